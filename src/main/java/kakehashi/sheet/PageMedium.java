package kakehashi.sheet;

import kakehashi.text.Words;

/** Pages: a foot on each, bookmarks, and a place in which the map is drawn. Safe on any thread. */
final class PageMedium implements Medium {

    private final String style = Medium.resource("sheet.css");

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
    public void picture(Block.Figure figure, int index, Markup out) {
        String alternative = figure.alternative();
        out.open(
                        "object",
                        "type",
                        "application/x-kakehashi-map",
                        "data-block",
                        Integer.toString(index),
                        "alt",
                        alternative,
                        "title",
                        alternative)
                .close("object");
    }
}
