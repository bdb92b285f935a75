package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.JavaParts;
import kakehashi.model.Atlas;
import kakehashi.store.AtlasStore;
import kakehashi.store.Salvaged;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.StoreProblem;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.Rescue;
import kakehashi.store.keep.Restoring;
import kakehashi.store.keep.StoreCopy;
import kakehashi.store.support.CaseFile;
import kakehashi.store.support.ProgramLog;
import kakehashi.text.Program;
import kakehashi.text.Words;

/** {@code backup}, {@code restore}, {@code doctor} and {@code salvage}: copies of the store, one put back, and what is to be done. */
final class KeepCommands {

    static final String LIST = "--list";
    static final String OUT = "--out";
    static final String SAVE = "--save";

    private static final Set<String> ALL = Set.of("backup", "restore", "doctor", "salvage");
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final StoreOpener stores;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    KeepCommands(StoreOpener stores, Clock clock, Words words, PrintStream out) {
        this.stores = stores;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    static boolean has(String command) {
        return ALL.contains(command);
    }

    ExitCode run(Request request) throws CommandException, StoreException, IOException {
        Path store = StoreOption.file(request, words);
        Backups backups = new Backups(store, clock);
        return switch (request.command()) {
            case "backup" -> {
                Optional<String> other = request.value(CompareCommand.COMPARE);
                if (other.isPresent()) {
                    yield compare(file(other.get()), store);
                }
                yield request.has(LIST) ? list(backups) : backUp(request, store, backups);
            }
            case "restore" -> restore(file(request.words().get(0)), store);
            case "salvage" -> salvage(request, store);
            default -> doctor(request, store, backups);
        };
    }

    private ExitCode backUp(Request request, Path store, Backups backups) throws CommandException, StoreException {
        requireThere(store);
        String head;
        try (AtlasStore opened = stores.read(store)) {
            head = opened.head().hash();
        }
        Path made;
        if (request.words().isEmpty()) {
            made = backups.make(Cause.ASKED).file();
        } else {
            made = Typed.path(request.words().get(0), words);
            if (Files.exists(made)) {
                throw new CommandException(ExitCode.FILE, words.say("cli.backup.there", made.toString()));
            }
            StoreCopy.write(store, made);
        }
        out.println(words.say("cli.backup.done", made.toString()));
        if (!head.isEmpty()) {
            out.println(words.say("keep.log.head", head));
        }
        return ExitCode.DONE;
    }

    private ExitCode compare(Path file, Path store) throws CommandException, StoreException {
        requireThere(store);
        Atlas then = new Restoring(store, stores, clock).wouldBring(file);
        try (AtlasStore opened = stores.read(store)) {
            return new CompareCommand(clock, words, out).run(file, then, opened.load());
        }
    }

    private void requireThere(Path store) throws CommandException {
        if (!Files.exists(store)) {
            throw new CommandException(ExitCode.FILE, words.say("cli.backup.no-store", store.toString()));
        }
    }

    private ExitCode list(Backups backups) {
        List<Backup> all = backups.list();
        if (all.isEmpty()) {
            out.println(words.say("cli.backup.none"));
            return ExitCode.FOUND;
        }
        all.forEach(backup -> out.println(told(backup)));
        return ExitCode.DONE;
    }

    private String told(Backup backup) {
        return words.say(
                "cli.backup.line",
                backup.at().format(AT),
                backup.cause().in(words),
                backup.file().toString());
    }

    private Path file(String typed) throws CommandException {
        Path file = Typed.path(typed, words);
        if (!Files.isRegularFile(file)) {
            throw new CommandException(ExitCode.FILE, words.say("cli.restore.no-file", file.toString()));
        }
        return file;
    }

    private ExitCode restore(Path file, Path store) throws StoreException {
        Optional<Path> former = new Restoring(store, stores, clock).from(file);
        out.println(words.say("cli.restore.done", store.toString(), file.toString()));
        former.ifPresent(kept -> out.println(words.say("cli.restore.former", kept.toString())));
        return ExitCode.DONE;
    }

    private ExitCode salvage(Request request, Path store) throws CommandException, StoreException {
        Rescue rescue = new Rescue(store, stores, clock);
        Optional<String> out = request.value(OUT);
        Salvaged salvaged;
        if (out.isPresent()) {
            Path target = Typed.path(out.get(), words);
            if (Files.exists(target)) {
                throw new CommandException(ExitCode.FILE, words.say("cli.backup.there", target.toString()));
            }
            requireThere(store);
            salvaged = rescue.from(store, target, words);
            out(salvaged.in(words));
            this.out.println(words.say("cli.salvage.written", target.toString()));
        } else {
            requireThere(store);
            Rescue.Done done = rescue.inPlace(words);
            salvaged = done.salvaged();
            out(salvaged.in(words));
            this.out.println(words.say(
                    "cli.salvage.in-place", store.toString(), done.aside().toString()));
        }
        return salvaged.isAll() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** Names of records are what somebody typed. */
    private void out(String told) {
        told.lines().forEach(line -> out.println(Typed.plain(line)));
    }

    private ExitCode doctor(Request request, Path store, Backups backups) throws CommandException, IOException {
        Optional<String> save = request.value(SAVE);
        if (save.isPresent()) {
            Path file = Typed.path(save.get(), words);
            forHelper(store).write(file, ProgramLog.ofThisPlatform());
            out.println(words.say("cli.doctor.saved", file.toString()));
        }
        return examine(store, backups);
    }

    private CaseFile forHelper(Path store) {
        CaseFile file = new CaseFile(words, store);
        if (!Files.exists(store)) {
            return file;
        }
        try (AtlasStore opened = stores.read(store)) {
            file.store(opened.load(), opened.access());
            opened.verify("");
            return file.sound(StoreCopy.isSound(store) ? Optional.empty() : Optional.of(StoreProblem.CORRUPT));
        } catch (StoreException problem) {
            return file.sound(Optional.of(problem.problem()));
        }
    }

    private ExitCode examine(Path store, Backups backups) {
        List<String> missing = JavaParts.missing();
        out.println(
                missing.isEmpty()
                        ? words.say(
                                "cli.doctor.program",
                                Program.version(),
                                Runtime.version().toString(),
                                JavaParts.written(LocalDate.now(clock)))
                        : words.say("cli.doctor.missing", String.join(", ", missing)));
        Optional<String> wrong = wrong(store);
        out.println(wrong.orElseGet(() -> words.say("cli.doctor.sound", store.toString())));
        Optional<Backup> last = backups.lastSound();
        out.println(last.map(backup -> words.say("cli.doctor.last", told(backup)))
                .orElseGet(() -> words.say("cli.backup.none")));
        if (wrong.isPresent() && last.isPresent()) {
            out.println(words.say("cli.doctor.restore", last.get().file().toString()));
        }
        if (wrong.isPresent() && Files.exists(store)) {
            out.println(words.say("cli.doctor.salvage", store.toString()));
        }
        return wrong.isPresent() || !missing.isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
    }

    /** What is wrong with a store, and what to do; empty where nothing is. */
    private Optional<String> wrong(Path store) {
        if (!Files.exists(store)) {
            return Optional.of(words.say("cli.backup.no-store", store.toString()));
        }
        try (AtlasStore opened = stores.read(store)) {
            opened.verify("");
            return StoreCopy.isSound(store)
                    ? Optional.empty()
                    : Optional.of(words.say("store.problem.corrupt", store.toString()));
        } catch (StoreException problem) {
            return Optional.of(problem.in(words));
        }
    }
}
