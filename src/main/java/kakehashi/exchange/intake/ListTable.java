package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kakehashi.exchange.table.Sheet;

/**
 * A list with its headings found.
 *
 * @param sheet name of the sheet; empty where it has none
 * @param headings one for each column; what stands in several rows is joined by a stroke, what is blank is {@code #1}
 * @param rows the rows below the headings
 */
public record ListTable(String sheet, List<String> headings, List<Sheet.Row> rows) {

    private static final int LOOKED_AT = 20;
    private static final String BETWEEN = " / ";

    public ListTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Finds the headings: the first row of which two cells or more are called as columns are; else the first of several cells. */
    public static ListTable of(Sheet sheet) {
        return of(sheet, ListWords.read());
    }

    static ListTable of(Sheet sheet, ListWords words) {
        List<Sheet.Row> rows = sheet.rows();
        int first = IntStream.range(0, Math.min(rows.size(), LOOKED_AT))
                .filter(i -> known(rows.get(i), words) > 1)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, Math.min(rows.size(), LOOKED_AT))
                        .filter(i -> filled(rows.get(i)) > 1)
                        .findFirst()
                        .orElse(0));
        if (rows.isEmpty()) {
            return new ListTable(sheet.name(), List.of(), List.of());
        }
        boolean two = first + 1 < rows.size() && isSecond(rows.get(first), rows.get(first + 1), words);
        List<Sheet.Row> heads = rows.subList(first, first + (two ? 2 : 1));
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            headings.add(heading(heads, i, headings));
        }
        return new ListTable(sheet.name(), headings, rows.subList(first + heads.size(), rows.size()));
    }

    /** Whether a row goes on with the headings: it repeats some of them that are joined, and names columns under the others. */
    private static boolean isSecond(Sheet.Row heads, Sheet.Row next, ListWords words) {
        boolean repeats = IntStream.range(0, next.cells().size())
                .anyMatch(i -> !next.cell(i).isEmpty() && next.cell(i).equals(heads.cell(i)));
        return known(next, words) > 1 || repeats && known(next, words) > 0;
    }

    private static long known(Sheet.Row row, ListWords words) {
        return row.cells().stream()
                .filter(cell -> Columns.target(cell, words).isPresent())
                .distinct()
                .count();
    }

    private static long filled(Sheet.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static String heading(List<Sheet.Row> heads, int column, List<String> before) {
        Set<String> parts = new LinkedHashSet<>();
        heads.forEach(row -> parts.add(row.cell(column).replace('\n', ' ')));
        parts.remove("");
        String joined = parts.isEmpty() ? "#" + (column + 1) : String.join(BETWEEN, parts);
        // Of two columns that are called alike, the second is told apart by where it stands.
        return Collections.frequency(before, joined) > 0 ? joined + " #" + (column + 1) : joined;
    }

    /** The parts of a heading that stood in rows of their own. */
    static List<String> parts(String heading) {
        return List.of(heading.split(BETWEEN, -1));
    }

    /** What stands in a column in all rows, from 0, each text once. */
    Set<String> values(int column) {
        Set<String> values = new HashSet<>();
        String before = "";
        for (Sheet.Row row : rows) {
            String value = row.cell(column);
            if (!value.equals(before)) {
                values.add(value);
            }
            before = value;
        }
        values.remove("");
        return values;
    }

    /** Whether each row that says anything in a column, from 0, says such a thing, and any does: looks no further than the first that does not. */
    boolean sayAll(int column, Predicate<String> such) {
        Set<String> known = new HashSet<>();
        for (Sheet.Row row : rows) {
            String value = row.cell(column);
            if (!value.isEmpty() && !known.contains(value)) {
                if (!such.test(value)) {
                    return false;
                }
                known.add(value);
            }
        }
        return !known.isEmpty();
    }
}
