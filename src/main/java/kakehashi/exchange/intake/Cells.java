package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.exchange.table.Sheet;

/** What stands in the cells of a list, by what they say. */
final class Cells {

    private final Map<Target, Integer> columns = new EnumMap<>(Target.class);
    private final ListTable table;

    Cells(ListTable table, Mapping mapping) {
        this.table = table;
        for (Target target : Target.values()) {
            mapping.column(target, table).ifPresent(column -> columns.put(target, column));
        }
    }

    /** What a row says; empty where it says nothing, or the list has no such column. */
    String of(Sheet.Row row, Target target) {
        Integer column = columns.get(target);
        return column == null ? "" : row.cell(column);
    }

    /** What the column of a target is called in the list. */
    String heading(Target target) {
        return table.headings().get(columns.getOrDefault(target, 0));
    }

    boolean has(Target target) {
        return columns.containsKey(target);
    }

    /** The first of some targets for which the list has a column. */
    Optional<Target> first(Target... targets) {
        return Stream.of(targets).filter(this::has).findFirst();
    }

    /** All that stands in a column, each text once. */
    Set<String> all(Target target) {
        Integer column = columns.get(target);
        return column == null ? Set.of() : table.values(column);
    }

    List<Sheet.Row> rows() {
        return table.rows();
    }

    /** The same row with other texts in some of its cells. */
    Sheet.Row with(Sheet.Row row, Map<Target, String> other) {
        List<String> cells = new ArrayList<>(row.cells());
        other.forEach((target, text) -> cells.set(columns.getOrDefault(target, 0), text));
        return new Sheet.Row(row.number(), cells);
    }
}
