package kakehashi.sheet.write;

import java.util.Locale;
import java.util.regex.Pattern;
import kakehashi.chart.ChartDrawing;
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

    /** Width of the number of the page. */
    private static final int PAGE_NUMBER = 24;

    private static final double ABOVE_FOOT = 2;
    private static final double UNPRINTED = 5;
    private static final double LEAST_FOOT = 16;
    private static final double HEAD = 14;

    private static final double CHART_WIDTH = 103;

    /** In two languages the numbers beside it need more room. */
    private static final double CHART_WIDTH_OF_TWO = 91;

    /** Class of the element in whose place a chart is drawn. */
    static final String CHART = "chart-picture";
    /** Class of the element in whose place a map is drawn. */
    static final String MAP = "map";
    /** The same of a legend over the whole width. */
    static final String LEGEND = "legend";
    /** The same of a legend as wide as its map. */
    private static final String SHORT_LEGEND = "short-legend";

    /** A legend that is no higher than a few lines stands below its map. */
    private static final double SHORT = 54;

    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(mm|pt)");

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

    /** Width of a map, in pixels of 1/96 inch on A4; on A3 it is drawn larger with all that is on it. */
    public static double figureWidth() {
        return PIXELS * 66;
    }

    /** Width of an upright page between its margins, in the same pixels. */
    static double textWidth() {
        return PIXELS * 175;
    }

    /** Width of a chart in millimetres of A4. */
    static double chartWidth(Sheet sheet) {
        return sheet.language().languages().size() > 1 ? CHART_WIDTH_OF_TWO : CHART_WIDTH;
    }

    /** How many times as large as on A4 all is printed: as many times as the paper is wide. */
    static double enlargement(Sheet sheet) {
        return switch (sheet.page().paper()) {
            case A4 -> 1;
            case A3 -> Math.sqrt(2);
        };
    }

    /** Millimetres between the margins on A4. */
    static int between(Sheet sheet) {
        return switch (sheet.page().turn()) {
            case UPRIGHT -> 175;
            case ACROSS -> 262;
        };
    }

    /** From the text to the edge of the paper: the foot and what printers leave white. */
    private static double footRoom(Sheet sheet) {
        return Math.max(LEAST_FOOT, ABOVE_FOOT + lines(sheet, sheet.page().foot()) * FOOT_HEIGHT + UNPRINTED);
    }

    /** The same above the text, where one line has room in the margin of every sheet. */
    private static double headRoom(Sheet sheet) {
        return HEAD + Math.max(0, lines(sheet, sheet.page().edges().handling()) - 1) * FOOT_HEIGHT;
    }

    private static long lines(Sheet sheet, String text) {
        int room = FOOT_LINE * (between(sheet) - PAGE_NUMBER) / (175 - PAGE_NUMBER);
        return text.lines()
                .mapToLong(line -> 1 + (Bilingual.width(line) - 1) / room)
                .sum();
    }

    /** None: what lays it out reads it once for many documents. */
    @Override
    public String style(Sheet sheet) {
        return "";
    }

    /** The style with the foot's words filled in: a second page rule would replace the whole foot. */
    String pageStyle(Sheet sheet) {
        String page = Markup.cssString(Words.in(sheet.language().first()).say("sheet.foot.page", "\u0001", "\u0002"))
                .replace("\u0001", "\" counter(page) \"")
                .replace("\u0002", "\" counter(pages) \"");
        String lengths = style.replace("HEAD_ROOM", String.format(Locale.ROOT, "%.1fmm", headRoom(sheet)))
                .replace("FOOT_ROOM", String.format(Locale.ROOT, "%.1fmm", footRoom(sheet)))
                .replace("FOOT_WIDTH", between(sheet) - PAGE_NUMBER + "mm");
        return enlarged(lengths, enlargement(sheet))
                .replace("PAPER", sheet.page().paper().name())
                .replace("TURN", sheet.page().turn() == Sheet.Turn.ACROSS ? "landscape" : "portrait")
                .replace("\"HANDLING\"", Markup.cssString(sheet.page().edges().handling()))
                .replace("\"FOOT\"", Markup.cssString(sheet.page().foot()))
                .replace("\"PAGE\"", page);
    }

    private static String enlarged(String lengths, double times) {
        return times == 1
                ? lengths
                : LENGTH.matcher(lengths)
                        .replaceAll(length -> String.format(
                                Locale.ROOT, "%.2f%s", times * Double.parseDouble(length.group(1)), length.group(2)));
    }

    @Override
    public boolean saysWhereLinksLead() {
        return true;
    }

    /** One for the title and one for each section below it. */
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
        double height = maps.map(figure, sheet.language(), figureWidth()).height();
        object(MAP, figure.alternative(), index, height * enlargement(sheet), out);
    }

    @Override
    public void chart(Sheet sheet, Block.Chart chart, int index, Markup out) {
        ChartDrawing drawing = chart.content().drawing();
        double height = drawing.height() * chartWidth(sheet) / drawing.width();
        object(CHART, chart.content().title(), index, PIXELS * height * enlargement(sheet), out);
    }

    @Override
    public void shortLegend(Sheet sheet, Block.Figure figure, int index, Markup out) {
        RunningLegend legend = legend(sheet, figure, figureWidth());
        if (legend.height() <= SHORT) {
            legend(sheet, legend, SHORT_LEGEND, index, out);
        }
    }

    /** Over the whole width, where it takes the fewest lines. */
    @Override
    public void legend(Sheet sheet, Block.Figure figure, int index, Markup out) {
        if (legend(sheet, figure, figureWidth()).height() > SHORT) {
            legend(sheet, legend(sheet, figure, textWidth()), LEGEND, index, out);
        }
    }

    private RunningLegend legend(Sheet sheet, Block.Figure figure, double width) {
        return maps.legend(maps.map(figure, sheet.language(), figureWidth()), sheet.language(), width);
    }

    private static void legend(Sheet sheet, RunningLegend legend, String kind, int index, Markup out) {
        String separator = Words.in(sheet.language().first()).say("sheet.stop");
        object(kind, legend.text(separator), index, legend.height() * enlargement(sheet), out);
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
