package kakehashi.sheet.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.sheet.tree.Asking;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Letters;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Whether a block begins with a row of heads. */
    private static final Block.Visitor<Boolean> HAS_HEADS = new Asking<>(false) {
        @Override
        public Boolean history(Block.History history) {
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            return true;
        }
    };

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
    private final class Writing implements Block.Visitor<Markup> {

        private final Sheet sheet;
        private final Words words;
        private final Speech speech;
        private final Map<String, Integer> numbers;
        private final Markup out = new Markup();
        /** The place of the block that is written. */
        private int at;

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
            String large = sheet.page().letters() == Letters.LARGE ? " large large-" + language : "";
            out.open("body", "class", density + " " + sheet.page().paper().code() + languages + large);
            medium.head(sheet, out);
            out.open("p", "class", "kind");
            lines(sheet.kind());
            out.close("p");
            out.open("h1", "id", "top");
            phrase(sheet.title());
            out.close("h1");
            for (at = 0; at < sheet.blocks().size(); at++) {
                sheet.blocks().get(at).accept(this);
            }
            medium.foot(sheet, out);
            out.close("body").close("html");
            return out.toString();
        }

        @Override
        public Markup heading(Block.Heading heading) {
            boolean last = at + 1 == sheet.blocks().size();
            boolean overTable = !last && sheet.blocks().get(at + 1).accept(HAS_HEADS);
            return out.element(
                    heading.level() == 2 ? "h2" : "h3",
                    heading.text(),
                    "id",
                    "s" + at,
                    "class",
                    overTable ? "over-table" : "");
        }

        @Override
        public Markup paragraph(Block.Paragraph paragraph) {
            out.open("p");
            phrase(paragraph.text());
            if (!paragraph.sources().isEmpty()) {
                cited(" " + words.say("sheet.cited", Markup.cited(paragraph.sources(), numbers)));
            }
            return out.close("p");
        }

        @Override
        public Markup figure(Block.Figure figure) {
            out.open("div", "class", "figure");
            medium.picture(sheet, figure, at, out);
            out.open("p", "class", "caption");
            lines(figure.caption());
            out.close("p");
            medium.shortLegend(sheet, figure, at, out);
            return out.close("div");
        }

        @Override
        public Markup facts(Block.Facts facts) {
            Optional<Block.Figure> map = sheet.figure(at - 1);
            out.open("table", "class", map.isPresent() ? "facts beside" : "facts")
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
            map.ifPresent(figure -> medium.legend(sheet, figure, at - 1, out));
            return out;
        }

        @Override
        public Markup roll(Block.Roll roll) {
            out.open("table", "class", "facts").open("tbody").open("tr").open("th", "scope", "row");
            lines(roll.label());
            out.close("th");
            cell(roll.text());
            numbers(roll.printed().stream()
                    .flatMap(item -> item.sources().stream())
                    .toList());
            return out.close("tr").close("tbody").close("table");
        }

        /** What was typed, or ruled lines for the pen. */
        @Override
        public Markup lines(Block.Lines lines) {
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
            return out.close("td").close("tr").close("tbody").close("table");
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

        @Override
        public Markup history(Block.History history) {
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
            return out.close("tbody").close("table");
        }

        private void head(String text, String kind) {
            out.open("th", "scope", "col", "class", kind);
            lines(text);
            out.close("th");
        }

        @Override
        public Markup table(Block.Table table) {
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
            return out.close("table");
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
            out.open("td", "class", "no");
            cited(Markup.cited(sources, numbers));
            out.close("td");
        }

        @Override
        public Markup notes(Block.Notes notes) {
            for (Block.Notes.Note note : notes.notes()) {
                out.open("p", "class", "note").element("b", note.mark()).text(" ");
                phrase(note.text());
                out.close("p");
            }
            return out;
        }

        @Override
        public Markup sources(Block.Sources sources) {
            List<SourceLine> lines = SourceLine.of(sheet, sources);
            boolean listed = sources.form() == Block.Sources.Form.LISTED;
            out.open(listed ? "ol" : "p", "class", listed ? "" : "run-in");
            for (SourceLine line : lines) {
                if (listed) {
                    out.open("li", "id", mark(line.number()));
                    source(line, "");
                    out.close("li");
                } else {
                    // the number is in one run with what it numbers, so that no line ends between them
                    boolean marked = medium.leadsToSources();
                    if (marked) {
                        out.open("span", "id", mark(line.number()));
                    }
                    source(line, "[" + line.number() + "]\u00a0");
                    if (marked) {
                        out.close("span");
                    }
                    out.text(" ");
                }
            }
            return out.close(listed ? "ol" : "p");
        }

        private void source(SourceLine line, String number) {
            Phrase numbered = number.isEmpty() ? line.text() : line.text().after(number);
            phrase(numbered);
            if (line.url() != null) {
                String meaning =
                        medium.saysWhereLinksLead() ? line.text().text().strip() : "";
                // the first is read out for the address on the page, the second for the area that is clicked
                out.element(
                        "a",
                        line.address(),
                        "href",
                        line.url(),
                        "class",
                        line.whole() ? "" : "keep",
                        "title",
                        meaning,
                        "alt",
                        meaning);
            }
        }

        /** Text with numbers of sources, each of which leads to its source where the medium can. */
        private void cited(String text) {
            int written = 0;
            if (medium.leadsToSources()) {
                Matcher number = NUMBER.matcher(text);
                while (number.find()) {
                    out.text(text.substring(written, number.start()));
                    String mark = mark(Integer.parseInt(number.group()));
                    out.element("a", number.group(), "href", "#" + mark, "class", "number");
                    written = number.end();
                }
            }
            out.text(text.substring(written));
        }

        /** The name of the place where a source is listed; none where nothing leads there. */
        private String mark(int number) {
            return medium.leadsToSources() ? "source-" + number : "";
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
