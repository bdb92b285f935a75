package kakehashi.query.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A window of time and what must lie in it.
 *
 * @param from first day, or null where it is open
 * @param to last day, or null where it is open; with both open, everything passes, ties without any date too
 */
public record TimeWindow(@Nullable LocalDate from, @Nullable LocalDate to, TimeMode mode) {

    public static final TimeWindow ALWAYS = new TimeWindow(null, null, TimeMode.IN_FORCE);

    /** What is in force on one day. */
    public static TimeWindow inForceOn(LocalDate day) {
        return new TimeWindow(day, day, TimeMode.IN_FORCE);
    }

    /** Whether it excludes anything. */
    public boolean narrows() {
        return from != null || to != null;
    }

    /** Whether the span of days meets the window; a bound that is null is open. */
    public boolean meets(LocalDate earliest, LocalDate latest) {
        return (to == null || !earliest.isAfter(to)) && (from == null || !latest.isBefore(from));
    }
}
