package kakehashi.sheet;

import java.time.LocalDate;
import kakehashi.map.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is made, whatever stands on it.
 *
 * @param reignYears add 令和 or 平成 to the years of Japanese text
 * @param viewpoint whose names of seas and islands the map shows; null for the one of the language
 * @param view the line that names the saved view a result comes from, for the foot; empty for none
 * @param stamp the day of making that is written into the file; it is not printed
 */
public record SheetOptions(
        Paper paper, boolean reignYears, @Nullable Viewpoint viewpoint, String view, LocalDate stamp) {

    /** A4, no reign years, no view. */
    public static SheetOptions usual(LocalDate stamp) {
        return new SheetOptions(Paper.A4, false, null, "", stamp);
    }
}
