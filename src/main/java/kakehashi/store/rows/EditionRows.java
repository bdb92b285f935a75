package kakehashi.store.rows;

import java.sql.SQLException;
import kakehashi.model.Edition;

/** The rows that say which edition a store was last filled or updated from. */
public final class EditionRows {

    private EditionRows() {}

    public static void insert(RowTarget rows, Edition edition) throws SQLException {
        rows.insert(
                "edition (only, version, date, licence)",
                1,
                edition.version(),
                edition.date().toString(),
                edition.licence());
        int number = 1;
        for (String text : edition.attribution()) {
            rows.insert("edition_attribution (number, text)", number++, text);
        }
    }
}
