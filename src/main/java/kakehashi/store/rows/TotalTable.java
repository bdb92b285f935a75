package kakehashi.store.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.Total;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;

/** How many there are by the counts of others. */
final class TotalTable implements RecordTable<Total> {

    record Row(
            String id,
            String what,
            int count,
            String relation,
            String countedByEn,
            String countedByVi,
            String countedByJa,
            String date) {}

    record SourceRow(String total, String source) {}

    @Override
    public String kind() {
        return "total";
    }

    @Override
    public List<Total> of(Atlas.Records records) {
        return records.almanac().totals();
    }

    @Override
    public String id(Total total) {
        return total.id();
    }

    @Override
    public List<Total> load(Connection connection) throws SQLException {
        Map<String, List<String>> sources = Rows.read(
                        connection, SourceRow.class, "SELECT total, source FROM total_source ORDER BY total, number")
                .stream()
                .collect(groupingBy(SourceRow::total, mapping(SourceRow::source, toList())));
        return Rows.read(connection, Row.class, "SELECT * FROM total ORDER BY position").stream()
                .map(row -> new Total(
                        row.id(),
                        RecordTable.code(Total.Counted.class, row.what()),
                        row.count(),
                        RecordTable.code(Total.Relation.class, row.relation()),
                        new Trilingual(row.countedByEn(), row.countedByVi(), row.countedByJa()),
                        PartialDate.parse(row.date()),
                        sources.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, Total total) throws SQLException {
        rows.insert(
                "total (id, position, what, count, relation, counted_by_en, counted_by_vi, counted_by_ja, date)",
                total.id(),
                position,
                total.what(),
                total.count(),
                total.relation(),
                total.by().en(),
                total.by().vi(),
                total.by().ja(),
                total.date());
        int number = 0;
        for (String source : total.sources()) {
            rows.insert("total_source (total, number, source)", total.id(), number++, source);
        }
    }
}
