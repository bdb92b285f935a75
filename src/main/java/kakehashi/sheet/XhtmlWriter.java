package kakehashi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.model.Source;
import kakehashi.text.Words;

/**
 * Writes a sheet as one XHTML document in Unicode normalization form C, style included, foreign runs tagged with their
 * language. Equal sheets give equal text. Keeps nothing between two sheets but the style; safe on any thread.
 */
final class XhtmlWriter {

    /** A group of so few rows is not divided between two pages. */
    private static final int SHORT_GROUP = 5;

    private final String style;

    public XhtmlWriter() {
        style = resource("sheet.css");
    }

    private static String resource(String name) {
        try (InputStream in = XhtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document; well-formed XML. */
    public String write(Sheet sheet) {
        return new Writing(sheet).document();
    }

    /** One sheet being written. */
    private final class Writing {

        private final Sheet sheet;
        private final Words words;
        private final Speech speech;
        private final Map<String, Integer> numbers;
        private final Markup out = new Markup();

        Writing(Sheet sheet) {
            this.sheet = sheet;
            this.speech = new Speech(sheet.language());
            this.words = speech.first();
            this.numbers = sheet.sourceNumbers();
        }

        String document() {
            String language = sheet.language().first().tag();
            out.raw("<!DOCTYPE html>\n");
            out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
            out.open("head");
            out.element("title", sheet.title().text());
            out.empty("meta", "name", "description", "content", sheet.subject());
            out.empty("meta", "name", "author", "content", words.say("sheet.author"));
            out.open("style").raw(style()).close("style");
            bookmarks();
            out.close("head");
            String density = sheet.density() == Sheet.Density.FULL ? "full" : "small";
            String languages = sheet.language().languages().size() > 1 ? " two" : "";
            out.open("body", "class", density + " " + sheet.page().paper().code() + languages);
            out.element("p", sheet.kind(), "class", "kind");
            out.open("h1", "id", "top");
            phrase(sheet.title());
            out.close("h1");
            for (int i = 0; i < sheet.blocks().size(); i++) {
                block(i);
            }
            out.close("body").close("html");
            return out.toString();
        }

        /** One for the title and one for each section below it. */
        private void bookmarks() {
            out.open("bookmarks").open("bookmark", "name", sheet.title().text().replace('\n', ' '), "href", "#top");
            for (int i = 0; i < sheet.blocks().size(); i++) {
                if (sheet.blocks().get(i) instanceof Block.Heading heading && heading.level() == 2) {
                    out.empty("bookmark", "name", heading.text(), "href", "#s" + i);
                }
            }
            out.close("bookmark").close("bookmarks");
        }

        /** The style with the foot's words filled in: a second page rule would replace the whole foot. */
        private String style() {
            String page = Markup.cssString(words.say("sheet.foot.page", "\u0001", "\u0002"))
                    .replace("\u0001", "\" counter(page) \"")
                    .replace("\u0002", "\" counter(pages) \"");
            return style.replace("PAPER", sheet.page().paper().name())
                    .replace("\"FOOT\"", Markup.cssString(sheet.page().foot()))
                    .replace("\"PAGE\"", page);
        }

        private void block(int index) {
            Block block = sheet.blocks().get(index);
            if (block instanceof Block.Figure figure) {
                figure(figure, index);
            } else if (block instanceof Block.Heading heading) {
                out.element(heading.level() == 2 ? "h2" : "h3", heading.text(), "id", "s" + index);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Facts facts) {
                facts(facts, index > 0 && sheet.blocks().get(index - 1) instanceof Block.Figure);
            } else if (block instanceof Block.History history) {
                history(history);
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Roll roll) {
                roll(roll);
            } else if (block instanceof Block.Lines lines) {
                lines(lines);
            } else if (block instanceof Block.Notes notes) {
                notes(notes);
            } else if (block instanceof Block.Sources sources) {
                sources(sources);
            }
        }

        private void paragraph(Block.Paragraph paragraph) {
            out.open("p");
            phrase(paragraph.text());
            if (!paragraph.sources().isEmpty()) {
                out.text(" " + words.say("sheet.cited", cited(paragraph.sources())));
            }
            out.close("p");
        }

        private void figure(Block.Figure figure, int index) {
            out.open("div", "class", "figure");
            out.open(
                            "object",
                            "type",
                            "application/x-kakehashi-map",
                            "data-block",
                            Integer.toString(index),
                            "alt",
                            figure.alternative(),
                            "title",
                            figure.alternative())
                    .close("object");
            out.element("p", figure.caption(), "class", "caption");
            out.close("div");
        }

        private void facts(Block.Facts facts, boolean besideFigure) {
            out.open("table", "class", besideFigure ? "facts beside" : "facts").open("tbody");
            String row = "first";
            for (Fact fact : facts.facts()) {
                out.open("tr", "class", row).open("th", "scope", "row");
                lines(fact.label());
                out.close("th");
                cell(fact.value());
                numbers(fact.sources());
                out.close("tr");
                row = "";
            }
            out.close("tbody").close("table");
        }

        private void roll(Block.Roll roll) {
            out.open("table", "class", "facts").open("tbody").open("tr").open("th", "scope", "row");
            lines(roll.label());
            out.close("th");
            cell(roll.text());
            numbers(roll.printed().stream()
                    .flatMap(item -> item.sources().stream())
                    .toList());
            out.close("tr").close("tbody").close("table");
        }

        /** What was typed, or ruled lines for the pen. */
        private void lines(Block.Lines lines) {
            out.open("table", "class", "facts write").open("tbody").open("tr");
            out.open("th", "scope", "row");
            lines(lines.label());
            out.close("th").open("td", "class", "typed");
            if (lines.typed().isEmpty()) {
                for (int i = 0; i < lines.ruled(); i++) {
                    out.element("div", "\u00a0", "class", "rule");
                }
            } else {
                String language = Scripts.languageOf(lines.typed());
                out.open("span", "lang", language, "xml:lang", language);
                lines(lines.typed());
                out.close("span");
            }
            out.close("td").close("tr").close("tbody").close("table");
        }

        private void lines(String text) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    out.empty("br");
                }
                out.text(lines[i]);
            }
        }

        private void history(Block.History history) {
            out.open("table", "class", "history");
            out.open("thead").open("tr");
            head(speech.lines("sheet.history.date"), "date");
            head(speech.lines("sheet.history.event"), "");
            head(speech.lines("sheet.source.numbers"), "no");
            out.close("tr").close("thead");
            out.open("tbody");
            for (Event event : history.events()) {
                out.open("tr").open("td", "class", "date");
                lines(event.date());
                if (event.mark() != null) {
                    out.text(" ").element("b", event.mark());
                }
                out.close("td");
                cell(event.text());
                numbers(event.sources());
                out.close("tr");
            }
            out.close("tbody").close("table");
        }

        private void head(String text, String kind) {
            out.open("th", "scope", "col", "class", kind);
            lines(text);
            out.close("th");
        }

        private void table(Block.Table table) {
            out.open("table", "class", "rows");
            out.open("thead").open("tr");
            for (Block.Table.Column column : table.columns()) {
                out.open("th", "scope", "col", "style", "width: " + column.width() + "%");
                lines(column.head());
                out.close("th");
            }
            head(speech.lines("sheet.source.numbers"), "no");
            out.close("tr").close("thead");
            table.groups().forEach(group -> group(group, table.columns().size() + 1));
            out.close("table");
        }

        private void group(Block.Table.Group group, int columns) {
            out.open("tbody", "class", group.rows().size() <= SHORT_GROUP ? "together" : "");
            if (!group.head().runs().isEmpty()) {
                out.open("tr", "class", "group");
                out.open("th", "scope", "rowgroup", "colspan", Integer.toString(columns));
                phrase(group.head());
                out.close("th").close("tr");
            }
            for (Block.Table.Row row : group.rows()) {
                out.open("tr");
                row.cells().forEach(this::cell);
                numbers(row.sources());
                out.close("tr");
            }
            out.close("tbody");
        }

        private void cell(Phrase phrase) {
            out.open("td");
            phrase(phrase);
            out.close("td");
        }

        private void numbers(List<String> sources) {
            out.element("td", cited(sources), "class", "no");
        }

        private void notes(Block.Notes notes) {
            for (Block.Notes.Note note : notes.notes()) {
                out.open("p", "class", "note").element("b", note.mark()).text(" ");
                phrase(note.text());
                out.close("p");
            }
        }

        private void sources(Block.Sources sources) {
            List<Block.Sources.Entry> cited = new ArrayList<>(sources.entries().stream()
                    .filter(entry -> numbers.containsKey(entry.source().id()))
                    .toList());
            cited.sort((a, b) -> number(a) - number(b));
            if (sources.form() == Block.Sources.Form.LISTED) {
                list(cited);
            } else {
                runIn(cited, sources.form());
            }
        }

        private void list(List<Block.Sources.Entry> cited) {
            out.open("ol");
            for (Block.Sources.Entry entry : cited) {
                out.open("li");
                source(entry);
                out.close("li");
            }
            out.close("ol");
        }

        /** One after the other in a paragraph. */
        private void runIn(List<Block.Sources.Entry> cited, Block.Sources.Form form) {
            out.open("p", "class", "run-in");
            for (Block.Sources.Entry entry : cited) {
                // the number is in one run with what it numbers, so that no line ends between them
                String number = "[" + number(entry) + "]\u00a0";
                if (showsTitle(form) || entry.source().publisher() == null) {
                    title(entry.source(), number);
                    out.text(words.say("sheet.source.stop")).text(origin(entry));
                } else {
                    out.text(number + origin(entry));
                }
                String url =
                        form == Block.Sources.Form.BARE ? null : entry.source().url();
                if (url != null) {
                    out.text(words.say("sheet.source.comma"));
                    if (form == Block.Sources.Form.RUN_IN) {
                        out.element("a", url, "href", url);
                    } else {
                        out.element("a", Markup.host(url), "href", url, "class", "keep");
                    }
                }
                out.text(" ");
            }
            out.close("p");
        }

        private static boolean showsTitle(Block.Sources.Form form) {
            return form != Block.Sources.Form.BRIEF && form != Block.Sources.Form.BARE;
        }

        /** Who published it, and when. */
        private String origin(Block.Sources.Entry entry) {
            String publisher = entry.source().publisher();
            String date = entry.date().isEmpty() ? words.say("sheet.source.undated") : entry.date();
            return publisher == null ? date : publisher + words.say("sheet.source.comma") + date;
        }

        private void title(Source source, String before) {
            String language = source.language().equals(sheet.language().first().tag()) ? "" : source.language();
            out.element("span", before + source.title(), "lang", language, "xml:lang", language);
        }

        private void source(Block.Sources.Entry entry) {
            Source source = entry.source();
            title(source, "");
            out.text(words.say("sheet.source.stop")).text(origin(entry));
            String url = source.url();
            if (url != null) {
                out.text(words.say("sheet.source.stop")).element("a", url, "href", url);
            }
        }

        private int number(Block.Sources.Entry entry) {
            return numbers.getOrDefault(entry.source().id(), 0);
        }

        private String cited(List<String> ids) {
            return Markup.ranges(
                    ids.stream().map(id -> numbers.getOrDefault(id, 0)).toList());
        }

        private void phrase(Phrase phrase) {
            for (Run run : phrase.runs()) {
                String language = run.language() == null ? "" : run.language();
                String element = run.strong() ? "b" : "span";
                if (!run.strong() && language.isEmpty()) {
                    lines(run.text());
                } else {
                    out.open(element, "lang", language, "xml:lang", language);
                    lines(run.text());
                    out.close(element);
                }
            }
        }
    }
}
