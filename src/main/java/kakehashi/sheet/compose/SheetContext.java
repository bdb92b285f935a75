package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.List;
import kakehashi.map.ground.Backdrop;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * What a sheet is composed from, in one language.
 *
 * @param recorded the atlas as of a day, with what the office itself recorded told apart
 * @param places names of the same atlas, in the language of the sheet
 * @param paired whether the same page says it all in another language too, so that names need no second script
 * @param backdrop what lies under the ties on maps
 */
record SheetContext(Recorded recorded, Places places, SheetOptions options, boolean paired, Backdrop backdrop) {

    Meanings meanings() {
        return recorded.meanings();
    }

    Atlas atlas() {
        return meanings().atlas();
    }

    LocalDate asOf() {
        return meanings().asOf();
    }

    Words words() {
        return places.words();
    }

    static List<Row> ties(List<Row> rows) {
        return rows.stream().filter(row -> row.link() instanceof Tie).toList();
    }
}
