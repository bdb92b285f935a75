package kakehashi.query.parcel;

import java.util.List;
import java.util.Optional;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.text.Told;

/**
 * What becomes of one record that another user changed.
 *
 * @param change what is taken over without asking; empty where nothing is
 * @param open what a person must choose: the record here as mine, the one that came as theirs
 * @param reasons why it is refused
 * @param steps which changed it there, the oldest first
 */
public record ArrivalRow(
        RecordKey key,
        Coming coming,
        Optional<Change> change,
        List<Disagreement> open,
        List<Told> reasons,
        List<ChangeSet> steps) {

    public ArrivalRow {
        open = List.copyOf(open);
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }

    static Coming coming(Optional<AtlasRecord> here, Optional<AtlasRecord> next, List<Disagreement> open) {
        if (!open.isEmpty()) {
            return Coming.CONFLICTING;
        }
        if (here.equals(next)) {
            return Coming.SAME;
        }
        return here.isEmpty() ? Coming.NEW : next.isEmpty() ? Coming.GONE : Coming.CHANGED;
    }
}
