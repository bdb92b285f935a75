package kakehashi.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.text.Words;

/** {@code log --forget-before}: takes the oldest entries out of the log, once that is confirmed, and leaves one that says so. */
final class ForgetCommand {

    static final String BEFORE = "--forget-before";
    static final String CONFIRM = "--confirm";

    private final AtlasStore store;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    ForgetCommand(AtlasStore store, Clock clock, Words words, PrintStream out) {
        this.store = store;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    static boolean isAsked(Request request) {
        return request.value(BEFORE).isPresent();
    }

    static boolean isConfirmed(Request request) {
        return isAsked(request) && request.has(CONFIRM);
    }

    ExitCode run(Request request) throws CommandException, StoreException {
        LocalDate day = Possible.day(request.value(BEFORE).orElseThrow(), BEFORE, words);
        String by = request.value("--by").orElse("").strip();
        if (by.isEmpty()) {
            throw CommandException.usage(words, words.say("cli.forget.who"));
        }
        Instant before = day.atStartOfDay(clock.getZone()).toInstant();
        int older = store.olderThan(before);
        if (older == 0) {
            out.println(words.say("keep.forget.none", words.date(day)));
            return ExitCode.FOUND;
        }
        if (!isConfirmed(request)) {
            out.println(words.say("cli.forget.would", older, words.date(day)));
            return ExitCode.FOUND;
        }
        Path kept = new Backups(StoreOption.file(request, words), clock)
                .make(Cause.FORGET)
                .file();
        store.forget(before, clock.instant(), by);
        out.println(words.say("keep.forget.done", older, words.date(day)));
        out.println(words.say("keep.forget.backup", kept.toString()));
        out.println(words.say("keep.log.head", store.head().hash()));
        return ExitCode.DONE;
    }
}
