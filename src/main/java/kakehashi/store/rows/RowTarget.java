package kakehashi.store.rows;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a record: to write them, or to sum them up. */
interface RowTarget {

    /**
     * Adds a row.
     *
     * @param into the table with the columns that the values are for: {@code tie_field (tie, field)}. They are named, so
     *     that a later form of the table, which has columns in another order, takes the same rows
     */
    void insert(String into, @Nullable Object... values) throws SQLException;
}
