package kakehashi.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows as they are read: blank ones are left out, what is said in many cells is held once, and there is an end to their number. */
final class Rows {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELLS = 12_000_000;
    private static final long MOST_LETTERS = 60_000_000;
    private static final int MOST_HELD = 50_000;

    /** What a text needs beside its letters, and what a row needs with all that is found out of it. */
    private static final int TEXT = 56;

    private static final int CELL = 4;
    private static final int ROW = 500;
    /** The records, and what is done with the rows, need room too. */
    private static final double SHARE = 0.4;

    private final long room = (long) (Runtime.getRuntime().maxMemory() * SHARE);
    private long taken;

    private final List<Sheet.Row> rows = new ArrayList<>();
    private final Map<String, String> held = new HashMap<>();
    private long letters;
    private long count;

    /** @throws TableException if a cell, or all of them, are longer than a table's, or need more room than there is */
    void add(int number, List<String> raw) throws TableException {
        if (raw.size() > MOST_COLUMNS || rows.size() >= MOST_ROWS) {
            throw TableException.of("exchange.table.too-large");
        }
        String[] cells = new String[raw.size()];
        int filled = 0;
        for (int i = 0; i < cells.length; i++) {
            String text = raw.get(i);
            if (text.length() > Cell.LONGEST) {
                throw TableException.of("exchange.table.cell-too-long", String.valueOf(number), String.valueOf(i + 1));
            }
            String cell = cell(text);
            cells[i] = cell;
            filled = cell.isEmpty() ? filled : i + 1;
            letters += cell.length();
        }
        count += filled;
        taken += ROW + (long) CELL * filled;
        if (taken > room) {
            throw TableException.of("exchange.table.no-room");
        }
        if (letters > MOST_LETTERS || count > MOST_CELLS) {
            throw TableException.of("exchange.table.too-large");
        }
        if (filled > 0) {
            rows.add(new Sheet.Row(number, List.of(filled == cells.length ? cells : Arrays.copyOf(cells, filled))));
        }
    }

    private String cell(String raw) {
        String known = held.get(raw);
        if (known != null) {
            return known;
        }
        String cell = Cell.of(raw);
        taken += TEXT + 2L * cell.length();
        if (held.size() < MOST_HELD) {
            held.put(raw, cell);
        }
        return cell;
    }

    List<Sheet.Row> all() {
        return rows;
    }
}
