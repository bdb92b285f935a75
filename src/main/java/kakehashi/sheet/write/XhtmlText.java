package kakehashi.sheet.write;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.sheet.tree.Citations;
import kakehashi.sheet.tree.LineBreaks;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Run;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.tree.Sheet;

/** Text of one sheet in XHTML: its lines and runs, cells, and the numbers of sources, each of which leads to it where it can. */
final class XhtmlText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Markup out;
    private final Medium medium;
    private final Citations citations;
    private final LineBreaks breaks;

    XhtmlText(Markup out, Medium medium, Sheet sheet, Citations citations) {
        this.out = out;
        this.medium = medium;
        this.citations = citations;
        this.breaks = new LineBreaks(sheet.language().first().locale());
    }

    Markup out() {
        return out;
    }

    /** Text whose ends of lines are kept. */
    void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("br");
            }
            line(lines[i]);
        }
    }

    /** A browser would end a line between any two kanji: it is told where words end. */
    private void line(String text) {
        if (!medium.marksWords() || !Scripts.isJapanese(text)) {
            out.text(text);
            return;
        }
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            out.text(text.substring(start, end));
            if (end < text.length()) {
                out.empty("wbr");
            }
            start = end;
        }
    }

    void phrase(Phrase phrase) {
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

    /** The head of a column. */
    void head(String text, String kind) {
        out.open("th", "scope", "col", "class", kind);
        lines(text);
        out.close("th");
    }

    void cell(Phrase phrase, String kind) {
        out.open("td", "class", kind);
        phrase(phrase);
        out.close("td");
    }

    /** A cell with the numbers of sources. */
    void numbers(List<String> sources) {
        out.open("td", "class", "no");
        cited(citations.of(sources));
        out.close("td");
    }

    /** Text with numbers of sources. */
    void cited(String text) {
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
    String mark(int number) {
        return medium.leadsToSources() ? "source-" + number : "";
    }
}
