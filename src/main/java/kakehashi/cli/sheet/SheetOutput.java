package kakehashi.cli.sheet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.sheet.Finding;
import kakehashi.sheet.LastCheck;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;

/** Where one sheet goes: into a file of the form that its name tells, or through the last check. */
final class SheetOutput {

    private final Reading reading;
    private final PrintStream out;
    private final Words words;

    SheetOutput(Reading reading, PrintStream out) {
        this.reading = reading;
        this.out = out;
        this.words = reading.words();
    }

    /** The file that {@code --out} names; its ending is that of a form. */
    Path file(Request request) throws CommandException, IOException {
        Path file = Typed.path(request.value("--out").orElse(""), words);
        String ending = SheetForm.of(file).map(SheetForm::ending).orElse(null);
        if (ending == null) {
            throw CommandException.usage(words, words.say("cli.problem.out-sheet"));
        }
        return new OutFile(request, words).named(ending);
    }

    ExitCode write(Sheet sheet, Path file) throws CommandException, IOException {
        try {
            SheetForm.of(file).orElseThrow().write(sheet, file);
            return ExitCode.DONE;
        } catch (SheetFileException unwritten) {
            throw new CommandException(ExitCode.FILE, unwritten.in(words));
        }
    }

    /** Prints what the last check finds, a line each: the record, a tab, the sentence. */
    ExitCode check(Subject subject, Sheet sheet) throws IOException {
        List<Finding> findings =
                new LastCheck(reading.meanings(), reading.places()).of(subject, new PdfWriter().print(sheet));
        for (Finding finding : findings) {
            out.println((finding.cause() == null ? "-" : finding.cause()) + "\t" + finding.in(words));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
