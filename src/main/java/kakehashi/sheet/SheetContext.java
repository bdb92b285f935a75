package kakehashi.sheet;

import java.time.LocalDate;
import kakehashi.query.Meanings;
import kakehashi.text.Places;

/**
 * What a sheet is composed from.
 *
 * @param meanings the atlas as of a day
 * @param places names of the same atlas, in the language of the sheet
 * @param stamp the day of making that is written into the file; it is not printed
 */
public record SheetContext(Meanings meanings, Places places, LocalDate stamp) {

    /** Stamped with the as-of date, so that nothing but the data and the question decide about the bytes. */
    public SheetContext(Meanings meanings, Places places) {
        this(meanings, places, meanings.asOf());
    }
}
