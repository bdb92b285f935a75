package kakehashi.sheet.tree;

import kakehashi.model.value.Coded;

/** The kinds of sheet. */
public enum SheetKind implements Coded {
    /** One tie with its history. */
    TIE,
    /** One locality with its own and inherited ties. */
    LOCALITY,
    /** Everything between two localities. */
    PAIR,
    /** Two localities of one or both countries beside each other. */
    COMPARISON,
    /** One A4 for a visitor or a host: what holds between two localities, what comes next, what to say. */
    VISIT_BRIEF,
    /** The ties of a result as a table. */
    REGISTER,
    /** Agreements of a result whose signatory has ended, with room for a decision on each. */
    SUCCESSION_REGISTER,
    /** One network, its members and what joins them besides. */
    NETWORK,
    /** With whom one locality might work, and why, for whoever decides it. */
    PROPOSAL,
    /** What changed on record since a day, an edition, a backup or the last brief. */
    CHANGES,
    /** What a result tells as a whole: six charts, each with its sentence, what is not known, and its numbers. */
    CHARTS;

    /** Whether a map may stand on it. */
    public boolean hasMap() {
        return switch (this) {
            case TIE, LOCALITY, PAIR, COMPARISON, NETWORK, REGISTER, SUCCESSION_REGISTER -> true;
            case VISIT_BRIEF, PROPOSAL, CHANGES, CHARTS -> false;
        };
    }

    /** Whether it is of what a filter leaves, instead of a record. */
    public boolean isOfResult() {
        return this == REGISTER || this == SUCCESSION_REGISTER || this == CHARTS;
    }
}
