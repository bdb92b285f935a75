package kakehashi.query.match;

import kakehashi.model.value.Coded;

/** What can speak for two localities working together, or against it. */
public enum ReasonKind implements Coded {
    /** One has been announced between the two, and no signing is on record. */
    WISH,
    /** The two have a project, and no agreement. */
    PROJECT,
    /** The two are in exchange, and have no agreement. */
    EXCHANGE,
    /** The two once signed, and whether it still lives is not on record. */
    QUIET,
    /** Both have ties about the same fields. */
    FIELDS,
    /** A neighbour works with it. */
    NEIGHBOUR,
    /** Somebody else of the same province or prefecture works with it. */
    SAME_PROVINCE,
    /** Somebody of the same region works with it. */
    REGION,
    /** The locality works with somebody else of its province or prefecture. */
    PARTNER_WITHIN,
    /** The locality works with a neighbour of it. */
    PARTNER_BESIDE,
    /** Who shares a partner with the locality works with it too. */
    ALIKE,
    /** Both are members of a network, and have no tie. */
    NETWORK,
    /** Both bear a title, such as that of a creative city. */
    TITLE,
    /** About as many people live in both. */
    SIZE,
    /** Both lie at the sea. */
    COAST,
    /** Both are of like rank. */
    RANK,
    /** It has worked with the other country before. */
    EXPERIENCED,
    /** Against it: it has many partners there already. */
    BUSY(true),
    /** Against it: an agreement of it has ended. */
    ENDED(true),
    /** Against it: what becomes of agreements that it took over is not on record. */
    UNDECIDED(true);

    private final boolean against;

    ReasonKind() {
        this(false);
    }

    ReasonKind(boolean against) {
        this.against = against;
    }

    public boolean isAgainst() {
        return against;
    }

    /** Whether it joins these two localities in particular, rather than telling what each of them is. */
    public boolean joins() {
        return switch (this) {
            case SIZE, COAST, RANK, EXPERIENCED, BUSY, ENDED, UNDECIDED -> false;
            default -> true;
        };
    }
}
