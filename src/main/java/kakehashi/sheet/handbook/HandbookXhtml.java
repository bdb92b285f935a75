package kakehashi.sheet.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import kakehashi.sheet.tree.Markup;
import kakehashi.text.Words;
import kakehashi.text.book.Block;
import kakehashi.text.book.Chapter;
import kakehashi.text.book.Handbook;

/** The handbook as one XHTML document: its title, the contents with the numbers of pages, and the chapters. */
final class HandbookXhtml {

    private static final String STYLE = "handbook.css";

    private final Handbook handbook;
    private final Words words;
    private final LocalDate day;
    private final Markup out = new Markup();

    HandbookXhtml(Handbook handbook, Words words, LocalDate day) {
        this.handbook = handbook;
        this.words = words;
        this.day = day;
    }

    String document() {
        String language = words.language().tag();
        String title = words.say("help.title");
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        out.open("head").empty("meta", "charset", "utf-8");
        out.element("title", title);
        out.empty("meta", "name", "description", "content", words.say("help.subject"));
        out.empty("meta", "name", "author", "content", words.say("sheet.author"));
        out.open("style").raw(style()).close("style");
        bookmarks();
        out.close("head").open("body");
        out.element("p", words.say("help.program"), "class", "program");
        out.element("p", title, "class", "title", "id", "top");
        out.element("p", words.say("help.as-of", words.date(day)), "class", "day");
        contents();
        for (Chapter chapter : handbook.chapters()) {
            BlockMarkup blocks = new BlockMarkup(out, words, chapter.id());
            chapter.blocks().forEach(block -> block.accept(blocks));
        }
        out.close("body").close("html");
        return out.toString();
    }

    private void contents() {
        out.element("p", words.say("help.contents"), "class", "contents");
        out.open("table", "class", "contents").open("tbody");
        for (Chapter chapter : handbook.chapters()) {
            line(chapter.id(), chapter.title(), "chapter");
            chapter.headings()
                    .filter(heading -> heading.level() == 2)
                    .forEach(heading -> line(chapter.id() + "." + heading.anchor(), heading.text(), "section"));
        }
        out.close("tbody").close("table");
    }

    private void line(String place, String title, String kind) {
        String leads = words.say("help.leads-to", title);
        out.open("tr", "class", kind).open("td");
        out.element("a", title, "href", "#" + place, "title", leads);
        out.close("td").open("td", "class", "page");
        out.open("a", "class", "page", "href", "#" + place, "title", leads).close("a");
        out.close("td").close("tr");
    }

    private void bookmarks() {
        out.open("bookmarks");
        for (Chapter chapter : handbook.chapters()) {
            out.open("bookmark", "name", chapter.title(), "href", "#" + chapter.id());
            for (Block.Heading heading :
                    chapter.headings().filter(each -> each.level() == 2).toList()) {
                out.empty("bookmark", "name", heading.text(), "href", "#" + chapter.id() + "." + heading.anchor());
            }
            out.close("bookmark");
        }
        out.close("bookmarks");
    }

    private String style() {
        String page = Markup.cssString(words.say("sheet.foot.page", "\u0001", "\u0002"))
                .replace("\u0001", "\" counter(page) \"")
                .replace("\u0002", "\" counter(pages) \"");
        try (InputStream in = Objects.requireNonNull(HandbookXhtml.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"FOOT\"", Markup.cssString(words.say("help.title")))
                    .replace("\"PAGE\"", page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
