package kakehashi.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.PastLines;
import kakehashi.cli.tell.Report;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.query.edit.Past;
import kakehashi.session.edit.Steps;
import kakehashi.store.AtlasStore;
import kakehashi.store.Forgetting;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** {@code history}: what became of one record, whether or not it is still there: who, when, what before and after, and why. */
final class HistoryCommand {

    private final AtlasStore store;
    private final Steps steps;
    private final PastLines lines;
    private final Words words;

    HistoryCommand(AtlasStore store, Clock clock, PastLines lines) {
        this.store = store;
        this.steps = new Steps(store, clock);
        this.lines = lines;
        words = lines.words();
    }

    Report run(Request request) throws StoreException, CommandException {
        String id = String.join(" ", request.words());
        List<Past> history = new ArrayList<>();
        boolean known = false;
        for (RecordKind kind : RecordKind.values()) {
            RecordKey key = new RecordKey(kind, id);
            known = known || store.load().find(key).isPresent();
            history.addAll(steps.history(key));
        }
        if (history.isEmpty() && !known) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.unknown-id", Typed.shown(id, words)));
        }
        List<Forgetting> forgettings = store.forgettings();
        if (history.isEmpty() && !forgettings.isEmpty()) {
            String day = lines.before(forgettings.get(forgettings.size() - 1));
            throw new CommandException(
                    ExitCode.FOUND, words.say("cli.history.none-since", Typed.shown(id, words), day));
        }
        if (history.isEmpty()) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.history.none", Typed.shown(id, words)));
        }
        List<Map<String, Object>> json = new ArrayList<>();
        history.forEach(past -> json.add(lines.json(past)));
        return new Report(lines.text(history), lines.csv(history), json, lines.older(forgettings));
    }
}
