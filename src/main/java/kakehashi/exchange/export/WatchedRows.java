package kakehashi.exchange.export;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.DoubleConsumer;
import kakehashi.query.Row;

/** Rows that tell, as each is taken, which share of them was; the share is unknown before the first and after the last. */
final class WatchedRows extends AbstractList<Row> implements RandomAccess {

    private static final double UNKNOWN = -1;

    private final List<Row> rows;
    private final DoubleConsumer told;
    private double share = UNKNOWN;

    /** @param told what it throws ends the taking */
    WatchedRows(List<Row> rows, DoubleConsumer told) {
        this.rows = rows;
        this.told = told;
    }

    @Override
    public Row get(int number) {
        share = number + 1 < rows.size() ? (double) number / rows.size() : UNKNOWN;
        check();
        return rows.get(number);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Tells the share as it is. */
    void check() {
        told.accept(share);
    }

    /** The same rows, for those who pass over them beforehand. */
    List<Row> unwatched() {
        return rows;
    }
}
