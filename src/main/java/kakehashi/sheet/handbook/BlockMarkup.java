package kakehashi.sheet.handbook;

import java.util.List;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.write.PdfPress;
import kakehashi.text.Words;
import kakehashi.text.book.Block;
import kakehashi.text.book.Span;

/** Writes the blocks of one chapter, one behind the other. */
final class BlockMarkup implements Block.Visitor<Markup> {

    /** Of so many rows a table goes to the next page as a whole. */
    private static final int SHORT = 15;

    private static final String MARKS = ",.;:)、。，：；）";

    private final Markup out;
    private final Words words;
    private final String chapter;

    BlockMarkup(Markup out, Words words, String chapter) {
        this.out = out;
        this.words = words;
        this.chapter = chapter;
    }

    @Override
    public Markup heading(Block.Heading heading) {
        String place = heading.level() == 1 ? chapter : chapter + "." + heading.anchor();
        return out.element("h" + heading.level(), heading.text(), "id", place);
    }

    @Override
    public Markup paragraph(Block.Paragraph paragraph) {
        out.open("p");
        spans(paragraph.spans());
        return out.close("p");
    }

    @Override
    public Markup items(Block.Items items) {
        String list = items.numbered() ? "ol" : "ul";
        out.open(list);
        for (List<Block> item : items.items()) {
            out.open("li");
            item.forEach(block -> block.accept(this));
            out.close("li");
        }
        return out.close(list);
    }

    @Override
    public Markup table(Block.Table table) {
        String kind = "columns-" + table.head().size();
        out.open("table", "class", table.rows().size() > SHORT ? kind : kind + " whole");
        out.open("thead").open("tr");
        for (List<Span> cell : table.head()) {
            out.open("th", "scope", "col");
            spans(cell);
            out.close("th");
        }
        out.close("tr").close("thead").open("tbody");
        for (List<List<Span>> row : table.rows()) {
            out.open("tr");
            for (List<Span> cell : row) {
                out.open("td");
                spans(cell);
                out.close("td");
            }
            out.close("tr");
        }
        return out.close("tbody").close("table");
    }

    @Override
    public Markup typed(Block.Typed typed) {
        return out.element("pre", typed.text());
    }

    @Override
    public Markup picture(Block.Picture picture) {
        out.open("div", "class", "picture");
        out.empty("img", "src", PdfPress.PICTURE + ":" + picture.file(), "alt", picture.text());
        out.element("p", picture.text(), "class", "caption");
        return out.close("div");
    }

    /** A mark behind what is typed stays on its line. */
    private void spans(List<Span> spans) {
        int kept = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            switch (span.kind()) {
                case PLAIN -> out.text(span.text().substring(kept));
                case LABEL -> out.element("b", span.text());
                case TYPED -> {}
                case LINK -> link(span);
            }
            kept = 0;
            if (span.kind() == Span.Kind.TYPED) {
                String behind = i + 1 < spans.size() && spans.get(i + 1).kind() == Span.Kind.PLAIN
                        ? spans.get(i + 1).text()
                        : "";
                kept = !behind.isEmpty() && MARKS.indexOf(behind.charAt(0)) >= 0 ? 1 : 0;
                typed(span.text(), behind.substring(0, kept));
            }
        }
    }

    private void typed(String text, String mark) {
        String language = Scripts.languageOf(text);
        out.open("span", "class", "typed");
        out.element("code", text, "lang", language, "xml:lang", language);
        out.text(mark).close("span");
    }

    private void link(Span link) {
        boolean within = !link.target().startsWith("http");
        String address = within ? "#" + link.target().replace('#', '.') : link.target();
        out.element("a", link.text(), "href", address, "title", words.say("help.leads-to", link.text()));
    }
}
