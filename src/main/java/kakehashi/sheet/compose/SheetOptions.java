package kakehashi.sheet.compose;

import java.time.LocalDate;
import kakehashi.map.ground.Viewpoint;
import kakehashi.sheet.tree.Letterhead;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.SheetLanguage;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is made, whatever stands on it.
 *
 * @param letters how large the type of a visit brief is; other sheets are always of the usual size
 * @param reignYears add 令和 or 平成 to the years of Japanese text
 * @param viewpoint whose names of seas and islands the map shows; null for the one of the language
 * @param view the line that names the saved view a result comes from, for the foot; empty for none
 * @param letterhead what marks it as an office's own
 * @param stamp the day of making that is written into the file; it is not printed
 */
public record SheetOptions(
        Paper paper,
        Letters letters,
        boolean reignYears,
        @Nullable Viewpoint viewpoint,
        String view,
        Letterhead letterhead,
        LocalDate stamp) {

    /** Of no office. */
    public SheetOptions(
            Paper paper,
            Letters letters,
            boolean reignYears,
            @Nullable Viewpoint viewpoint,
            String view,
            LocalDate stamp) {
        this(paper, letters, reignYears, viewpoint, view, Letterhead.NONE, stamp);
    }

    /** Whose names the map of a sheet in a language shows. */
    public Viewpoint viewpointIn(SheetLanguage language) {
        return viewpoint == null ? Viewpoint.of(language.languages()) : viewpoint;
    }

    /** The same with the line of a view. */
    public SheetOptions withView(String line) {
        return new SheetOptions(paper, letters, reignYears, viewpoint, line, letterhead, stamp);
    }

    /** The same for an office. */
    public SheetOptions headed(Letterhead head) {
        return new SheetOptions(paper, letters, reignYears, viewpoint, view, head, stamp);
    }

    /** The same in other letters. */
    public SheetOptions with(Letters other) {
        return new SheetOptions(paper, other, reignYears, viewpoint, view, letterhead, stamp);
    }

    /** A4, type of the usual size, no reign years, no view. */
    public static SheetOptions usual(LocalDate stamp) {
        return new SheetOptions(Paper.A4, Letters.USUAL, false, null, "", stamp);
    }
}
