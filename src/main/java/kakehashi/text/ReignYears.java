package kakehashi.text;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import kakehashi.model.value.PartialDate;

/**
 * Years counted by reigns, as Japanese offices do: the first is 元年, and a year of two reigns names both. Before Japan took
 * over the calendar in 1873 there are none.
 */
final class ReignYears {

    private static final String YEAR = "年";
    private static final int FIRST_YEAR = 1873;

    private ReignYears() {}

    /** Puts the reign behind the year of a date in Japanese: 2019年（平成31年・令和元年）, 2023年（令和5年）11月16日. */
    static String beside(String stated, PartialDate date) {
        if (date.year() < FIRST_YEAR) {
            return stated;
        }
        String first = reign(date.earliest());
        String last = reign(date.latest());
        String reigns = first.equals(last) ? first : first + "・" + last;
        return stated.replaceFirst(YEAR, YEAR + "（" + reigns + "）");
    }

    private static String reign(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        JapaneseEra era = date.getEra();
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return era.getDisplayName(TextStyle.FULL, Locale.JAPAN) + (year == 1 ? "元" : Integer.toString(year)) + YEAR;
    }
}
