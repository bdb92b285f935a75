package kakehashi.store;

import kakehashi.model.value.Coded;

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

    /** What a later note takes the place of. */
    public record Key(Sort sort, String about) {}

    public Key key() {
        return new Key(sort, about);
    }
}
