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
        out.open("table", "class", "columns-" + table.head().size());
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

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            switch (span.kind()) {
                case PLAIN -> out.text(span.text());
                case LABEL -> out.element("b", span.text());
                case TYPED -> typed(span.text());
                case LINK -> link(span);
            }
        }
    }

    private void typed(String text) {
        String language = Scripts.languageOf(text);
        out.element("code", text, "lang", language, "xml:lang", language);
    }

    private void link(Span link) {
        boolean within = !link.target().startsWith("http");
        String address = within ? "#" + link.target().replace('#', '.') : link.target();
        out.element("a", link.text(), "href", address, "title", words.say("help.leads-to", link.text()));
    }
}
