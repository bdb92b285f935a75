package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.exchange.table.Sheet;

/** What stands in the cells of a list, by what they say. */
final class Cells {

    private static final int NONE = -1;

    /** By the place of a target among all; it is asked for each cell of each row. */
    private final int[] columns = new int[Target.values().length];

    private final ListTable table;

    Cells(ListTable table, Mapping mapping) {
        this.table = table;
        for (Target target : Target.values()) {
            columns[target.ordinal()] = mapping.column(target, table).orElse(NONE);
        }
    }

    /** What a row says; empty where it says nothing, or the list has no such column. */
    String of(Sheet.Row row, Target target) {
        return row.cell(columns[target.ordinal()]);
    }

    /** What a row says in the columns of some targets, as far as the list has them. */
    List<String> of(Sheet.Row row, List<Target> targets) {
        String[] texts = new String[targets.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = of(row, targets.get(i));
        }
        return List.of(texts);
    }

    /** Those of some targets for which the list has a column. */
    List<Target> those(List<Target> targets) {
        return targets.stream().filter(this::has).toList();
    }

    /** What the column of a target is called in the list. */
    String heading(Target target) {
        return table.headings().get(column(target));
    }

    boolean has(Target target) {
        return columns[target.ordinal()] != NONE;
    }

    /** The first of some targets for which the list has a column. */
    Optional<Target> first(Target... targets) {
        return Stream.of(targets).filter(this::has).findFirst();
    }

    /** All that stands in a column, each text once. */
    Set<String> all(Target target) {
        return has(target) ? table.values(columns[target.ordinal()]) : Set.of();
    }

    List<Sheet.Row> rows() {
        return table.rows();
    }

    /** The same row with other texts in some of its cells. */
    Sheet.Row with(Sheet.Row row, Map<Target, String> other) {
        List<String> cells = new ArrayList<>(row.cells());
        other.forEach((target, text) -> cells.set(column(target), text));
        return new Sheet.Row(row.number(), cells);
    }

    private int column(Target target) {
        return Math.max(0, columns[target.ordinal()]);
    }
}
