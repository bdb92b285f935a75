package kakehashi.ui.filter;

import kakehashi.query.TypedChoice;
import kakehashi.query.line.Meant;
import kakehashi.session.Suggestion;

/** A line below the search box, and what it leads to. */
sealed interface Offer {

    /** A record to go to. */
    record Found(Suggestion suggestion) implements Offer {}

    /** Several choices at once that narrow the ties, with what is searched besides. */
    record Together(Meant meant) implements Offer {}

    /** A choice that narrows the ties. */
    record Narrowing(TypedChoice choice) implements Offer {}

    /**
     * The words themselves, searched and not taken for choices.
     *
     * @param typed as a reader is shown them
     * @param line with quotation marks around what would narrow
     */
    record InTexts(String typed, String line) implements Offer {}

    /** A line that was looked for before, to be looked for again. */
    record Recent(String line) implements Offer {}

    /** What may be done with the lines that were looked for. */
    enum Keeping implements Offer {
        CLEAR,
        STOP,
        START
    }
}
