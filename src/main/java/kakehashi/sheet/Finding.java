package kakehashi.sheet;

import kakehashi.model.value.Coded;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a sheet is printed.
 *
 * @param about the words it is found in, or the name of the record
 * @param cause id of the record it comes from; null where it comes from none, such as what was typed
 */
public record Finding(Kind kind, String about, @Nullable String cause) {

    /** What may be wrong with a sheet, or must be known of it, the gravest first. */
    public enum Kind implements Coded {
        /** The font lacks a character. */
        MISSING_GLYPH,
        /** Words of the sheet are not, or not wholly, on a page. */
        CUT_OFF,
        /** A line without a source, or with one that the list does not hold. */
        UNSOURCED,
        /** A Vietnamese name stands without its rank. */
        BARE_NAME,
        /** The map is too small for a sea or islands that its viewpoint names. */
        ISLANDS,
        /** Sources disagree, and both versions are shown. */
        CONFLICT,
        /** The record of a tie does not bear out its status. */
        STATUS,
        /** Something rests on blogs, aggregators and the like alone. */
        WEAK_SOURCE,
        /** A tie is in force and no contact is on record. */
        NO_CONTACT,
        /** A tie is in force and none of its documents has an end on record. */
        NO_END,
        /** A tie has a note that must be read. */
        NOTE
    }

    /** What was found and what to do, in one sentence. */
    public String in(Words words) {
        return words.name(kind, about);
    }
}
