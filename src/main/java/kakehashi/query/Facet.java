package kakehashi.query;

import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;

/** What ties can be narrowed by, one value or several of each. */
public enum Facet implements Coded {
    /** Codes of {@link kakehashi.model.value.Scheme}. */
    SCHEME,
    /** Codes of {@link kakehashi.model.value.TieType}; network links have none. */
    TYPE,
    /** Codes of {@link kakehashi.model.value.Field}; network links have none. */
    FIELD,
    /** Codes of {@link kakehashi.model.value.Status}; network links have none. */
    STATUS,
    /** Ids of parties. */
    PARTY,
    /** Ids of networks: those that both ends of a tie belong or belonged to. */
    NETWORK,
    /** Ids of localities. */
    LOCALITY,
    /** Ids of regions: where either end, or who answers for it on the as-of date, lies on that date. */
    REGION,
    /**
     * Ids of Vietnamese regions and localities, each with all that lies in it: what {@link PlaceTree} makes a tree of.
     * Who answers for an end counts too, unless only own ties are asked for.
     */
    VIETNAM,
    /** Ids of Japanese regions and localities, as {@link #VIETNAM}. */
    JAPAN,
    /** Codes of {@link Recency}; network links have none. */
    LAST_CONTACT,
    /** Codes of {@link Occasion}, within {@link ComingUp#AHEAD} of the as-of date. */
    COMING_UP,
    /** The decades in which "since" may lie, as their first year, such as 2010; "none" where none is on record. */
    DECADE,
    /** Codes of {@link kakehashi.model.Own.OwnKind}: what the user's own office added or changed; network links have none. */
    OURS,
    /** What the rules of {@link kakehashi.query.lens.Lenses} say, such as "clair.counts"; network links have none. */
    LENS;

    /** The value of {@link #DECADE} where no "since" is on record. */
    public static final String NO_DECADE = "none";

    /** The facet whose values are the places of a country. */
    public static Facet of(Country country) {
        return country == Country.VN ? VIETNAM : JAPAN;
    }

    /** Whether a link can have several values, so that "all of" is a question. */
    public boolean canHoldSeveral() {
        return switch (this) {
            case FIELD, PARTY, NETWORK, LOCALITY, REGION, VIETNAM, JAPAN, COMING_UP, LENS -> true;
            case SCHEME, TYPE, STATUS, LAST_CONTACT, DECADE, OURS -> false;
        };
    }

    /** Whether its values are regions or localities. */
    public boolean isOfPlaces() {
        return this == LOCALITY || this == REGION || this == VIETNAM || this == JAPAN;
    }
}
