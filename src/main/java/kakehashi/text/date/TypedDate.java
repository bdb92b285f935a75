package kakehashi.text.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A time that somebody typed.
 *
 * @param from null where a span has no beginning
 * @param to null where a span has no end; of {@code from} and {@code to} one is there
 */
public record TypedDate(@Nullable PartialDate from, @Nullable PartialDate to, Sort sort) implements DateReading {

    /** What was typed. */
    public enum Sort {
        /** One date: {@code from} and {@code to} are the same. */
        DATE,
        /** A period that has a name of its own, such as a quarter. */
        PERIOD,
        /** From one date to another. */
        SPAN
    }

    static TypedDate of(PartialDate date) {
        return new TypedDate(date, date, Sort.DATE);
    }

    /** The first day, or null where the span has no beginning. */
    public @Nullable LocalDate first() {
        return from == null ? null : from.earliest();
    }

    /** The last day, or null where the span has no end. */
    public @Nullable LocalDate last() {
        return to == null ? null : to.latest();
    }

    /** The one day that was typed, where it was one. */
    public Optional<LocalDate> day() {
        boolean isDay = sort == Sort.DATE && date().precision() == PartialDate.Precision.DAY && !date().isQualified();
        return isDay ? Optional.of(date().first()) : Optional.empty();
    }

    /** The beginning, or of a span without one the end. */
    PartialDate date() {
        return Objects.requireNonNull(from == null ? to : from);
    }

    /** What was understood, the month of a day in words: "27 August 2015", "July 2016 to September 2016". */
    @Override
    public String in(Words words) {
        Words full = words.withReignYears();
        if (from == null) {
            return words.say("text.date.until", full.inFull(date()));
        }
        if (to == null) {
            return words.say("text.date.since", full.inFull(date()));
        }
        return sort == Sort.DATE ? full.inFull(from) : words.say("text.date.span", full.inFull(from), full.inFull(to));
    }
}
