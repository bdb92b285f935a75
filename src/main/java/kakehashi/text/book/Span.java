package kakehashi.text.book;

/**
 * Words of one kind within a line.
 *
 * @param target where a link leads: a chapter's id, a heading of it after a number sign, or an address of the web; else empty
 */
public record Span(Kind kind, String text, String target) {

    /** What words in a line are. */
    public enum Kind {
        /** Words like others. */
        PLAIN,
        /** What is read in the window, just as it stands there. */
        LABEL,
        /** A key that is pressed, or what is typed. */
        TYPED,
        /** What leads to another place of the handbook, or to the web. */
        LINK
    }

    /** Words that lead nowhere. */
    static Span of(Kind kind, String text) {
        return new Span(kind, text, "");
    }
}
