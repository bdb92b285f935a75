package kakehashi.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Sheet;

/** What differs between a document for pages, for a browser and for a mail. */
interface Medium {

    /** The style sheet that the document carries; empty for none. */
    String style(Sheet sheet);

    /** What the head holds beside title and style. */
    default void bookmarks(Sheet sheet, Markup out) {}

    /** The map; with what explains its signs, unless one of the next two does that. */
    void picture(Sheet sheet, Block.Figure figure, int index, Markup out);

    /** The picture of a chart. */
    void chart(Sheet sheet, Block.Chart chart, int index, Markup out);

    /** What explains the signs of the map, right below it, where that is short. */
    default void shortLegend(Sheet sheet, Block.Figure figure, int index, Markup out) {}

    /** The same where it is longer, below the facts beside the map. */
    default void legend(Sheet sheet, Block.Figure figure, int index, Markup out) {}

    /** Whether the number of a source leads to it. */
    default boolean leadsToSources() {
        return false;
    }

    /** Whether it must be told where words of Japanese end, for it breaks lines itself. */
    default boolean marksWords() {
        return false;
    }

    /** Whether it lays a list out in columns of one height itself. */
    default boolean dividesColumns() {
        return false;
    }

    /** Whether a link says in words where it leads, for those who hear a page instead of seeing it. */
    default boolean saysWhereLinksLead() {
        return false;
    }

    /** What stands above all else. */
    default void head(Sheet sheet, Markup out) {}

    /** What follows the last block. */
    default void foot(Sheet sheet, Markup out) {}

    /** A file beside this class, as text. */
    static String resource(String name) {
        try (InputStream in = Medium.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
