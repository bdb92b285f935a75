package kakehashi.sheet;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.model.Language;
import kakehashi.query.Meanings;
import kakehashi.store.SeedException;
import kakehashi.store.Seeds;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** Sheets of the real seeds as of a fixed day. */
final class RealSheets {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Atlas ATLAS = read();

    private RealSheets() {}

    private static Atlas read() {
        try {
            return Seeds.bundled().read();
        } catch (SeedException e) {
            throw new IllegalStateException(e);
        }
    }

    static SheetContext context(Language language) {
        return new SheetContext(new Meanings(ATLAS, DAY), new Places(ATLAS, Words.in(language)));
    }

    static Sheet tie(Language language, String id) {
        return TieSheet.compose(context(language), id);
    }

    static Sheet locality(Language language, String id) {
        return LocalitySheet.compose(context(language), id);
    }
}
