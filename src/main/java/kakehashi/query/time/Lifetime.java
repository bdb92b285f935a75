package kakehashi.query.time;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link on the line of time.
 *
 * @param signed days that its "since" may mean; null where none is on record
 * @param spans when it holds, one after another: a span for each term; empty where it never does
 * @param events from its first to its last dated event; null where none has a date
 */
public record Lifetime(Link link, @Nullable Days signed, List<Span> spans, @Nullable Days events) {

    /**
     * One term. What is uncertain has possible and certain days, and the certain ones are among the possible.
     *
     * @param possible up to {@link LocalDate#MAX} where no end is on record
     * @param certain days that belong to it whatever its dates mean; null where there are none
     * @param inForce whether the link is in force in it; else nobody has found out whether it is
     */
    public record Span(Days possible, @Nullable Days certain, boolean inForce) {}

    public Lifetime {
        spans = List.copyOf(spans);
    }

    /** The days on which it may be in force. */
    public List<Days> inForce() {
        return spans.stream().filter(Span::inForce).map(Span::possible).toList();
    }

    /** The first day that is on record of it, by which ties are put in order; {@link LocalDate#MAX} where none is. */
    public LocalDate first() {
        if (signed != null) {
            return signed.first();
        }
        return events == null ? LocalDate.MAX : events.first();
    }
}
