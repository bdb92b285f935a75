package kakehashi.exchange.intake;

import kakehashi.model.value.Coded;

/** What a column of a list tells of a tie. */
public enum Target implements Coded {
    VIETNAM,
    JAPAN,
    /** One side, of whichever country. */
    PLACE,
    /** The other side, of whichever country. */
    PARTNER,
    /** In which country the first side lies. */
    COUNTRY,
    TYPE,
    /** When it was signed. */
    SIGNED,
    STATUS,
    FIELDS,
    /** A project's title. */
    TITLE,
    NOTE,
    /** The id of the tie in the records. */
    ID
}
