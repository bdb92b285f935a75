package kakehashi.query.time;

import java.time.LocalDate;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A span of days, both ends included. */
public record Days(LocalDate first, LocalDate last) {

    public static Days of(PartialDate date) {
        return new Days(date.earliest(), date.latest());
    }

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days that both have; null where they share none. */
    public @Nullable Days shared(Days other) {
        LocalDate from = first.isBefore(other.first) ? other.first : first;
        LocalDate to = last.isAfter(other.last) ? other.last : last;
        return from.isAfter(to) ? null : new Days(from, to);
    }

    /** The span that reaches over both. */
    public Days span(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
