package kakehashi.cli;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.store.AtlasStore;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** An open store with what every reading command needs: its atlas, the words and names, and the day they are as of. */
final class Reading {

    private final AtlasStore store;
    private final Words words;
    private final LocalDate asOf;
    private final TieFilter shown;
    private final Places places;
    private final Meanings meanings;

    /** @param shown the filter of the view that was opened; options replace parts of it */
    Reading(AtlasStore store, Words words, LocalDate asOf, TieFilter shown) {
        this.store = store;
        this.words = words;
        this.asOf = asOf;
        this.shown = shown;
        Atlas atlas = store.load();
        places = new Places(atlas, words);
        meanings = new Meanings(atlas, asOf);
    }

    AtlasStore store() {
        return store;
    }

    Words words() {
        return words;
    }

    LocalDate asOf() {
        return asOf;
    }

    Atlas atlas() {
        return meanings.atlas();
    }

    TieFilter shown() {
        return shown;
    }

    Places places() {
        return places;
    }

    Meanings meanings() {
        return meanings;
    }

    String name(String locality) {
        return places.name(locality, asOf);
    }
}
