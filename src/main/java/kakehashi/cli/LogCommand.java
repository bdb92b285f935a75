package kakehashi.cli;

import java.io.PrintStream;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.PastLines;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.keep.LogLook;
import kakehashi.text.Words;

/** {@code log --head} and {@code log --verify}: what to note of the log, and whether it is still what was written. */
final class LogCommand {

    static final String HEAD = "--head";
    static final String VERIFY = "--verify";
    private static final String NOTED = "--noted";

    private final AtlasStore store;
    private final PastLines lines;
    private final Words words;
    private final PrintStream out;

    LogCommand(AtlasStore store, PastLines lines, PrintStream out) {
        this.store = store;
        this.lines = lines;
        words = lines.words();
        this.out = out;
    }

    static boolean isAsked(Request request) {
        return request.has(HEAD) || request.has(VERIFY) || request.value(NOTED).isPresent();
    }

    ExitCode run(Request request) throws CommandException, StoreException {
        Optional<String> noted = request.value(NOTED).map(String::strip);
        if (noted.isPresent() && !LogLook.isHash(noted.get())) {
            throw CommandException.usage(words, words.say("cli.log.no-hash", Typed.shown(noted.get(), words)));
        }
        if (request.has(HEAD) && !request.has(VERIFY) && noted.isEmpty()) {
            out.println(store.head().hash());
            return ExitCode.DONE;
        }
        return verify(noted.orElse(""));
    }

    private ExitCode verify(String noted) throws StoreException {
        try {
            LogLook look = LogLook.through(store, noted);
            look.in(words, lines::entry).forEach(out::println);
            return look.isWhole() ? ExitCode.DONE : ExitCode.FOUND;
        } catch (StoreException broken) {
            if (broken.problem() != StoreProblem.JOURNAL) {
                throw broken;
            }
            out.println(broken.in(words));
            return ExitCode.FOUND;
        }
    }
}
