package kakehashi.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.exchange.table.Sheet;
import kakehashi.model.Atlas;
import kakehashi.query.name.PlaceReader;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * What a list would change in the records, row by row. Nothing is changed by it.
 *
 * @param rows in the order of the list; of a row that has several ties, one for each
 * @param order of day and month in its dates; null where nothing decides it
 * @param remarks what is to be known of the list as a whole
 * @param list what of the list stays on record with what is taken from it
 */
public record Intake(List<IntakeRow> rows, @Nullable DayOrder order, List<Told> remarks, ListMark list) {

    public Intake {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** Of no row. */
    public static Intake none() {
        return new Intake(List.of(), null, List.of(), ListMark.NONE);
    }

    /** @param today by which localities are called in what is said of the rows */
    public static Intake of(Atlas atlas, LocalDate today, ListTable table, Mapping mapping) {
        return of(atlas, PlaceReader.of(atlas), today, table, mapping);
    }

    /** The same, the names read by one who read them for the columns too. */
    public static Intake of(Atlas atlas, PlaceReader names, LocalDate today, ListTable table, Mapping mapping) {
        ListMark mark = ListMark.of(table, mapping);
        RowReader reader = new RowReader(
                new Read(atlas, names, today, new Cells(table, mapping)),
                mapping,
                new Comparing(atlas, mark.before(atlas)));
        List<IntakeRow> rows = new ArrayList<>();
        for (Sheet.Row row : table.rows()) {
            rows.addAll(reader.read(row));
        }
        return new Intake(metTwice(rows), reader.order().orElse(null), reader.remarks(), mark);
    }

    /** A tie of which the list had one row before cannot be corrected by two. */
    private static List<IntakeRow> metTwice(List<IntakeRow> rows) {
        Map<String, Long> met = rows.stream()
                .filter(row -> row.event() != null)
                .collect(Collectors.groupingBy(Intake::met, Collectors.counting()));
        if (met.isEmpty()) {
            return rows;
        }
        return rows.stream()
                .map(row -> row.state() == RowState.CHANGED && met.getOrDefault(met(row), 0L) > 1
                        ? row.as(RowState.CONFLICTING, words -> words.say("exchange.intake.met-twice"))
                        : row)
                .toList();
    }

    private static String met(IntakeRow row) {
        return row.tie() + " " + row.event();
    }

    /** The same with what became of its rows. */
    public Intake with(List<IntakeRow> other) {
        return new Intake(other, order, remarks, list);
    }

    /** How many rows are in a state. */
    public long count(RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
