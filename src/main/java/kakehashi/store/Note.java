package kakehashi.store;

import kakehashi.model.value.Coded;
import kakehashi.text.Folding;

/**
 * Something that a person keeps beside the records.
 *
 * @param about the name of a view, what a text was typed for, or which brief it was
 * @param text a view's line, what was typed, or what a brief told; empty for what was taken back
 */
public record Note(Sort sort, String about, String text) {

    public enum Sort implements Coded {
        /** A view kept by name. */
        VIEW,
        /** What was typed for a visit. */
        VISIT,
        /** That a visit brief was saved or printed. */
        BRIEF,
        /** What the office notes of a record for itself: never printed unless asked for. */
        PRIVATE
    }

    /** Whether it holds every one of some words, as a word or the beginning of one, with or without marks; without words it does. */
    public boolean holds(String words) {
        String folded = " " + Folding.fold(text);
        return Folding.words(words).stream().map(Folding::fold).allMatch(word -> folded.contains(" " + word));
    }

    /** What a later note takes the place of. */
    public record Key(Sort sort, String about) {}

    public Key key() {
        return new Key(sort, about);
    }
}
