package kakehashi.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * What a list would change in the records, row by row. Nothing is changed by it.
 *
 * @param rows in the order of the list
 * @param order of day and month in its dates; null where nothing decides it
 */
public record Intake(List<IntakeRow> rows, @Nullable DayOrder order) {

    public Intake {
        rows = List.copyOf(rows);
    }

    /** @param today by which localities are called in what is said of the rows */
    public static Intake of(Atlas atlas, LocalDate today, ListTable table, Mapping mapping) {
        RowReader reader = new RowReader(atlas, today, table, mapping, new Comparing(atlas));
        List<IntakeRow> rows = table.rows().stream().map(reader::read).toList();
        return new Intake(rows, reader.order().orElse(null));
    }

    /** How many rows are in a state. */
    public long count(RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
