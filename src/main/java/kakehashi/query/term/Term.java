package kakehashi.query.term;

import java.time.LocalDate;
import kakehashi.model.value.PartialDate;
import kakehashi.query.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * A span in which a tie holds, by the dates on record; whether it really did is another question, see
 * {@link #inForce}.
 *
 * @param possible days that may belong to it, up to {@link LocalDate#MAX} where no end is on record
 * @param certain days that belong to it whatever its dates mean; null where there are none
 * @param end the end on record; where it renews itself, the end of the stated term; null where none is
 * @param inForce those days of it that count as in force; null where there are none
 * @param isUnverified whether of its other days nobody has found out whether it holds
 */
public record Term(
        Days possible,
        @Nullable Days certain,
        Ending ending,
        @Nullable PartialDate end,
        @Nullable Days inForce,
        boolean isUnverified) {

    /** How it ends. */
    public enum Ending {
        /** No end is on record, which is not "for ever". */
        OPEN,
        /** With the term that its document states, and nothing more is on record. */
        RUNS_OUT,
        /** It runs on after the stated term, for its document says that it renews itself. */
        RENEWS_ITSELF,
        /** By an expiry or the end of a project on a day on record. */
        ENDED,
        /** It is over, and nobody says since when. */
        ENDED_UNDATED
    }

    boolean holds(LocalDate day) {
        return possible.holds(day);
    }

    boolean isInForceOn(LocalDate day) {
        return inForce != null && inForce.holds(day);
    }
}
