package kakehashi.cli.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.ask.Typed;
import kakehashi.session.parcel.Along;
import kakehashi.session.parcel.Packed;
import kakehashi.session.parcel.Parcels;
import kakehashi.session.parcel.Since;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.change.ChangeFileException;
import kakehashi.store.change.Parcel;
import kakehashi.text.Words;

/** {@code changes}: what was changed here as a file for another copy of the atlas. */
public final class ChangesCommand {

    public static final String NAME = "changes";
    public static final String SINCE = "--since";
    public static final String WITH = "--with";

    private static final String EDITION = "\\d{4}\\.\\d{1,2}\\.\\d{1,4}";

    private final StoreOpener stores;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    public ChangesCommand(StoreOpener stores, Clock clock, Words words, PrintStream out) {
        this.stores = stores;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    public ExitCode run(Request request) throws CommandException, StoreException, IOException {
        Path file = new OutFile(request, words).named(Parcel.ENDING);
        Set<Along> with = with(request);
        try (AtlasStore store = stores.read(StoreOption.file(request, words))) {
            Since since = since(request, store);
            Packed packed = new Parcels(store, clock)
                    .made(since, with, request.value("--by").orElse(""));
            if (packed.isNothing()) {
                out.println(words.say("cli.changes.none", since.told()));
                return ExitCode.FOUND;
            }
            packed.write(file);
            out.println(
                    Typed.plain(words.say("cli.changes.written", packed.steps(), packed.records(), file.toString())));
            if (packed.asides() > 0) {
                out.println(words.say("cli.changes.with", packed.asides()));
            }
            out.println(words.say("cli.changes.sum"));
            return ExitCode.DONE;
        } catch (ChangeFileException tooLong) {
            throw new CommandException(ExitCode.FILE, tooLong.in(words));
        }
    }

    private Set<Along> with(Request request) throws CommandException {
        Set<Along> with = EnumSet.noneOf(Along.class);
        for (String each : request.values(WITH)) {
            with.add(Possible.constant(Along.class, each, WITH, words));
        }
        return with;
    }

    private Since since(Request request, AtlasStore store) throws CommandException, StoreException {
        String typed = request.value(SINCE).orElse("");
        if (typed.isEmpty()) {
            return Since.edition(store);
        }
        if (typed.matches(EDITION)) {
            Possible.oneOf(Since.editions(store), typed, SINCE, words);
            return new Since(typed, null);
        }
        LocalDate day = Possible.day(typed, SINCE, words);
        return Since.day(day, clock.getZone());
    }
}
