package kakehashi.query.time;

import java.time.LocalDate;
import kakehashi.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link on the line of time. What is uncertain has a possible and a certain span, and the certain one lies within.
 *
 * @param signed days that its "since" may mean; null where none is on record
 * @param possible days on which it may be in force, up to {@link LocalDate#MAX} where no end is on record; null where it
 *     never is
 * @param certain days on which it is in force whatever its dates mean; null where there are none
 * @param events from its first to its last dated event; null where none has a date
 */
public record Lifetime(
        Link link, @Nullable Days signed, @Nullable Days possible, @Nullable Days certain, @Nullable Days events) {

    /** The first day that is on record of it, by which ties are put in order; {@link LocalDate#MAX} where none is. */
    public LocalDate first() {
        if (signed != null) {
            return signed.first();
        }
        return events == null ? LocalDate.MAX : events.first();
    }
}
