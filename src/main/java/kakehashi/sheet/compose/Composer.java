package kakehashi.sheet.compose;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What everyone has at hand who composes a sheet: the atlas as of a day, and how to speak of it. */
abstract class Composer {

    final SheetContext context;
    final Meanings meanings;
    final Atlas atlas;
    final LocalDate asOf;
    final Places places;
    final Words words;
    final Wording wording;
    final TieCells cells;

    Composer(SheetContext context) {
        this.context = context;
        this.meanings = context.meanings();
        this.atlas = context.atlas();
        this.asOf = context.asOf();
        this.places = context.places();
        this.words = context.words();
        this.wording = new Wording(context);
        this.cells = new TieCells(context, wording);
    }
}
