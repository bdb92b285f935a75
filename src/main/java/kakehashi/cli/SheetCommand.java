package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import kakehashi.map.Viewpoint;
import kakehashi.query.TieFilter;
import kakehashi.query.View;
import kakehashi.sheet.Paper;
import kakehashi.sheet.Sheet;
import kakehashi.sheet.SheetFileException;
import kakehashi.sheet.SheetLanguage;
import kakehashi.sheet.SheetOptions;
import kakehashi.sheet.Sheets;
import kakehashi.sheet.Subject;
import kakehashi.text.Words;

/** {@code sheet}: one sheet as a file or checked a last time, or one for each locality, pair or tie of a result as PDFs. */
final class SheetCommand {

    private final Reading reading;
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    SheetCommand(Reading reading, PrintStream out, PrintStream err) {
        this.reading = reading;
        this.out = out;
        this.err = err;
        this.words = reading.words();
    }

    ExitCode run(Request request) throws CommandException, IOException {
        SheetSubject subject = new SheetSubject(reading, request);
        Sheets sheets = sheets(request, subject);
        Optional<String> each = request.value("--each");
        try {
            if (each.isPresent()) {
                return new SheetBatch(words, out, err).run(request, sheets, subject.each(each.get()));
            }
            Subject one = subject.one();
            Sheet sheet = sheets.compose(one);
            SheetOutput output = new SheetOutput(reading, out);
            return request.has("--check") ? output.check(one, sheet) : output.write(sheet, output.file(request));
        } catch (SheetFileException unwritten) {
            throw new CommandException(ExitCode.FILE, unwritten.in(words));
        }
    }

    private Sheets sheets(Request request, SheetSubject subject) throws CommandException, IOException {
        SheetLanguage language = request.value("--lang")
                .flatMap(SheetLanguage::ofTag)
                .orElseGet(() -> SheetLanguage.of(words.language()));
        String paper = request.value("--paper").orElse(Paper.A4.code());
        Optional<String> viewpoint = request.value("--viewpoint");
        SheetOptions options = new SheetOptions(
                Possible.constant(Paper.class, paper.toLowerCase(Locale.ROOT), "--paper", words),
                request.has("--reign-years"),
                viewpoint.isPresent()
                        ? Possible.constant(Viewpoint.class, viewpoint.get(), "--viewpoint", words)
                        : null,
                viewLine(request),
                subject.day("--stamp", reading.asOf()));
        return new Sheets(reading.meanings(), language, options);
    }

    /** The line of the view that was opened, with what other options replace; empty where none was. */
    private String viewLine(Request request) throws CommandException, IOException {
        Optional<View> opened = new ViewOption(request, words).read();
        if (opened.isEmpty()) {
            return "";
        }
        View view = opened.get();
        TieFilter filter = new Filter(reading, request).read();
        return new View(filter, reading.asOf(), view.look(), words.language(), view.selection()).line();
    }
}
