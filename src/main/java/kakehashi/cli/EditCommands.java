package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.exchange.ParcelImport;
import kakehashi.cli.tell.PastLines;
import kakehashi.exchange.table.TableFile;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** The commands that change the data, take changes back, or tell what was changed. */
final class EditCommands {

    private static final Set<String> ALL = Set.of("apply", "import", "mapping", "undo", "redo", "log", "history");
    private static final Set<String> READING = Set.of("log", "history", "mapping");

    private static final Set<String> OF_LISTS = Set.of("import", "mapping");

    private final StoreOpener stores;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    EditCommands(StoreOpener stores, Clock clock, Words words, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.clock = clock;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    static boolean has(String command) {
        return ALL.contains(command);
    }

    ExitCode run(Request request, Form form) throws CommandException, StoreException, IOException {
        boolean isReading =
                READING.contains(request.command()) && !ForgetCommand.isConfirmed(request) || request.has("--dry-run");
        if (request.command().equals("apply")) {
            ApplyCommand.requireReadable(request, words);
        }
        boolean isOfList = OF_LISTS.contains(request.command());
        Optional<Path> parcel = isOfList ? ParcelImport.file(request, words) : Optional.empty();
        Optional<Path> json = isOfList && parcel.isEmpty() ? ImportRecords.file(request, words) : Optional.empty();
        TableFile list = isOfList && json.isEmpty() && parcel.isEmpty() ? ChosenList.read(request, words) : null;
        try (AtlasStore store = isReading
                ? stores.read(StoreOption.file(request, words))
                : stores.share(StoreOption.file(request, words))) {
            store.notices().forEach(notice -> err.println(notice.in(words)));
            if (parcel.isPresent()) {
                return new ParcelImport(store, clock, words, out).run(request, parcel.get(), form);
            }
            if (json.isPresent()) {
                return new ImportRecords(store, clock, words, out).run(request, json.get(), form);
            }
            if (list != null) {
                ChosenList chosen = ChosenList.of(list, store.load(), request, words);
                if (request.command().equals("mapping")) {
                    return MappingCommand.run(request, chosen, words, out);
                }
                return new ImportCommand(store, clock, words, out, err).run(request, chosen, form);
            }
            return run(request, form, store);
        }
    }

    private ExitCode run(Request request, Form form, AtlasStore store)
            throws CommandException, StoreException, IOException {
        PastLines lines = new PastLines(new Places(store.load(), words), clock.getZone(), LocalDate.now(clock));
        return switch (request.command()) {
            case "apply" -> new ApplyCommand(store, clock, words, out).run(request);
            case "log" -> {
                if (ForgetCommand.isAsked(request)) {
                    yield new ForgetCommand(store, clock, words, out).run(request);
                }
                yield LogCommand.isAsked(request)
                        ? new LogCommand(store, lines, out).run(request)
                        : new StepCommands(store, clock, lines).log(request).print(form, words, out, err);
            }
            case "history" ->
                new HistoryCommand(store, clock, lines).run(request).print(form, words, out, err);
            default -> new StepCommands(store, clock, lines).turn(request, out);
        };
    }
}
