package kakehashi.query;

import java.time.LocalDate;
import kakehashi.model.PartialDate;

/** A span of days, both ends included. */
public record Days(LocalDate first, LocalDate last) {

    static Days of(PartialDate date) {
        return new Days(date.earliest(), date.latest());
    }

    /** The span that reaches over both. */
    Days span(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
