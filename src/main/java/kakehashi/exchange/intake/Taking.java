package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.Source;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.SourceReader;
import kakehashi.query.edit.Stamp;
import kakehashi.text.Words;

/**
 * One step of what is taken from a list.
 *
 * @param intake the rows, of which those that break a rule of the records are refused too
 * @param step empty where nothing is taken
 * @param faults what forbids the step as a whole; none where it may be written
 */
public record Taking(Intake intake, Optional<ChangeSet> step, List<Remark> faults) {

    private static final int MOST_SPANS = 12;

    public Taking {
        faults = List.copyOf(faults);
    }

    /**
     * The step that takes what is new or told otherwise; the list becomes its source. A row that breaks a rule of the records
     * is refused for that reason, and the others are taken.
     */
    public static Taking of(Atlas atlas, TableFile file, Intake intake, Stamp stamp, Words words) {
        Intake next = intake;
        while (true) {
            Map<String, List<IntakeRow>> rows = new HashMap<>();
            Optional<ChangeSet> step = step(atlas, file, next, new Making(stamp, words, rows));
            List<Remark> faults = step.map(set -> Check.of(atlas, set)).orElse(List.of()).stream()
                    .filter(Remark::forbids)
                    .toList();
            Map<IntakeRow, Remark> refused = new HashMap<>();
            for (Remark fault : faults) {
                rows.getOrDefault(fault.record().id(), List.of()).forEach(row -> refused.putIfAbsent(row, fault));
            }
            if (refused.isEmpty()) {
                return new Taking(next, faults.isEmpty() ? step : Optional.empty(), faults);
            }
            next = next.with(next.rows().stream()
                    .map(row -> refused.containsKey(row) ? refused(row, refused.get(row)) : row)
                    .toList());
        }
    }

    private static IntakeRow refused(IntakeRow row, Remark fault) {
        return row.as(RowState.REJECTED, words -> words.say("exchange.intake.forbidden", fault.in(words)));
    }

    /** @param rows takes by the ids of ties the rows that tell of them */
    private record Making(Stamp stamp, Words words, Map<String, List<IntakeRow>> rows) {}

    private static Optional<ChangeSet> step(Atlas atlas, TableFile file, Intake intake, Making making) {
        List<IntakeRow> taken = intake.rows().stream()
                .filter(row -> row.state() == RowState.NEW || row.state() == RowState.CHANGED)
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(atlas);
        SourceReader reader = new SourceReader(atlas, making.words());
        Source list = intake.list().source(reader, file.name(), file.sha256());
        making.rows().putAll(new Filling(draft, reader, draft.addSource(list), making.words()).take(taken));
        draft.call(Label.of(
                "query.done.taken-in",
                file.name(),
                spans(taken.stream().map(IntakeRow::number).toList())));
        return draft.set(making.stamp())
                .map(set -> new ChangeSet(
                        set.id(), set.label(), set.changes(), set.at(), set.by(), set.reason(), Origin.FILE));
    }

    /** The numbers of rows, those that follow each other as one span: "2–20, 23"; of very many the first. */
    public static String spans(List<Integer> rows) {
        List<String> spans = new ArrayList<>();
        int first = rows.isEmpty() ? 0 : rows.get(0);
        for (int i = 1; i <= rows.size(); i++) {
            int last = rows.get(i - 1);
            if (i == rows.size() || rows.get(i) > last + 1) {
                spans.add(first == last ? String.valueOf(first) : first + "–" + last);
                first = i == rows.size() ? last : rows.get(i);
            }
        }
        String some = spans.stream().limit(MOST_SPANS).collect(Collectors.joining(", "));
        return spans.size() > MOST_SPANS ? some + ", …" : some;
    }
}
