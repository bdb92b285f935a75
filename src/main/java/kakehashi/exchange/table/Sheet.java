package kakehashi.exchange.table;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One sheet of a table file.
 *
 * @param name as the workbook calls it; empty for a text, which has one sheet only
 * @param rows those with a cell that is not blank, in their order
 * @param hidden what the workbook does not show of it; it is among the rows all the same
 */
public record Sheet(String name, List<Row> rows, Hidden hidden) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** One that is shown as a whole. */
    public Sheet(String name, List<Row> rows) {
        this(name, rows, Hidden.NONE);
    }

    /** The same without the rows and columns that are not shown. */
    public Sheet shown() {
        if (!hidden.hasParts()) {
            return this;
        }
        return new Sheet(
                name,
                rows.stream()
                        .filter(row -> !hidden.rows().contains(row.number()))
                        .map(row -> row.without(hidden.columns()))
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList());
    }

    /**
     * A row.
     *
     * @param number as the program that shows the file numbers it, from 1
     * @param cells from the first column on; what stands behind the last of them is blank. Texts are composed (NFC), have no
     *     spaces at their ends, no characters that nobody sees, and of a day no more than the cell shows: {@code 2014-03}
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column, from 0; empty where nothing does. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        private Row without(Set<Integer> columns) {
            return new Row(
                    number,
                    IntStream.range(0, cells.size())
                            .filter(i -> !columns.contains(i))
                            .mapToObj(cells::get)
                            .toList());
        }
    }
}
