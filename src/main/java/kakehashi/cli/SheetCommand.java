package kakehashi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kakehashi.model.Tie;
import kakehashi.sheet.PdfWriter;
import kakehashi.sheet.Sheet;
import kakehashi.sheet.SheetFileException;
import kakehashi.sheet.SheetLanguage;
import kakehashi.sheet.SheetOptions;
import kakehashi.sheet.Sheets;
import kakehashi.sheet.Subject;
import kakehashi.text.Words;

/** {@code sheet}: the page of one tie or one locality as a PDF. */
final class SheetCommand {

    private final Reading reading;
    private final Words words;

    SheetCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    ExitCode run(Request request) throws CommandException, IOException {
        Optional<String> tie = request.value("--tie");
        Optional<String> locality = request.value("--locality");
        if (tie.isPresent() == locality.isPresent()) {
            throw Commands.usage(words, words.say("cli.problem.sheet-of"));
        }
        Path file = Commands.outFile(request, ".pdf", words);
        Subject subject = tie.isPresent() ? ofTie(tie.get()) : ofLocality(locality.get());
        Sheet sheet = new Sheets(
                        reading.meanings(), SheetLanguage.of(words.language()), SheetOptions.usual(reading.asOf()))
                .compose(subject);
        try {
            new PdfWriter().write(sheet, file);
        } catch (SheetFileException unwritten) {
            throw new CommandException(ExitCode.FILE, unwritten.in(words));
        }
        return ExitCode.DONE;
    }

    private Subject ofLocality(String typed) throws CommandException {
        return new Subject.OfLocality(Filter.locality(reading, typed));
    }

    private Subject ofTie(String typed) throws CommandException {
        if (reading.atlas().findLink(typed).filter(Tie.class::isInstance).isEmpty()) {
            List<String> near = new Nearest(reading).ties(typed);
            throw Commands.usage(
                    words,
                    near.isEmpty()
                            ? words.say("cli.problem.tie", typed)
                            : words.say("cli.problem.tie-near", typed, String.join(", ", near)));
        }
        return new Subject.OfTie(typed);
    }
}
