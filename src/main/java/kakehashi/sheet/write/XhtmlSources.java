package kakehashi.sheet.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.sheet.tree.Bilingual;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Citations;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SourceLine;
import kakehashi.sheet.tree.Speech;

/**
 * The sources of one sheet in XHTML: a numbered list, and in one line the gazetteers. A browser lays the list out in columns
 * itself. For pages it is divided beforehand, page by page: the layout would divide entries between two columns or pages, and
 * what is divided so loses its marks for a screen reader.
 */
final class XhtmlSources {

    /** So many lines of small print a page holds, whatever the letters are. */
    private static final int PAGE = 76;

    private static final int PAGE_ACROSS = 50;

    /** Half widths of a kanji in a line of small print, over the width of an upright page. */
    private static final int LINE = 124;
    /** Of these the number of a source takes so many, and what parts two columns. */
    private static final int INDENT = 8;

    private final Sheet sheet;
    private final Citations citations;
    /** What the head above a list has asked of it already. */
    private final Map<Block.Sources, List<List<List<SourceLine>>>> paged = new IdentityHashMap<>();

    private final XhtmlText text;
    private final Markup out;
    private final Medium medium;

    XhtmlSources(Sheet sheet, Citations citations, XhtmlText text, Medium medium) {
        this.sheet = sheet;
        this.citations = citations;
        this.text = text;
        this.out = text.out();
        this.medium = medium;
    }

    void write(Block.Sources sources) {
        if (medium.dividesColumns()) {
            out.open("ol", "class", columns(sources) == 2 ? "sources" : "sources three");
            SourceLine.of(sheet, citations, sources).forEach(this::item);
            out.close("ol");
        } else {
            pages(sources).forEach(this::page);
        }
        colophon(SourceLine.gazetteers(sheet, citations, sources));
    }

    private int columns(Block.Sources sources) {
        boolean whole = sources.form() == Block.Sources.Form.WHOLE;
        return whole && !isAcross() ? 2 : 3;
    }

    private boolean isAcross() {
        return sheet.page().turn() == Sheet.Turn.ACROSS;
    }

    /** Whether the list takes more than a page, so that it begins on one of its own. */
    boolean isLong(Block.Sources sources) {
        return !medium.dividesColumns() && pages(sources).size() > 1;
    }

    private void page(List<List<SourceLine>> page) {
        out.open("table", "class", "columns").open("tbody").open("tr");
        for (List<SourceLine> column : page) {
            out.open("td");
            if (!column.isEmpty()) {
                String start = Integer.toString(column.get(0).number());
                out.open("ol", "class", "column", "start", start);
                column.forEach(this::item);
                out.close("ol");
            }
            out.close("td");
        }
        out.close("tr").close("tbody").close("table");
    }

    private List<List<List<SourceLine>>> pages(Block.Sources sources) {
        return paged.computeIfAbsent(sources, list -> pages(SourceLine.of(sheet, citations, list), columns(list)));
    }

    /** Columns of whole pages, and on the last, or only, page as low ones as can be. */
    private List<List<List<SourceLine>>> pages(List<SourceLine> lines, int columns) {
        int room = LINE * (isAcross() ? 3 : 2) / 2 / columns - INDENT;
        int page = isAcross() ? PAGE_ACROSS : PAGE;
        List<List<List<SourceLine>>> pages = new ArrayList<>();
        List<Tall> left =
                lines.stream().map(line -> new Tall(line, height(line, room))).toList();
        while (!left.isEmpty()) {
            List<List<SourceLine>> divided = filled(left, page);
            for (int highest = 1; highest < page && divided.size() <= columns; highest++) {
                List<List<SourceLine>> lower = filled(left, highest);
                if (lower.size() <= columns) {
                    divided = lower;
                    break;
                }
            }
            List<List<SourceLine>> taken = new ArrayList<>(divided.subList(0, Math.min(columns, divided.size())));
            left = left.subList(taken.stream().mapToInt(List::size).sum(), left.size());
            while (taken.size() < columns) {
                taken.add(List.of());
            }
            pages.add(taken);
        }
        return pages;
    }

    /** An entry and how many lines it takes. */
    private record Tall(SourceLine line, int height) {}

    private static List<List<SourceLine>> filled(List<Tall> lines, int highest) {
        List<List<SourceLine>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        int height = 0;
        for (Tall tall : lines) {
            height += tall.height();
            if (height > highest && !columns.get(columns.size() - 1).isEmpty()) {
                columns.add(new ArrayList<>());
                height = tall.height();
            }
            columns.get(columns.size() - 1).add(tall.line());
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
