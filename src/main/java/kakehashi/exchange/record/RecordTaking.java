package kakehashi.exchange.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Taking;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.Stamp;
import kakehashi.store.change.RecordFile;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * What records of a file in the form of the seeds would change, one by one, and the one step that takes them.
 *
 * @param step empty where nothing is taken
 */
public record RecordTaking(List<RecordRow> rows, Optional<ChangeSet> step) {

    public RecordTaking {
        rows = List.copyOf(rows);
    }

    /**
     * A record that breaks a rule is refused for that reason, and the others are taken; what names a refused one is refused
     * with it, and so is what names one that is left out.
     *
     * @param left the numbers of records that a person left out
     */
    static RecordTaking of(Atlas atlas, String name, RecordFile file, Set<Integer> left, Stamp stamp) {
        Map<RecordKey, Integer> met = new HashMap<>();
        List<RecordRow> rows = new ArrayList<>();
        file.entries().forEach(entry -> rows.add(row(atlas, entry, met)));
        while (true) {
            Optional<ChangeSet> step = step(atlas, name, rows, left, stamp);
            Map<RecordKey, List<Remark>> faults = step.map(set -> Check.of(atlas, set)).orElse(List.of()).stream()
                    .filter(Remark::forbids)
                    .collect(Collectors.groupingBy(Remark::record));
            boolean refused = false;
            for (int i = 0; i < rows.size(); i++) {
                RecordRow row = rows.get(i);
                List<Remark> its = row.change() == null
                        ? List.of()
                        : faults.getOrDefault(row.change().key(), List.of());
                if (!its.isEmpty() && row.canBeTaken() && !left.contains(row.number())) {
                    refused = true;
                    rows.set(i, row.refused(its));
                }
            }
            if (!refused) {
                // What forbids the step and is no record's of the file forbids all of it.
                return new RecordTaking(rows, faults.isEmpty() ? step : Optional.empty());
            }
        }
    }

    private static RecordRow row(Atlas atlas, RecordFile.Entry entry, Map<RecordKey, Integer> met) {
        AtlasRecord record = entry.record();
        if (record == null) {
            return row(entry, RowState.REJECTED, null, entry.faults());
        }
        AtlasRecord known = atlas.find(record.key()).orElse(null);
        AtlasRecord next = Draft.composed(record);
        Change change = next.equals(known) ? null : new Change(known, next);
        Integer before = met.putIfAbsent(record.key(), entry.number());
        if (before != null) {
            Told twice = words -> words.say("exchange.intake.doubled", String.valueOf(before));
            return row(entry, RowState.REJECTED, change, List.of(twice));
        }
        return row(
                entry,
                known == null ? RowState.NEW : change == null ? RowState.SAME : RowState.CHANGED,
                change,
                List.of());
    }

    private static RecordRow row(RecordFile.Entry entry, RowState state, @Nullable Change change, List<Told> reasons) {
        return new RecordRow(entry.number(), entry.kind(), entry.called(), state, change, reasons);
    }

    private static Optional<ChangeSet> step(
            Atlas atlas, String name, List<RecordRow> rows, Set<Integer> left, Stamp stamp) {
        Draft draft = new Draft(atlas);
        List<Integer> taken = new ArrayList<>();
        for (RecordRow row : rows) {
            AtlasRecord record = row.change() == null ? null : row.change().after();
            if (record != null && row.canBeTaken() && !left.contains(row.number())) {
                draft.put(record);
                taken.add(row.number());
            }
        }
        draft.call(Label.of("query.done.taken-in", name, Taking.spans(taken)));
        return draft.set(stamp)
                .map(set -> new ChangeSet(
                        set.id(), set.label(), set.changes(), set.at(), set.by(), set.reason(), Origin.FILE));
    }
}
