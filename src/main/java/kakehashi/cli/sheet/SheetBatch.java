package kakehashi.cli.sheet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.sheet.Batch;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.text.Words;

/** Writes one sheet for each of many subjects, into a folder or one PDF, and says what became of them. */
final class SheetBatch {

    /** Of so many sheets the second compiler of the virtual machine costs more than it gains. */
    private static final int FEW = 400;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    SheetBatch(Words words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /** @param saved is told what was written */
    ExitCode run(Request request, Sheets sheets, List<Subject> subjects, Consumer<List<Subject>> saved)
            throws CommandException, IOException {
        if (subjects.size() > FEW) {
            FirstCompiler.withTheSecond();
        }
        Batch careful = new Batch(sheets, words);
        Batch batch = request.has("--force") ? careful.forced() : careful;
        Batch.Watch counter =
                System.console() == null ? Batch.Watch.NONE : new SheetCounter(subjects.size(), words, out);
        try (SmallHeap heap = SmallHeap.beside(counter)) {
            return made(request, batch, subjects, heap, saved);
        }
    }

    private ExitCode made(
            Request request, Batch batch, List<Subject> subjects, Batch.Watch watch, Consumer<List<Subject>> saved)
            throws CommandException, IOException {
        Optional<Path> file = file(request);
        if (file.isPresent()) {
            List<Batch.Outcome> bound = batch.bind(subjects, file.get(), watch);
            if (count(bound, Batch.State.WRITTEN) == 0) {
                problems(bound);
                throw new CommandException(
                        ExitCode.FILE, words.say("cli.sheet.no-book", file.get().toString()));
            }
            saved.accept(written(bound));
            return summary(bound, file.get());
        }
        Path folder = folder(request);
        List<Batch.Outcome> outcomes = batch.write(subjects, folder, watch);
        saved.accept(written(outcomes));
        return summary(outcomes, folder);
    }

    /** The one file to write, if {@code --out} names a PDF. */
    private Optional<Path> file(Request request) throws CommandException, IOException {
        Path named = Typed.path(request.value("--out").orElse(""), words);
        boolean pdf = SheetForm.of(named).filter(SheetForm.PDF::equals).isPresent();
        return pdf && !Files.isDirectory(named)
                ? Optional.of(new OutFile(request, words).named(SheetForm.PDF.ending()))
                : Optional.empty();
    }

    /** The folder to write into, made if only itself is missing. */
    private Path folder(Request request) throws CommandException, IOException {
        Path folder = Typed.path(request.value("--out").orElse(""), words).toAbsolutePath();
        if (request.value("--out").isEmpty() || Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CommandException.usage(words, words.say("cli.problem.out-folder"));
        }
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new CommandException(
                    ExitCode.FILE, words.say("cli.problem.no-folder", Typed.shown(parent.toString(), words)));
        }
        if (!Files.exists(folder)) {
            Files.createDirectory(folder);
        }
        return folder;
    }

    private void problems(List<Batch.Outcome> outcomes) {
        for (Batch.Outcome outcome : outcomes) {
            if (outcome.problem() != null) {
                err.println(words.say("cli.sheet.failed", outcome.subject().fileName(), outcome.problem()));
            }
        }
    }

    private ExitCode summary(List<Batch.Outcome> outcomes, Path place) {
        problems(outcomes);
        out.println(words.say(
                "cli.sheet.summary",
                count(outcomes, Batch.State.WRITTEN),
                count(outcomes, Batch.State.KEPT),
                count(outcomes, Batch.State.FAILED),
                place.toString()));
        return count(outcomes, Batch.State.FAILED) == 0 ? ExitCode.DONE : ExitCode.FILE;
    }

    private static List<Subject> written(List<Batch.Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == Batch.State.WRITTEN)
                .map(Batch.Outcome::subject)
                .toList();
    }

    private static long count(List<Batch.Outcome> outcomes, Batch.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }
}
