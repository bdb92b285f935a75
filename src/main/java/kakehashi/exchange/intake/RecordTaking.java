package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.Stamp;
import kakehashi.store.change.RecordFile;
import kakehashi.text.Told;

/**
 * What records of a file in the form of the seeds would change, one by one, and the one step that takes them.
 *
 * @param step empty where nothing is taken
 */
public record RecordTaking(List<Row> rows, Optional<ChangeSet> step) {

    /**
     * A record of the file beside the one on record.
     *
     * @param differences the members that it alters; none but where it is changed
     */
    public record Row(RecordFile.Entry entry, RowState state, List<Difference> differences, List<Told> reasons) {

        public Row {
            differences = List.copyOf(differences);
            reasons = List.copyOf(reasons);
        }
    }

    public RecordTaking {
        rows = List.copyOf(rows);
    }

    /**
     * A record that breaks a rule is refused for that reason, and the others are taken; what names a refused one is refused
     * with it.
     */
    public static RecordTaking of(Atlas atlas, String name, RecordFile file, Stamp stamp) {
        Map<RecordKey, Integer> met = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        file.entries().forEach(entry -> rows.add(row(atlas, entry, met)));
        while (true) {
            Optional<ChangeSet> step = step(atlas, name, rows, stamp);
            Map<RecordKey, List<Remark>> faults = step.map(set -> Check.of(atlas, set)).orElse(List.of()).stream()
                    .filter(Remark::forbids)
                    .collect(Collectors.groupingBy(Remark::record));
            boolean refused = false;
            for (int i = 0; i < rows.size(); i++) {
                AtlasRecord record = rows.get(i).entry().record();
                List<Remark> its = record == null ? List.of() : faults.getOrDefault(record.key(), List.of());
                if (!its.isEmpty() && isTaken(rows.get(i))) {
                    refused = true;
                    rows.set(i, new Row(rows.get(i).entry(), RowState.REJECTED, List.of(), List.copyOf(its)));
                }
            }
            if (!refused) {
                // What forbids the step and is no record's of the file forbids all of it.
                return new RecordTaking(rows, faults.isEmpty() ? step : Optional.empty());
            }
        }
    }

    private static boolean isTaken(Row row) {
        return row.state() == RowState.NEW || row.state() == RowState.CHANGED;
    }

    private static Row row(Atlas atlas, RecordFile.Entry entry, Map<RecordKey, Integer> met) {
        AtlasRecord record = entry.record();
        if (record == null) {
            return new Row(entry, RowState.REJECTED, List.of(), entry.faults());
        }
        Integer before = met.putIfAbsent(record.key(), entry.number());
        if (before != null) {
            Told twice = words -> words.say("exchange.intake.doubled", String.valueOf(before));
            return new Row(entry, RowState.REJECTED, List.of(), List.of(twice));
        }
        AtlasRecord known = atlas.find(record.key()).orElse(null);
        AtlasRecord next = Draft.composed(record);
        if (known == null) {
            return new Row(entry, RowState.NEW, List.of(), List.of());
        }
        return next.equals(known)
                ? new Row(entry, RowState.SAME, List.of(), List.of())
                : new Row(entry, RowState.CHANGED, Difference.of(new Change(known, next)), List.of());
    }

    private static Optional<ChangeSet> step(Atlas atlas, String name, List<Row> rows, Stamp stamp) {
        Draft draft = new Draft(atlas);
        List<Integer> taken = new ArrayList<>();
        for (Row row : rows) {
            AtlasRecord record = row.entry().record();
            if (record != null && isTaken(row)) {
                draft.put(record);
                taken.add(row.entry().number());
            }
        }
        draft.call(Label.of("query.done.taken-in", name, Taking.spans(taken)));
        return draft.set(stamp)
                .map(set -> new ChangeSet(
                        set.id(), set.label(), set.changes(), set.at(), set.by(), set.reason(), Origin.FILE));
    }
}
