package kakehashi.sheet.tree;

/** How large the type of a sheet is. */
public enum Letters {
    /** 9.5 points, and 8.5 where it is condensed. */
    USUAL,
    /** For those who sign: 13 points in Vietnamese, 12 in English, 11 in Japanese; it never becomes smaller. */
    LARGE
}
