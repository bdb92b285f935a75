package kakehashi.query;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import kakehashi.model.value.PartialDate;

/**
 * A date that a tie in force has before it.
 *
 * @param date as precise as the record: of a tie since March 2015, a month
 * @param years how many years the anniversary makes; 0 for an expiry
 */
public record ComingUp(Occasion occasion, PartialDate date, int years) {

    /** The time that the facet "coming up" looks ahead. */
    public static final Period AHEAD = Period.ofMonths(12);

    /** Whether it may begin before the time from the as-of date is over; that last day itself no longer counts. */
    public boolean isWithin(LocalDate asOf, TemporalAmount time) {
        return !date.latest().isBefore(asOf) && date.earliest().isBefore(asOf.plus(time));
    }
}
