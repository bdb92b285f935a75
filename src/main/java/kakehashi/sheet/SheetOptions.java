package kakehashi.sheet;

import java.time.LocalDate;

/**
 * How a sheet is made, whatever stands on it.
 *
 * @param reignYears add 令和 or 平成 to the years of Japanese text
 * @param view the line that names the saved view a result comes from, for the foot; empty for none
 * @param stamp the day of making that is written into the file; it is not printed
 */
public record SheetOptions(Paper paper, boolean reignYears, String view, LocalDate stamp) {

    /** A4, no reign years, no view. */
    public static SheetOptions usual(LocalDate stamp) {
        return new SheetOptions(Paper.A4, false, "", stamp);
    }
}
