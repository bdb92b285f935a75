package kakehashi.cli;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.store.AtlasStore;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** An open store with what every reading command needs: its atlas, the words and names, and the day they are as of. */
final class Reading {

    private final AtlasStore store;
    private final Words words;
    private final LocalDate asOf;
    private final Places places;
    private final Meanings meanings;

    Reading(AtlasStore store, Words words, LocalDate asOf) {
        this.store = store;
        this.words = words;
        this.asOf = asOf;
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
