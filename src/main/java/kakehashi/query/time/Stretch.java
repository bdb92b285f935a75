package kakehashi.query.time;

import java.time.LocalDate;

/**
 * The part of time that a line of time shows.
 *
 * @param from beginning, as days since 1 January 1970; a fraction lets it move smoothly
 * @param to end, later than {@code from}
 */
public record Stretch(double from, double to) {

    /** The least that is shown, days: about three months. */
    public static final double SHORTEST = 92;

    private static final double YEAR = 365.2425;

    public Stretch {
        if (!(to > from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** From the morning of the first day to the evening of the last. */
    public static Stretch of(LocalDate first, LocalDate last) {
        return new Stretch(first.toEpochDay(), last.toEpochDay() + 1.0);
    }

    public double length() {
        return to - from;
    }

    public double years() {
        return length() / YEAR;
    }

    /** How far the morning of a day lies along: 0 at the beginning, 1 at the end. */
    public double along(LocalDate day) {
        return (day.toEpochDay() - from) / length();
    }

    /** The day that lies so far along. */
    public LocalDate at(double share) {
        return LocalDate.ofEpochDay((long) Math.floor(from + share * length()));
    }

    /** The first day shown. */
    public LocalDate first() {
        return LocalDate.ofEpochDay((long) Math.floor(from + 1e-6));
    }

    /** The last day shown. */
    public LocalDate last() {
        return LocalDate.ofEpochDay((long) Math.ceil(to - 1e-6) - 1);
    }

    /** Whether the day is shown. */
    public boolean holds(LocalDate day) {
        return day.toEpochDay() + 1 > from && day.toEpochDay() < to;
    }

    /** At least this stretch and at least a century, which ends when this one does. */
    public Stretch century() {
        return new Stretch(Math.min(from, to - 100 * YEAR), to);
    }

    /**
     * Shows more or less of time, and what lies at a share of the stretch stays there.
     *
     * @param factor of the length: below 1 shows less; never less than {@link #SHORTEST} nor more than the limits
     */
    public Stretch zoomed(double factor, double share, Stretch limits) {
        double next = Math.min(limits.length(), Math.max(SHORTEST, length() * factor));
        double start = from + share * (length() - next);
        return new Stretch(start, start + next).within(limits);
    }

    /** Moves by days, as far as the limits allow. */
    public Stretch moved(double days, Stretch limits) {
        return new Stretch(from + days, to + days).within(limits);
    }

    /** Moves as little as needed for the day to be shown. */
    public Stretch showing(LocalDate day, Stretch limits) {
        double margin = length() / 20;
        double early = day.toEpochDay() - margin - from;
        double late = day.toEpochDay() + 1 + margin - to;
        return holds(day) ? this : moved(early < 0 ? early : late, limits);
    }

    private Stretch within(Stretch limits) {
        double start = Math.max(limits.from, Math.min(from, limits.to - length()));
        return new Stretch(start, Math.min(limits.to, start + length()));
    }
}
