package kakehashi.sheet.tree;

/**
 * What marks a document as an office's own.
 *
 * @param office its name, at the head of every page of a Word document and above the kind of any other; empty for none
 * @param face of kana and kanji in a Word document
 */
public record Letterhead(String office, Face face) {

    /** No office, and the face of official letters. */
    public static final Letterhead NONE = new Letterhead("", Face.MINCHO);

    public Letterhead {
        office = Markup.printable(office).replaceAll("\\s+", " ").strip();
    }
}
