package kakehashi.exchange.table;

import java.util.List;

/**
 * One sheet of a table file.
 *
 * @param name as the workbook calls it; empty for a text, which has one sheet only
 * @param rows those with a cell that is not blank, in their order
 */
public record Sheet(String name, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
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
    }
}
