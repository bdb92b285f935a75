package kakehashi.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** Cells that were joined into one: what stands in it holds for each row that it reaches over. */
final class Joined {

    /** More than a person joins. */
    static final int MOST = 10_000;

    private static final int TALLEST = 10_000;
    private static final long MOST_FILLED = 2_000_000;

    private Joined() {}

    /** The rows with what stands in a joined cell in each of its rows and columns. */
    static List<Sheet.Row> filled(List<Sheet.Row> rows, List<CellRangeAddress> joined) throws TableException {
        if (joined.isEmpty()) {
            return rows;
        }
        long filled = 0;
        Map<Integer, List<String>> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), new ArrayList<>(row.cells())));
        for (CellRangeAddress area : joined) {
            List<String> first = byNumber.get(area.getFirstRow() + 1);
            String text =
                    first == null || area.getFirstColumn() >= first.size() ? "" : first.get(area.getFirstColumn());
            if (!text.isEmpty() && area.getLastRow() - area.getFirstRow() < TALLEST) {
                for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
                    List<String> cells = byNumber.get(row + 1);
                    if (cells != null) {
                        filled += area.getLastColumn() - area.getFirstColumn() + 1L;
                        if (filled > MOST_FILLED) {
                            throw TableException.of("exchange.table.too-large");
                        }
                        fill(cells, area.getFirstColumn(), Math.min(area.getLastColumn(), TALLEST), text);
                    }
                }
            }
        }
        return rows.stream()
                .map(row -> new Sheet.Row(row.number(), byNumber.getOrDefault(row.number(), row.cells())))
                .toList();
    }

    private static void fill(List<String> cells, int from, int to, String text) {
        for (int column = from; column <= to; column++) {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isEmpty()) {
                cells.set(column, text);
            }
        }
    }
}
