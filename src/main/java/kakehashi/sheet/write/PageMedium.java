package kakehashi.sheet.write;

import java.util.Locale;
import kakehashi.sheet.tree.Asking;
import kakehashi.sheet.tree.Bilingual;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Sheet;
import kakehashi.text.Words;

/** Pages: a foot on each, bookmarks, and a place in which the map is drawn. Safe on any thread. */
public final class PageMedium implements Medium {

    /** Pixels of 1/96 inch on a millimetre. */
    private static final double PIXELS = 96 / 25.4;

    /** So many half widths of a kanji have room in a line of the foot. */
    private static final int FOOT_LINE = 86;

    /** Millimetres. */
    private static final double FOOT_HEIGHT = 3.9;

    private static final double ABOVE_FOOT = 2;
    private static final double UNPRINTED = 5;
    private static final double LEAST_FOOT = 16;
    private static final double HEAD = 14;

    /** Class of the element in whose place a map is drawn. */
    static final String MAP = "map";
    /** The same of a legend over the whole width. */
    static final String LEGEND = "legend";
    /** The same of a legend as wide as its map. */
    private static final String SHORT_LEGEND = "short-legend";

    /** A legend that is no higher than a few lines stands below its map. */
    private static final double SHORT = 54;

    /** What a section is called; empty for all that begins none. */
    private static final Block.Visitor<String> SECTION = new Asking<>("") {
        @Override
        public String heading(Block.Heading heading) {
            return heading.level() == 2 ? heading.text() : "";
        }
    };

    private final String style = Medium.resource("sheet.css");
    private final MapDrawer maps;

    PageMedium(MapDrawer maps) {
        this.maps = maps;
    }

    /** Width of a map on the paper of a sheet, in pixels of 1/96 inch. */
    public static double figureWidth(Sheet sheet) {
        return PIXELS
                * switch (sheet.page().paper()) {
                    case A4 -> 66;
                    case A3 -> 100;
                };
    }

    /** Width of a page between its margins, in the same pixels. */
    static double textWidth(Sheet sheet) {
        return PIXELS
                * switch (sheet.page().paper()) {
                    case A4 -> 175;
                    case A3 -> 262;
                };
    }

    /** From the text to the edge of the paper: the foot and what printers leave white. */
    private static double footRoom(Sheet sheet) {
        return Math.max(LEAST_FOOT, ABOVE_FOOT + lines(sheet.page().foot()) * FOOT_HEIGHT + UNPRINTED);
    }

    /** The same above the text, where one line has room in the margin of every sheet. */
    private static double headRoom(Sheet sheet) {
        return HEAD + Math.max(0, lines(sheet.page().edges().handling()) - 1) * FOOT_HEIGHT;
    }

    private static long lines(String text) {
        return text.lines()
                .mapToLong(line -> 1 + (Bilingual.width(line) - 1) / FOOT_LINE)
                .sum();
    }

    /** The style with the foot's words filled in: a second page rule would replace the whole foot. */
    @Override
    public String style(Sheet sheet) {
        String page = Markup.cssString(Words.in(sheet.language().first()).say("sheet.foot.page", "\u0001", "\u0002"))
                .replace("\u0001", "\" counter(page) \"")
                .replace("\u0002", "\" counter(pages) \"");
        return style.replace("PAPER", sheet.page().paper().name())
                .replace("HEAD_ROOM", String.format(Locale.ROOT, "%.1fmm", headRoom(sheet)))
                .replace("\"HANDLING\"", Markup.cssString(sheet.page().edges().handling()))
                .replace("FOOT_ROOM", String.format(Locale.ROOT, "%.1fmm", footRoom(sheet)))
                .replace("\"FOOT\"", Markup.cssString(sheet.page().foot()))
                .replace("\"PAGE\"", page);
    }

    /** One for the title and one for each section below it. */
    @Override
    public boolean saysWhereLinksLead() {
        return true;
    }

    @Override
    public void bookmarks(Sheet sheet, Markup out) {
        out.open("bookmarks").open("bookmark", "name", sheet.title().text().replace('\n', ' '), "href", "#top");
        for (int i = 0; i < sheet.blocks().size(); i++) {
            String section = sheet.blocks().get(i).accept(SECTION);
            if (!section.isEmpty()) {
                out.empty("bookmark", "name", section, "href", "#s" + i);
            }
        }
        out.close("bookmark").close("bookmarks");
    }

    @Override
    public void picture(Sheet sheet, Block.Figure figure, int index, Markup out) {
        double height = maps.map(figure, sheet.language(), figureWidth(sheet)).height();
        object(MAP, figure.alternative(), index, height, out);
    }

    @Override
    public void shortLegend(Sheet sheet, Block.Figure figure, int index, Markup out) {
        RunningLegend legend = legend(sheet, figure, figureWidth(sheet));
        if (legend.height() <= SHORT) {
            legend(sheet, legend, SHORT_LEGEND, index, out);
        }
    }

    /** Over the whole width, where it takes the fewest lines. */
    @Override
    public void legend(Sheet sheet, Block.Figure figure, int index, Markup out) {
        if (legend(sheet, figure, figureWidth(sheet)).height() > SHORT) {
            legend(sheet, legend(sheet, figure, textWidth(sheet)), LEGEND, index, out);
        }
    }

    private RunningLegend legend(Sheet sheet, Block.Figure figure, double width) {
        return maps.legend(maps.map(figure, sheet.language(), figureWidth(sheet)), sheet.language(), width);
    }

    private static void legend(Sheet sheet, RunningLegend legend, String kind, int index, Markup out) {
        String separator = Words.in(sheet.language().first()).say("sheet.stop");
        object(kind, legend.text(separator), index, legend.height(), out);
    }

    private static void object(String kind, String alternative, int index, double height, Markup out) {
        out.open(
                        "object",
                        "class",
                        kind,
                        "type",
                        "application/x-kakehashi-map",
                        "data-block",
                        Integer.toString(index),
                        "alt",
                        alternative,
                        "style",
                        String.format(Locale.ROOT, "height: %.2fmm", height / PIXELS),
                        "title",
                        alternative)
                .close("object");
    }
}
