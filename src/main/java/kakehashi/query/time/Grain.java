package kakehashi.query.time;

import java.time.LocalDate;

/** How finely time is counted, from months to decades. */
public enum Grain {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    FIVE_YEARS(60),
    DECADE(120);

    private static final double MONTH_DAYS = 30.436875;

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    /** The finest of which one takes at least so much room on a line that shows the stretch. */
    public static Grain finest(Stretch stretch, double width, double least) {
        for (Grain grain : values()) {
            if (grain.months * MONTH_DAYS / stretch.length() * width >= least) {
                return grain;
            }
        }
        return DECADE;
    }

    public int months() {
        return months;
    }

    /** The first day of the month, quarter, year … that a day lies in. */
    public LocalDate start(LocalDate day) {
        return day(number(day));
    }

    /** The last day of it. */
    public LocalDate end(LocalDate day) {
        return day(number(day) + 1).minusDays(1);
    }

    /** Consecutive numbers of months, quarters, years …; of days before the year 0 and after 9999 the nearest there is. */
    int number(LocalDate day) {
        int year = Math.max(0, Math.min(9999, day.getYear()));
        return (year * 12 + day.getMonthValue() - 1) / months;
    }

    LocalDate day(int number) {
        int month = number * months;
        return LocalDate.of(month / 12, month % 12 + 1, 1);
    }
}
