package kakehashi.exchange.intake;

import java.util.ArrayList;
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

    private static final int MOST_SPANS = 12;

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
        draft.call(Label.of("query.done.taken-in", file.name(), spans(taken)));
        return draft.set(stamp)
                .map(set -> new ChangeSet(
                        set.id(), set.label(), set.changes(), set.at(), set.by(), set.reason(), Origin.FILE));
    }

    /** The numbers of rows, those that follow each other as one span: "2–20, 23"; of very many the first. */
    private static String spans(List<IntakeRow> rows) {
        List<String> spans = new ArrayList<>();
        int first = rows.get(0).number();
        for (int i = 1; i <= rows.size(); i++) {
            int last = rows.get(i - 1).number();
            if (i == rows.size() || rows.get(i).number() > last + 1) {
                spans.add(first == last ? String.valueOf(first) : first + "–" + last);
                first = i == rows.size() ? last : rows.get(i).number();
            }
        }
        String some = spans.stream().limit(MOST_SPANS).collect(Collectors.joining(", "));
        return spans.size() > MOST_SPANS ? some + ", …" : some;
    }
}
