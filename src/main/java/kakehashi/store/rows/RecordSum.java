package kakehashi.store.rows;

import java.sql.SQLException;
import kakehashi.model.Edition;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the rows that a record is written in, so that no column can be forgotten. Built on what Java lays down for all
 * times: the hash of a text, in which each character counts with an odd factor, and the bits of a number. The rows count in
 * any order, for a set has none; where there is one, a column holds it. What changes the rows comes with a migration, which
 * takes back all sums.
 */
public final class RecordSum implements RowTarget {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long sum;

    private RecordSum() {}

    /** The sum of a record in a certain place of its kind. */
    public static <R> long of(RecordTable<R> table, int position, R record) throws SQLException {
        RecordSum rows = new RecordSum();
        table.insert(rows, position, record);
        return rows.sum;
    }

    public static long of(Edition edition) throws SQLException {
        RecordSum rows = new RecordSum();
        EditionRows.insert(rows, edition);
        return rows.sum;
    }

    @Override
    public void insert(String into, @Nullable Object... values) {
        long row = mix(FACTOR, into.hashCode());
        for (Object value : values) {
            row = add(row, value);
        }
        sum += row;
    }

    private static long add(long sum, @Nullable Object value) {
        if (value == null) {
            return mix(sum, 1);
        }
        if (value instanceof String text) {
            return mix(mix(sum, text.length()), text.hashCode());
        }
        if (value instanceof Enum<?> constant) {
            return mix(sum, constant.name().hashCode());
        }
        if (value instanceof Number number) {
            return mix(sum, Double.doubleToLongBits(number.doubleValue()));
        }
        if (value instanceof PartialDate date) {
            int marks = (date.uncertain() ? 2 : 0) + (date.approximate() ? 1 : 0);
            return mix(add(mix(sum, date.first().toEpochDay()), date.precision()), marks);
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    private static long mix(long sum, long part) {
        long mixed = (sum ^ part) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }
}
