package kakehashi.cli.ask;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.store.AtlasStore;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;

/** An open store with what every reading command needs: its atlas, the words and names, and the day they are as of. */
public final class Reading {

    private final AtlasStore store;
    private final Words words;
    private final LocalDate asOf;
    private final TieFilter shown;
    private final Places places;
    private final Meanings meanings;

    /** @param shown the filter of the view that was opened; options replace parts of it */
    public Reading(AtlasStore store, Words words, LocalDate asOf, TieFilter shown) {
        this.store = store;
        this.words = words;
        this.asOf = asOf;
        this.shown = shown;
        meanings = new Meanings(store.load(), asOf);
        places = new Places(meanings.atlas(), words);
    }

    public AtlasStore store() {
        return store;
    }

    public Words words() {
        return words;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Atlas atlas() {
        return meanings.atlas();
    }

    /** Whether a record has this id, but is later than the day. */
    public boolean isLater(String id) {
        return meanings.whole().find(id).isPresent() && atlas().find(id).isEmpty();
    }

    TieFilter shown() {
        return shown;
    }

    public Places places() {
        return places;
    }

    public Meanings meanings() {
        return meanings;
    }

    public String name(String locality) {
        return places.name(locality, asOf);
    }

    /** The name of a locality as it stands in a list. */
    public String listed(String locality) {
        return places.listed(locality, asOf);
    }

    /** What the records are called, in the language and on the day asked for. */
    public RecordNames names() {
        return new RecordNames(places, asOf);
    }
}
