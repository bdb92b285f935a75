package kakehashi.sheet;

import java.util.Locale;
import kakehashi.text.Words;

/** Pages: a foot on each, bookmarks, and a place in which the map is drawn. Safe on any thread. */
final class PageMedium implements Medium {

    /** Pixels of 1/96 inch on a millimetre. */
    private static final double PIXELS = 96 / 25.4;

    /** Class of the element in whose place a legend is drawn. */
    static final String LEGEND = "legend";

    private final String style = Medium.resource("sheet.css");
    private final MapDrawer maps;

    PageMedium(MapDrawer maps) {
        this.maps = maps;
    }

    /** Width of a map on the paper of a sheet, in pixels of 1/96 inch. */
    static double figureWidth(Sheet sheet) {
        return PIXELS
                * switch (sheet.page().paper()) {
                    case A4 -> 62;
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

    /** The style with the foot's words filled in: a second page rule would replace the whole foot. */
    @Override
    public String style(Sheet sheet) {
        String page = Markup.cssString(Words.in(sheet.language().first()).say("sheet.foot.page", "\u0001", "\u0002"))
                .replace("\u0001", "\" counter(page) \"")
                .replace("\u0002", "\" counter(pages) \"");
        return style.replace("PAPER", sheet.page().paper().name())
                .replace("\"FOOT\"", Markup.cssString(sheet.page().foot()))
                .replace("\"PAGE\"", page);
    }

    /** One for the title and one for each section below it. */
    @Override
    public void bookmarks(Sheet sheet, Markup out) {
        out.open("bookmarks").open("bookmark", "name", sheet.title().text().replace('\n', ' '), "href", "#top");
        for (int i = 0; i < sheet.blocks().size(); i++) {
            if (sheet.blocks().get(i) instanceof Block.Heading heading && heading.level() == 2) {
                out.empty("bookmark", "name", heading.text(), "href", "#s" + i);
            }
        }
        out.close("bookmark").close("bookmarks");
    }

    @Override
    public void picture(Sheet sheet, Block.Figure figure, int index, Markup out) {
        double height = new MapFigure(figure, sheet.language(), figureWidth(sheet)).height();
        object("map", figure.alternative(), index, height, out);
    }

    /** Over the whole width, where it takes the fewest lines. */
    @Override
    public void legend(Sheet sheet, Block.Figure figure, int index, Markup out) {
        MapLegend legend = maps.legend(figure, sheet.language(), textWidth(sheet));
        String separator = Words.in(sheet.language().first()).say("sheet.stop");
        object(LEGEND, legend.text(separator), index, legend.height(), out);
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
