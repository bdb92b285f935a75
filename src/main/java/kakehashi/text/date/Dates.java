package kakehashi.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** Makes dates of the numbers that were read, or says which of them cannot be. */
final class Dates {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int MOST_DAYS = 31;

    private Dates() {}

    /**
     * A year, a month or a day.
     *
     * @param month null for a year
     * @param day null for a year or a month
     */
    static DateReading of(int year, @Nullable Integer month, @Nullable Integer day) {
        if (year < PartialDate.FIRST_YEAR || year > PartialDate.LAST_YEAR) {
            return Refusal.of(
                    Why.YEAR_OUTSIDE,
                    Integer.toString(year),
                    Integer.toString(PartialDate.FIRST_YEAR),
                    Integer.toString(PartialDate.LAST_YEAR));
        }
        if (month == null) {
            return date(LocalDate.of(year, 1, 1), Precision.YEAR);
        }
        if (month < 1 || month > MONTHS) {
            return Refusal.of(Why.NO_SUCH_MONTH, month.toString());
        }
        if (day == null) {
            return date(LocalDate.of(year, month, 1), Precision.MONTH);
        }
        YearMonth of = YearMonth.of(year, month);
        return of.isValidDay(day)
                ? date(of.atDay(day), Precision.DAY)
                : Refusal.of(
                        Why.NO_SUCH_DAY,
                        day.toString(),
                        new PartialDate(of.atDay(1), Precision.MONTH, false, false),
                        Integer.toString(of.lengthOfMonth()));
    }

    /** A day whose two numbers were typed before the year: the first is the day, always. */
    static DateReading dayFirst(int day, int month, int year) {
        DateReading read = of(year, month, day);
        if (month > MONTHS && month <= MOST_DAYS && day >= 1 && day <= MONTHS) {
            Optional<TypedDate> turned = of(year, day, month).understood();
            if (turned.isPresent()) {
                return Refusal.of(
                        Why.MONTH_FIRST, Integer.toString(month), turned.get().date(), month + "/" + day + "/" + year);
            }
        }
        return read;
    }

    /** A date whose year is that of a reign. */
    static DateReading of(Reign reign, int number, @Nullable Integer month, @Nullable Integer day) {
        DateReading read = of(reign.year(number), month, day);
        return read.understood()
                .map(TypedDate::date)
                .flatMap(reign::refuses)
                .map(DateReading.class::cast)
                .orElse(read);
    }

    /** Three months of a year. */
    static DateReading quarter(DateReading year, int number) {
        return year.understood()
                .map(TypedDate::date)
                .<DateReading>map(date -> {
                    YearMonth first = YearMonth.of(date.year(), (number - 1) * QUARTER + 1);
                    return period(first, first.plusMonths(QUARTER - 1));
                })
                .orElse(year);
    }

    /** The year of Japanese offices and schools, from April to March. */
    static DateReading fiscal(DateReading year) {
        return year.understood()
                .map(TypedDate::date)
                .<DateReading>map(date -> {
                    YearMonth first = YearMonth.of(date.year(), QUARTER + 1);
                    DateReading end = of(date.year() + 1, QUARTER, null);
                    return end.understood().isPresent() ? period(first, first.plusMonths(MONTHS - 1)) : end;
                })
                .orElse(year);
    }

    private static TypedDate period(YearMonth first, YearMonth last) {
        return new TypedDate(
                new PartialDate(first.atDay(1), Precision.MONTH, false, false),
                new PartialDate(last.atDay(1), Precision.MONTH, false, false),
                TypedDate.Sort.PERIOD);
    }

    private static TypedDate date(LocalDate first, Precision precision) {
        return TypedDate.of(new PartialDate(first, precision, false, false));
    }
}
