package kakehashi.query.name;

/** How well a typed line fits a locality, the best first. */
public enum Fit {
    /** It is one of its names, letter by letter but for case, marks on Latin letters and the writing of kana. */
    WRITTEN,
    /** It is another way to write it that the records hold. */
    ALSO,
    /** It is one of its names by the rules of spelling, or with another rank. */
    OTHERWISE,
    /** It is a ward of this city, which the records do not hold by itself. */
    WARD,
    /** It is how one of its names begins. */
    BEGINS,
    /** It is something in it that the records do not hold. */
    AROUND,
    /** It is none of its names, but near one. */
    NEAR
}
