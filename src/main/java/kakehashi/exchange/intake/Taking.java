package kakehashi.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.Source;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.SourceReader;
import kakehashi.query.edit.Stamp;
import kakehashi.text.Words;

/** Makes one step of what is taken from a list. */
public final class Taking {

    private Taking() {}

    /** The step that takes what is new or told otherwise; empty where nothing is. The list becomes its source. */
    public static Optional<ChangeSet> step(Atlas atlas, TableFile file, Intake intake, Stamp stamp, Words words) {
        List<IntakeRow> taken = intake.rows().stream()
                .filter(row -> row.state() == RowState.NEW || row.state() == RowState.CHANGED)
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(atlas);
        Source list = new SourceReader(atlas, words).ofFile(file.name(), file.sha256());
        new Filling(draft, draft.addSource(list), words).take(taken);
        String rows = taken.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
        draft.call(Label.of("query.done.taken-in", file.name(), rows));
        return draft.set(stamp)
                .map(set -> new ChangeSet(
                        set.id(), set.label(), set.changes(), set.at(), set.by(), set.reason(), Origin.FILE));
    }
}
