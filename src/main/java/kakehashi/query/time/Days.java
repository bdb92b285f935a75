package kakehashi.query.time;

import java.time.LocalDate;
import kakehashi.model.value.PartialDate;

/** A span of days, both ends included. */
public record Days(LocalDate first, LocalDate last) {

    public static Days of(PartialDate date) {
        return new Days(date.earliest(), date.latest());
    }

    /** The span that reaches over both. */
    public Days span(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
