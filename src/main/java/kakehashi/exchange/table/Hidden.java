package kakehashi.exchange.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.apache.poi.ss.util.CellReference;

/**
 * What a workbook holds in a sheet without showing it: hidden by hand, in a group that is closed, or left out by a filter.
 *
 * @param sheet whether the sheet itself is not shown
 * @param rows their numbers, from 1; only those that hold something
 * @param columns from 0; only those that hold something
 */
public record Hidden(boolean sheet, Set<Integer> rows, Set<Integer> columns) {

    /** Of a sheet that is shown as a whole, as any text is. */
    static final Hidden NONE = new Hidden(false, Set.of(), Set.of());

    private static final int MOST_NAMED = 12;

    public Hidden {
        rows = Set.copyOf(rows);
        columns = Set.copyOf(columns);
    }

    /** Of rows and columns that are not shown those that hold something. */
    static Hidden of(boolean sheet, BitSet rows, BitSet columns, List<Sheet.Row> read) {
        if (rows.isEmpty() && columns.isEmpty()) {
            return sheet ? new Hidden(true, Set.of(), Set.of()) : NONE;
        }
        BitSet filled = new BitSet();
        for (Sheet.Row row : read) {
            for (int i = columns.nextSetBit(0); i >= 0 && i < row.cells().size(); i = columns.nextSetBit(i + 1)) {
                if (!row.cells().get(i).isEmpty()) {
                    filled.set(i);
                }
            }
        }
        return new Hidden(
                sheet,
                read.stream().map(Sheet.Row::number).filter(rows::get).collect(Collectors.toSet()),
                filled.stream().boxed().collect(Collectors.toSet()));
    }

    /** Whether rows or columns are not shown, which can be left out. */
    public boolean hasParts() {
        return !rows.isEmpty() || !columns.isEmpty();
    }

    /**
     * Says what is not shown, in a sentence each for the sheet and for what is in it.
     *
     * @param name of the sheet
     * @param isLeft whether the rows and columns are left out
     */
    public List<Told> told(String name, boolean isLeft) {
        List<Told> told = new ArrayList<>();
        if (sheet) {
            told.add(words -> words.say("exchange.hidden.sheet", name));
        }
        if (hasParts()) {
            String key = isLeft ? "exchange.hidden.left" : "exchange.hidden.read";
            told.add(words -> words.say(key, name, parts(words)));
        }
        return told;
    }

    private String parts(Words words) {
        String lines = rows.isEmpty()
                ? ""
                : words.say(
                        "exchange.hidden.rows",
                        rows.size(),
                        some(rows.stream().sorted().map(String::valueOf), rows.size()));
        String letters = columns.isEmpty()
                ? ""
                : words.say(
                        "exchange.hidden.columns",
                        columns.size(),
                        some(columns.stream().sorted().map(CellReference::convertNumToColString), columns.size()));
        return Stream.of(lines, letters)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("exchange.list-separator")));
    }

    private static String some(Stream<String> names, int of) {
        return names.limit(MOST_NAMED).collect(Collectors.joining(", ")) + (of > MOST_NAMED ? ", …" : "");
    }
}
