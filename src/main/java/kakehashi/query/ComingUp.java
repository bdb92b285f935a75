package kakehashi.query;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Objects;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.TieType;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A date that a tie in force has before it.
 *
 * @param date as precise as the record: of a tie since March 2015, a month
 * @param years how many years the anniversary makes; 0 for the end of a term
 * @param since the date that an anniversary counts from; null for the end of a term
 * @param type what the tie has been for these years; null where it has had several types, and they count from its first
 *     document
 */
public record ComingUp(
        Occasion occasion, PartialDate date, int years, @Nullable PartialDate since, @Nullable TieType type) {

    /** What has lasted for these years. */
    public String of(Words words) {
        return type == null ? words.say("query.relations") : words.name(type);
    }

    /**
     * What it is, in a line without its date.
     *
     * @param present what the tie is now
     */
    public String in(Words words, TieType present) {
        return switch (occasion) {
            case EXPIRY -> words.say("query.ahead.end", words.name(present));
            case RENEWAL -> words.say("query.ahead.renewal", words.name(present));
            case ANNIVERSARY ->
                words.say("query.ahead.anniversary", of(words), years, words.date(Objects.requireNonNull(since)));
        };
    }

    static ComingUp end(Occasion occasion, PartialDate date) {
        return new ComingUp(occasion, date, 0, null, null);
    }

    /** The time that the facet "coming up" looks ahead. */
    public static final Period AHEAD = Period.ofMonths(12);

    /** Whether it may begin before the time from the as-of date is over; that last day itself no longer counts. */
    public boolean isWithin(LocalDate asOf, TemporalAmount time) {
        return !date.latest().isBefore(asOf) && date.earliest().isBefore(asOf.plus(time));
    }
}
