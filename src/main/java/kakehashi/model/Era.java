package kakehashi.model;

import java.time.LocalDate;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * A span in which nothing about a locality changed.
 *
 * @param from first day, or null where the beginning is not recorded (which never means "always")
 * @param to last day, or null while the era lasts
 * @param parent id of the locality that this one belongs to, or null at the top level
 * @param code the statistics office's code of the time; codes are not unique over time
 * @param iso ISO 3166-2 code of a province or prefecture, or null
 */
public record Era(
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        LocalityKind kind,
        Trilingual name,
        @Nullable String parent,
        @Nullable String code,
        @Nullable String iso,
        Seat seat) {

    /** Whether the era may contain the day: a partial bound counts by its widest reading. */
    public boolean contains(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    /** Whether the whole era lies before the day. */
    boolean isBefore(LocalDate day) {
        return to != null && to.latest().isBefore(day);
    }

    /** Whether the whole era lies after the day. */
    boolean isAfter(LocalDate day) {
        return from != null && from.earliest().isAfter(day);
    }
}
