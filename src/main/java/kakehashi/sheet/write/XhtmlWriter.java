package kakehashi.sheet.write;

import java.util.List;
import java.util.Map;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Run;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SourceLine;
import kakehashi.sheet.tree.Speech;
import kakehashi.text.Words;

/**
 * Writes a sheet as one XHTML document in Unicode normalization form C, style included, foreign runs tagged with their
 * language, as its medium wants it. Equal sheets give equal text. Keeps nothing between two sheets but the medium.
 */
final class XhtmlWriter {

    /** A group of so few rows is not divided between two pages. */
    private static final int SHORT_GROUP = 5;

    /** A table of so many columns has small print. */
    private static final int WIDE = 6;

    private final Medium medium;

    /** Writes for pages. */
    XhtmlWriter() {
        this(new PageMedium(new MapDrawer()));
    }

    XhtmlWriter(Medium medium) {
        this.medium = medium;
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
            out.open("head").empty("meta", "charset", "utf-8");
            out.element("title", sheet.title().text());
            out.empty("meta", "name", "description", "content", sheet.subject());
            out.empty("meta", "name", "author", "content", words.say("sheet.author"));
            out.open("style").raw(medium.style(sheet)).close("style");
            medium.bookmarks(sheet, out);
            out.close("head");
            String density = sheet.density() == Sheet.Density.FULL ? "full" : "small";
            String languages = sheet.language().languages().size() > 1 ? " two" : "";
            out.open("body", "class", density + " " + sheet.page().paper().code() + languages);
            out.open("p", "class", "kind");
            lines(sheet.kind());
            out.close("p");
            out.open("h1", "id", "top");
            phrase(sheet.title());
            out.close("h1");
            for (int i = 0; i < sheet.blocks().size(); i++) {
                block(i);
            }
            medium.foot(sheet, out);
            out.close("body").close("html");
            return out.toString();
        }

        private void block(int index) {
            Block block = sheet.blocks().get(index);
            if (block instanceof Block.Figure figure) {
                figure(figure, index);
            } else if (block instanceof Block.Heading heading) {
                heading(heading, index);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Facts facts) {
                facts(facts, index);
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

        private void heading(Block.Heading heading, int index) {
            List<Block> blocks = sheet.blocks();
            Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : heading;
            boolean overTable = next instanceof Block.Table || next instanceof Block.History;
            out.element(
                    heading.level() == 2 ? "h2" : "h3",
                    heading.text(),
                    "id",
                    "s" + index,
                    "class",
                    overTable ? "over-table" : "");
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
            medium.picture(sheet, figure, index, out);
            out.open("p", "class", "caption");
            lines(figure.caption());
            out.close("p");
            medium.shortLegend(sheet, figure, index, out);
            out.close("div");
        }

        private void facts(Block.Facts facts, int index) {
            Block before = index == 0 ? facts : sheet.blocks().get(index - 1);
            out.open("table", "class", before instanceof Block.Figure ? "facts beside" : "facts")
                    .open("tbody");
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
            if (before instanceof Block.Figure figure) {
                medium.legend(sheet, figure, index - 1, out);
            }
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
            boolean wide = table.columns().size() >= WIDE;
            out.open("table", "class", wide ? "rows wide" : "rows");
            out.open("thead").open("tr");
            for (Block.Table.Column column : table.columns()) {
                out.open("th", "scope", "col", "style", "width: " + column.width() + "%");
                lines(column.head());
                out.close("th");
            }
            head(speech.lines("sheet.source.numbers"), "no");
            out.close("tr").close("thead");
            for (int i = 0; i < table.groups().size(); i++) {
                // the first goes with the head, which must not stand alone, and so may be divided
                boolean together = i > 0 && table.groups().get(i).rows().size() <= SHORT_GROUP;
                group(table.groups().get(i), together, table.columns().size() + 1);
            }
            out.close("table");
        }

        private void group(Block.Table.Group group, boolean together, int columns) {
            out.open("tbody", "class", together ? "together" : "");
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
            List<SourceLine> lines = SourceLine.of(sheet, sources);
            boolean listed = sources.form() == Block.Sources.Form.LISTED;
            out.open(listed ? "ol" : "p", "class", listed ? "" : "run-in");
            for (SourceLine line : lines) {
                if (listed) {
                    out.open("li");
                    source(line, "");
                    out.close("li");
                } else {
                    // the number is in one run with what it numbers, so that no line ends between them
                    source(line, "[" + line.number() + "]\u00a0");
                    out.text(" ");
                }
            }
            out.close(listed ? "ol" : "p");
        }

        private void source(SourceLine line, String number) {
            Phrase numbered = number.isEmpty() ? line.text() : line.text().after(number);
            phrase(numbered);
            if (line.url() != null) {
                out.element("a", line.address(), "href", line.url(), "class", line.whole() ? "" : "keep");
            }
        }

        private String cited(List<String> ids) {
            return Markup.cited(ids, numbers);
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
