package kakehashi.sheet.write;

import java.util.ArrayList;
import java.util.List;
import kakehashi.sheet.tree.Bilingual;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SourceLine;
import kakehashi.sheet.tree.Speech;

/**
 * The sources of one sheet in XHTML: a numbered list, and in one line the gazetteers. A browser lays the list out in columns
 * itself. On pages a list of many pages fills column after column; a shorter one is divided beforehand, for the layout would
 * set it in the first column alone.
 */
final class XhtmlSources {

    /** Lines of small print that a page holds at most. */
    private static final int PAGE = 55;

    /** Half widths of a kanji in a line of small print, over the width of an upright page. */
    private static final int LINE = 124;
    /** Of these the number of a source takes so many, and what parts two columns. */
    private static final int INDENT = 8;

    private final Sheet sheet;
    private final XhtmlText text;
    private final Markup out;
    private final Medium medium;

    XhtmlSources(Sheet sheet, XhtmlText text, Medium medium) {
        this.sheet = sheet;
        this.text = text;
        this.out = text.out();
        this.medium = medium;
    }

    void write(Block.Sources sources) {
        List<SourceLine> lines = SourceLine.of(sheet, sources);
        boolean whole = sources.form() == Block.Sources.Form.WHOLE;
        int columns = whole && sheet.page().turn() == Sheet.Turn.UPRIGHT ? 2 : 3;
        List<List<SourceLine>> divided = divided(lines, columns);
        if (medium.dividesColumns() || divided.isEmpty()) {
            out.open("ol", "class", columns == 2 ? "sources" : "sources three");
            lines.forEach(this::item);
            out.close("ol");
        } else {
            out.open("table", "class", "columns").open("tbody").open("tr");
            for (List<SourceLine> column : divided) {
                out.open("td");
                if (!column.isEmpty()) {
                    out.open(
                            "ol",
                            "class",
                            "column",
                            "start",
                            Integer.toString(column.get(0).number()));
                    column.forEach(this::item);
                    out.close("ol");
                }
                out.close("td");
            }
            out.close("tr").close("tbody").close("table");
        }
        colophon(SourceLine.gazetteers(sheet, sources));
    }

    /** As many columns, as low as they can be; none where these would be higher than a page. */
    private List<List<SourceLine>> divided(List<SourceLine> lines, int columns) {
        int room = LINE * (sheet.page().turn() == Sheet.Turn.ACROSS ? 3 : 2) / 2 / columns - INDENT;
        for (int highest = 1; highest <= PAGE; highest++) {
            List<List<SourceLine>> divided = filled(lines, highest, room);
            if (divided.size() <= columns) {
                while (divided.size() < columns) {
                    divided.add(List.of());
                }
                return divided;
            }
        }
        return List.of();
    }

    private static List<List<SourceLine>> filled(List<SourceLine> lines, int highest, int room) {
        List<List<SourceLine>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        int height = 0;
        for (SourceLine line : lines) {
            height += height(line, room);
            if (height > highest && !columns.get(columns.size() - 1).isEmpty()) {
                columns.add(new ArrayList<>());
                height = height(line, room);
            }
            columns.get(columns.size() - 1).add(line);
        }
        return columns;
    }

    private static int height(SourceLine line, int room) {
        return 1 + Bilingual.width(line.text().text() + line.site()) / room;
    }

    private void item(SourceLine line) {
        out.open("li", "id", text.mark(line.number()));
        source(line);
        out.close("li");
    }

    /** The lists of places that the sheet rests on, in one line. */
    private void colophon(List<SourceLine> gazetteers) {
        if (!gazetteers.isEmpty()) {
            Speech speech = new Speech(sheet.language());
            out.open("p", "class", "colophon");
            text.lines(speech.lines("sheet.sources.places").replace("\n", Bilingual.STROKE) + ": ");
            for (int i = 0; i < gazetteers.size(); i++) {
                out.text(i == 0 ? "" : speech.first().say("sheet.stop"));
                source(gazetteers.get(i));
            }
            out.close("p");
        }
    }

    private void source(SourceLine line) {
        text.phrase(line.text());
        if (line.url() != null) {
            String meaning = medium.saysWhereLinksLead() ? line.text().text().strip() : "";
            // the first is read out for the address on the page, the second for the area that is clicked
            out.element("a", line.site(), "href", line.url(), "title", meaning, "alt", meaning);
        }
    }
}
