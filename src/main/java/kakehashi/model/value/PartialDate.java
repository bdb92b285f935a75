package kakehashi.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date no more precise than its source, in EDTF (ISO 8601-2, levels 0 and 1): a year, a month or a day, with an
 * optional qualifier {@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both).
 *
 * @param first first day of the year, month or day named
 * @param precision how much of {@code first} the source states
 */
public record PartialDate(LocalDate first, Precision precision, boolean uncertain, boolean approximate)
        implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** The first year that a date of this atlas may name: older ones are slips of the pen, such as 0216 for 2016. */
    public static final int FIRST_YEAR = 1850;

    /** The last year that a date of this atlas may name. */
    public static final int LAST_YEAR = 2100;

    private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%])?");

    /** By earliest day; of two that begin together the more precise one first; then certain before qualified. */
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::uncertain)
            .thenComparing(PartialDate::approximate);

    public PartialDate {
        LocalDate start =
                switch (precision) {
                    case YEAR -> first.withDayOfYear(1);
                    case MONTH -> first.withDayOfMonth(1);
                    case DAY -> first;
                };
        if (!first.equals(start)) {
            throw new IllegalArgumentException(first + " is not the first day of a " + precision);
        }
    }

    /** A certain day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY, false, false);
    }

    /**
     * Reads an EDTF date.
     *
     * @throws IllegalArgumentException if the text is not EDTF of the supported form or names no real date
     */
    public static PartialDate parse(String edtf) {
        Matcher parts = EDTF.matcher(edtf);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an EDTF date: " + edtf);
        }
        String mark = parts.group(4) == null ? "" : parts.group(4);
        boolean both = mark.equals("%");
        boolean uncertain = both || mark.equals("?");
        boolean approximate = both || mark.equals("~");
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR, uncertain, approximate);
            }
            int month = Integer.parseInt(parts.group(2));
            if (parts.group(3) == null) {
                return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH, uncertain, approximate);
            }
            int day = Integer.parseInt(parts.group(3));
            return new PartialDate(LocalDate.of(year, month, day), Precision.DAY, uncertain, approximate);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no such date: " + edtf, impossible);
        }
    }

    /** The first day it may mean. A qualifier does not widen it: how wide "about" is, no source says. */
    public LocalDate earliest() {
        return first;
    }

    /** The last day it may mean. */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case DAY -> first;
        };
    }

    public int year() {
        return first.getYear();
    }

    /** Whether its year is one that a date of this atlas may name. */
    public boolean isPlausible() {
        return isPlausible(first);
    }

    /** Whether a day lies in the years that a date of this atlas may name; wherever a day is typed or read, it must. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Whether it carries a qualifier. */
    public boolean isQualified() {
        return uncertain || approximate;
    }

    /** Length of the span from {@link #earliest()} to {@link #latest()} in days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(earliest(), latest()) + 1;
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF text; {@code parse(d.toString())} equals {@code d}. */
    @Override
    public String toString() {
        String stated =
                first.toString().substring(0, precision == Precision.YEAR ? 4 : precision == Precision.MONTH ? 7 : 10);
        if (uncertain && approximate) {
            return stated + "%";
        }
        return stated + (uncertain ? "?" : approximate ? "~" : "");
    }
}
