package kakehashi.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The reigns by which Japan counts years. A year of a reign is read as the whole year of the calendar: 令和元年 is 2019, though
 * the reign began in May; a month or a day must lie in the reign.
 */
enum Reign {
    MEIJI("明治", 'm', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 't', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 's', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'h', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'r', LocalDate.of(2019, 5, 1));

    /** How a reign is written: its name, the first sign of it, or its first letter. Digits or 元 must follow. */
    static final String FORMS = "明治|大正|昭和|平成|令和|[明大昭平令mtshr]";

    /** Before it the months were those of the moon. */
    private static final LocalDate NEW_CALENDAR = LocalDate.of(1873, 1, 1);

    private final String title;
    private final char letter;
    private final LocalDate first;

    Reign(String title, char letter, LocalDate first) {
        this.title = title;
        this.letter = letter;
        this.first = first;
    }

    /** The reign that is written so. */
    static Reign of(String form) {
        return Arrays.stream(values())
                .filter(reign -> reign.title.startsWith(form) || form.charAt(0) == reign.letter)
                .findFirst()
                .orElseThrow();
    }

    /** A day by its reign: 平成元年1月8日. */
    static String dated(LocalDate day) {
        return numbered(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String numbered(LocalDate day) {
        Reign reign = Arrays.stream(values())
                .filter(each -> !day.isBefore(each.first))
                .reduce((earlier, later) -> later)
                .orElse(MEIJI);
        int number = day.getYear() - reign.first.getYear() + 1;
        return reign.title + (number == 1 ? "元" : number) + "年";
    }

    int year(int number) {
        return first.getYear() + number - 1;
    }

    /** Why the reign has no such date, if it has none; the date is one of the calendar. */
    Optional<Refusal> refuses(PartialDate date) {
        LocalDate last = last();
        if (last != null && date.earliest().isAfter(last)) {
            return Optional.of(Refusal.of(Why.REIGN_OVER, title, PartialDate.of(last), asWritten(date)));
        }
        if (date.latest().isBefore(first)) {
            return Optional.of(Refusal.of(Why.REIGN_NOT_BEGUN, title, PartialDate.of(first), asWritten(date)));
        }
        return date.precision() != PartialDate.Precision.YEAR && date.earliest().isBefore(NEW_CALENDAR)
                ? Optional.of(Refusal.of(Why.OLD_CALENDAR))
                : Optional.empty();
    }

    /** The reigns of a year of the calendar: 平成31年・令和元年. */
    static String ofYear(int year) {
        String opening = numbered(LocalDate.of(year, 1, 1));
        String closing = numbered(LocalDate.of(year, 12, 31));
        return opening.equals(closing) ? opening : opening + "・" + closing;
    }

    private static String asWritten(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> ofYear(date.year());
            case MONTH ->
                numbered(YearMonth.from(date.first()).atEndOfMonth())
                        + date.first().getMonthValue() + "月";
            case DAY -> dated(date.first());
        };
    }

    private @Nullable LocalDate last() {
        return Arrays.stream(values())
                .map(reign -> reign.first)
                .filter(next -> next.isAfter(first))
                .findFirst()
                .map(next -> next.minusDays(1))
                .orElse(null);
    }
}
