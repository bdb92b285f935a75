package kakehashi.query.kept;

import java.time.LocalDate;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * A state of the atlas to come back to: what is asked for, as of which day, and how it is shown.
 *
 * @param selection id of the selected record, or null
 */
public record View(TieFilter filter, LocalDate asOf, Look look, Language language, @Nullable String selection) {

    /** Letters; a line in which every locality of the atlas is chosen is shorter. */
    public static final int LONGEST_LINE = 50_000;

    /**
     * Reads a view.
     *
     * @param text the line of a view, perhaps broken by a mail program, or the content of a view file
     */
    public static View parse(String text) throws ViewException {
        return new ViewReader(text).read();
    }

    /**
     * The view as one short line of plain characters, the same for equal views; {@code parse} gives the view back. It
     * carries a checksum, so that a part that went missing is noticed.
     */
    public String line() {
        return new ViewWriter().write(this);
    }

    /** The same in another language. */
    public View in(Language other) {
        return new View(filter, asOf, look, other, selection);
    }

    /** The content of a view file: the name as a comment, then the line. */
    public String file(String name) {
        return ViewReader.COMMENT + " " + name.replaceAll("\\s+", " ").strip() + "\n" + line() + "\n";
    }
}
