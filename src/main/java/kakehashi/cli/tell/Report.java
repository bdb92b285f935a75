package kakehashi.cli.tell;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Typed;
import kakehashi.exchange.Cells;
import kakehashi.text.Words;

/**
 * What a command found, in each of its forms.
 *
 * @param text for a person to read
 * @param csv the same records, one a row, headings and codes the same in every language
 * @param json the same records as maps, in the order they are written in
 * @param besides what to tell a person beside it: why nothing was found, or what else may have been meant
 */
public record Report(String text, Grid csv, List<?> json, List<String> besides) {

    public Report(String text, Grid csv, List<?> json) {
        this(text, csv, json, List.of());
    }

    public Report with(List<String> told) {
        return new Report(text, csv, json, told);
    }

    /** The same behind lines that a person reads first, however it came out. */
    public Report after(List<String> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        return isEmpty()
                ? with(Stream.concat(lines.stream(), besides.stream()).toList())
                : new Report(String.join("\n", lines) + "\n\n" + text, csv, json, besides);
    }

    public String in(Form form) {
        return switch (form) {
            case TABLE -> Typed.plain(text);
            case JSON -> Json.of(json);
            case CSV -> new Cells(csv.headings(), csv.rows()).csv();
        };
    }

    /**
     * Prints it in a form; where nothing was found a person reads so.
     *
     * @return {@link ExitCode#FOUND} where nothing was found
     */
    public ExitCode print(Form form, Words words, PrintStream out, PrintStream err) {
        if (!isEmpty() || form != Form.TABLE) {
            out.print(in(form));
        }
        if (isEmpty()) {
            err.println(words.say("cli.problem.nothing-found"));
        }
        besides.forEach(err::println);
        return isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }
}
