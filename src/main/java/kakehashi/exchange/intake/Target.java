package kakehashi.exchange.intake;

import kakehashi.model.value.Coded;

/** What a column of a list tells of a tie. */
public enum Target implements Coded {
    VIETNAM,
    JAPAN,
    /** The number that the Vietnamese statistics office has for the side. */
    VIETNAM_CODE,
    /** The number that the Japanese ministry has for the side. */
    JAPAN_CODE,
    /** One side, of whichever country. */
    PLACE,
    /** The other side, of whichever country. */
    PARTNER,
    /** In which country the first side lies. */
    COUNTRY,
    /** Whether it is the localities' own, or carried by third parties. */
    SCHEME,
    TYPE,
    /** When it was signed. */
    SIGNED,
    /** Where it was signed. */
    SIGNED_AT,
    /** The end of the term that was agreed. */
    UNTIL,
    STATUS,
    FIELDS,
    /** A project's title. */
    TITLE,
    /** The same title in another language. */
    TITLE_TOO,
    /** Third parties that carry it. */
    PARTIES,
    NOTE,
    /** The address of a page that says so. */
    PAGE,
    /** The id of the tie in the records. */
    ID
}
