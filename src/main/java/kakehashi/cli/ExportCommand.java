package kakehashi.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.exchange.export.ExportForm;
import kakehashi.exchange.export.Exporting;
import kakehashi.exchange.export.Extract;
import kakehashi.query.FacetValues;
import kakehashi.query.Row;
import kakehashi.query.kept.FilterWords;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.store.StoreException;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** {@code export}: the ties that a filter leaves, as a file for another program, or to the standard output. */
final class ExportCommand {

    static final String FORMAT = "--format";

    private static final String OUT = "--out";
    private static final String STANDARD_OUTPUT = "-";

    private final Reading reading;
    private final Clock clock;
    private final PrintStream out;
    private final Words words;

    ExportCommand(Reading reading, Clock clock, PrintStream out) {
        this.reading = reading;
        this.clock = clock;
        this.out = out;
        words = reading.words();
    }

    ExitCode run(Request request) throws CommandException, StoreException, IOException {
        boolean streamed = request.value(OUT).filter(STANDARD_OUTPUT::equals).isPresent();
        ExportForm form = form(request);
        Path file = streamed
                ? Path.of(STANDARD_OUTPUT)
                : new OutFile(request, words).named(form.ending(), there -> form.isAddedTo());
        Extract extract = extract(new Filter(reading, request));
        if (extract.rows().isEmpty()) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.nothing-found"));
        }
        if (streamed) {
            Exporting.write(extract, form, out);
            return ExitCode.DONE;
        }
        try {
            Exporting.write(extract, form, file, share -> {});
        } catch (IOException unwritten) {
            Told told = unwritten instanceof Told known ? known : new SheetFileException(file, unwritten);
            throw new CommandException(ExitCode.FILE, told.in(words));
        }
        return ExitCode.DONE;
    }

    /** The one that is named, else the one that the file's name tells. */
    private ExportForm form(Request request) throws CommandException {
        Optional<String> named = request.value(FORMAT);
        if (named.isPresent()) {
            return Possible.constant(ExportForm.class, named.get(), FORMAT, words);
        }
        return ExportForm.of(request.value(OUT).orElse("")).orElseThrow(() -> {
            String endings =
                    Stream.of(ExportForm.values()).map(ExportForm::ending).collect(joining(", "));
            return CommandException.usage(words, words.say("cli.problem.out-export", endings));
        });
    }

    private Extract extract(Filter filter) throws CommandException {
        FilterWords asked = new FilterWords(new FacetValues(reading.meanings(), reading.places()), words);
        List<Row> rows = filter.answer().rows();
        return Extract.of(
                reading.meanings(),
                reading.places(),
                rows,
                String.join("; ", asked.of(filter.read(), rows, reading.meanings())),
                clock.instant());
    }
}
