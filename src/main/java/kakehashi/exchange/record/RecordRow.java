package kakehashi.exchange.record;

import java.util.List;
import kakehashi.exchange.intake.RowState;
import kakehashi.model.Change;
import kakehashi.model.RecordKind;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Remark;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * A record of a file beside the one on record.
 *
 * @param number which it is in the file, from 1
 * @param called its id, as far as it has one
 * @param change what it would do; null where that is nothing, or it is no record
 */
public record RecordRow(
        int number, RecordKind kind, String called, RowState state, @Nullable Change change, List<Told> reasons) {

    public RecordRow {
        reasons = List.copyOf(reasons);
    }

    /** Whether it would be taken, but for what a person says. */
    public boolean canBeTaken() {
        return state == RowState.NEW || state == RowState.CHANGED;
    }

    /** The members that it alters; none but where it is changed. */
    public List<Difference> differences() {
        return state == RowState.CHANGED && change != null ? Difference.of(change) : List.of();
    }

    RecordRow refused(List<Remark> faults) {
        return new RecordRow(number, kind, called, RowState.REJECTED, change, List.copyOf(faults));
    }
}
