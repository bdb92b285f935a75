package kakehashi.sheet.write;

import java.util.Optional;
import kakehashi.chart.ChartOnPaper;
import kakehashi.sheet.tree.Asking;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Citations;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.Speech;
import kakehashi.text.Words;

/**
 * Writes a sheet as one XHTML document in Unicode normalization form C, style included, foreign runs tagged with their
 * language, as its medium wants it. Equal sheets give equal text. Keeps nothing between two sheets but the medium.
 */
final class XhtmlWriter {

    /** Whether a line stands above the first row of a block. */
    private static final Block.Visitor<Boolean> BEGINS_WITH_A_LINE = new Asking<>(false) {
        @Override
        public Boolean facts(Block.Facts facts) {
            return true;
        }

        @Override
        public Boolean roll(Block.Roll roll) {
            return true;
        }

        @Override
        public Boolean lines(Block.Lines lines) {
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
        private final Citations citations;
        private final XhtmlText text;
        private final XhtmlSources listed;
        private final Markup out = new Markup();
        /** The place of the block that is written. */
        private int at;

        Writing(Sheet sheet) {
            this.sheet = sheet;
            this.speech = new Speech(sheet.language());
            this.words = speech.first();
            this.citations = sheet.citations();
            this.text = new XhtmlText(out, medium, sheet, citations);
            this.listed = new XhtmlSources(sheet, citations, text, medium);
        }

        String document() {
            String language = sheet.language().first().tag();
            out.raw("<!DOCTYPE html>\n");
            out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
            out.open("head").empty("meta", "charset", "utf-8");
            out.element("title", sheet.title().text());
            out.empty("meta", "name", "description", "content", sheet.subject());
            out.empty("meta", "name", "author", "content", words.say("sheet.author"));
            String style = medium.style(sheet);
            if (!style.isEmpty()) {
                out.open("style").raw(style).close("style");
            }
            medium.bookmarks(sheet, out);
            out.close("head");
            String density = density(sheet.density());
            String turn = sheet.page().turn() == Sheet.Turn.ACROSS ? " across" : "";
            String languages = sheet.language().languages().size() > 1 ? " two" : "";
            String large = sheet.page().letters() == Letters.LARGE ? " large large-" + language : "";
            out.open("body", "class", density + turn + languages + large);
            medium.head(sheet, out);
            String office = sheet.page().letterhead().office();
            if (!office.isEmpty()) {
                out.element("p", office, "class", "office");
            }
            out.open("p", "class", "kind");
            text.lines(sheet.kind());
            out.close("p");
            out.open("h1", "id", "top");
            text.phrase(sheet.title());
            out.close("h1");
            for (at = 0; at < sheet.blocks().size(); at++) {
                sheet.blocks().get(at).accept(this);
            }
            medium.foot(sheet, out);
            out.close("body").close("html");
            return out.toString();
        }

        private static String density(Sheet.Density density) {
            return switch (density) {
                case FULL -> "full";
                case CLOSE -> "small close";
                default -> "small";
            };
        }

        @Override
        public Markup heading(Block.Heading heading) {
            String over = at + 1 == sheet.blocks().size()
                    ? ""
                    : sheet.blocks().get(at + 1).accept(over());
            return out.element(heading.level() == 2 ? "h2" : "h3", heading.text(), "id", "s" + at, "class", over);
        }

        /** How much room a heading needs below it, by the block that follows. */
        private Block.Visitor<String> over() {
            return new Asking<>("") {
                @Override
                public String history(Block.History history) {
                    return "over-table";
                }

                @Override
                public String table(Block.Table table) {
                    return "over-table";
                }

                @Override
                public String chart(Block.Chart chart) {
                    return "over-chart";
                }

                @Override
                public String sources(Block.Sources sources) {
                    return listed.isLong(sources) ? "over-pages" : "";
                }
            };
        }

        @Override
        public Markup paragraph(Block.Paragraph paragraph) {
            out.open("p");
            text.phrase(paragraph.text());
            String numbers = citations.of(paragraph.sources());
            if (!numbers.isEmpty()) {
                text.cited(" " + words.say("sheet.cited", numbers));
            }
            return out.close("p");
        }

        @Override
        public Markup figure(Block.Figure figure) {
            out.open("div", "class", "figure");
            medium.picture(sheet, figure, at, out);
            out.open("p", "class", "caption");
            text.lines(figure.caption());
            out.close("p");
            medium.shortLegend(sheet, figure, at, out);
            return out.close("div");
        }

        @Override
        public Markup chart(Block.Chart chart) {
            ChartOnPaper content = chart.content();
            out.open("div", "class", "counted");
            content.says().forEach(said -> out.element("p", said));
            out.open("div", "class", "chart");
            medium.chart(sheet, chart, at, out);
            out.close("div");
            out.open("table", "class", "numbers").open("thead").open("tr");
            for (String head : content.heads()) {
                out.open("th", "scope", "col");
                text.lines(head);
                out.close("th");
            }
            out.close("tr").close("thead").open("tbody");
            for (ChartOnPaper.Line line : content.lines()) {
                out.open("tr").open("th", "scope", "row");
                text.lines(line.cells().get(0));
                out.close("th");
                line.cells().stream().skip(1).forEach(cell -> out.element("td", cell));
                out.close("tr");
            }
            return out.close("tbody").close("table").close("div");
        }

        @Override
        public Markup facts(Block.Facts facts) {
            Optional<Block.Figure> map = sheet.figure(at - 1);
            out.open("table", "class", map.isPresent() ? "facts beside" : "facts")
                    .open("tbody");
            String row = "first";
            for (Fact fact : facts.facts()) {
                out.open("tr", "class", row).open("th", "scope", "row");
                text.lines(fact.label());
                out.close("th");
                text.cell(fact.value(), "");
                text.numbers(fact.sources());
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
            text.lines(roll.label());
            out.close("th");
            text.cell(roll.text(), "");
            text.numbers(roll.printed().stream()
                    .flatMap(item -> item.sources().stream())
                    .toList());
            return out.close("tr").close("tbody").close("table");
        }

        /** What was typed, or ruled lines for the pen. */
        @Override
        public Markup lines(Block.Lines lines) {
            out.open("table", "class", "facts write").open("tbody").open("tr");
            out.open("th", "scope", "row");
            text.lines(lines.label());
            out.close("th").open("td", "class", "typed");
            if (lines.typed().isEmpty()) {
                boolean followed = at + 1 < sheet.blocks().size()
                        && sheet.blocks().get(at + 1).accept(BEGINS_WITH_A_LINE);
                for (int i = 1; i <= lines.ruled(); i++) {
                    out.element("div", "\u00a0", "class", i == lines.ruled() && followed ? "rule last" : "rule");
                }
            } else {
                String language = Scripts.languageOf(lines.typed());
                out.open("span", "lang", language, "xml:lang", language);
                text.lines(lines.typed());
                out.close("span");
            }
            return out.close("td").close("tr").close("tbody").close("table");
        }

        @Override
        public Markup history(Block.History history) {
            out.open("table", "class", "history");
            out.open("thead").open("tr");
            text.head(speech.lines("sheet.history.date"), "date");
            text.head(speech.lines("sheet.history.event"), "");
            text.head(speech.lines("sheet.source.numbers"), "no");
            out.close("tr").close("thead");
            out.open("tbody");
            for (Event event : history.events()) {
                out.open("tr").open("td", "class", "date");
                text.lines(event.date());
                if (event.mark() != null) {
                    out.text(" ").element("b", event.mark());
                }
                out.close("td");
                text.cell(event.text(), "");
                text.numbers(event.sources());
                out.close("tr");
            }
            return out.close("tbody").close("table");
        }

        @Override
        public Markup table(Block.Table table) {
            new XhtmlTable(sheet, text, table).write();
            return out;
        }

        @Override
        public Markup notes(Block.Notes notes) {
            for (Block.Notes.Note note : notes.notes()) {
                out.open("p", "class", "note").element("b", note.mark()).text(" ");
                text.phrase(note.text());
                out.close("p");
            }
            return out;
        }

        @Override
        public Markup sources(Block.Sources sources) {
            listed.write(sources);
            return out;
        }
    }
}
