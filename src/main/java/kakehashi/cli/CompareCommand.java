package kakehashi.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.PastLines;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.query.edit.Changes;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** {@code backup --compare}: the records that are others now than a backup would bring, by name, with what was altered in them. */
final class CompareCommand {

    static final String COMPARE = "--compare";

    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    CompareCommand(Clock clock, Words words, PrintStream out) {
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    ExitCode run(Path file, Atlas then, Atlas now) {
        List<Change> changes = Changes.between(then.records(), now.records());
        if (changes.isEmpty()) {
            out.println(words.say("cli.compare.same", file.toString()));
            return ExitCode.DONE;
        }
        long added = changes.stream().filter(change -> change.before() == null).count();
        long gone = changes.stream().filter(change -> change.after() == null).count();
        out.println(words.say(
                "cli.compare.count", changes.size(), file.toString(), added, changes.size() - added - gone, gone));
        LocalDate today = LocalDate.now(clock);
        Places places = new Places(now, words);
        Done done = new Done(places, today);
        MemberWords members = new MemberWords(places, today);
        for (Change change : changes) {
            print(done.line(change) + "  [" + change.key().kind().code() + " "
                    + change.key().id() + "]");
            if (change.before() != null && change.after() != null) {
                for (Difference difference : Difference.of(change)) {
                    print("    " + PastLines.line(difference, members, words));
                }
            }
        }
        return ExitCode.FOUND;
    }

    private void print(String line) {
        out.println(Typed.plain(line));
    }
}
