package kakehashi.store.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Region;
import kakehashi.model.value.Country;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** The statistical regions and their members over time. */
final class RegionTable implements RecordTable<Region> {

    record Row(String id, String country, String nameEn, String nameVi, String nameJa) {}

    record SpanRow(String region, int number, @Nullable String begins, @Nullable String ends, String source) {}

    record MemberRow(String region, int span, String locality) {

        String key() {
            return region + ' ' + span;
        }
    }

    @Override
    public String kind() {
        return "region";
    }

    @Override
    public List<Region> of(Atlas.Records records) {
        return records.regions();
    }

    @Override
    public String id(Region region) {
        return region.id();
    }

    @Override
    public List<Region> load(Connection connection) throws SQLException {
        Map<String, Set<String>> members =
                Rows.read(connection, MemberRow.class, "SELECT * FROM region_member").stream()
                        .collect(groupingBy(MemberRow::key, mapping(MemberRow::locality, toSet())));
        Map<String, List<Region.Span>> spans =
                Rows.read(connection, SpanRow.class, "SELECT * FROM region_span ORDER BY region, number").stream()
                        .collect(groupingBy(SpanRow::region, mapping(row -> span(row, members), toList())));
        return Rows.read(connection, Row.class, "SELECT * FROM region ORDER BY position").stream()
                .map(row -> new Region(
                        row.id(),
                        Country.valueOf(row.country()),
                        new Trilingual(row.nameEn(), row.nameVi(), row.nameJa()),
                        spans.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Region.Span span(SpanRow row, Map<String, Set<String>> members) {
        return new Region.Span(
                RecordTable.date(row.begins()),
                RecordTable.date(row.ends()),
                members.getOrDefault(row.region() + ' ' + row.number(), Set.of()),
                row.source());
    }

    @Override
    public void insert(RowTarget rows, int position, Region region) throws SQLException {
        Trilingual name = region.name();
        rows.insert(
                "region (id, position, country, name_en, name_vi, name_ja)",
                region.id(),
                position,
                region.country().name(),
                name.en(),
                name.vi(),
                name.ja());
        int number = 0;
        for (Region.Span span : region.spans()) {
            rows.insert(
                    "region_span (region, number, begins, ends, source)",
                    region.id(),
                    number,
                    span.from(),
                    span.to(),
                    span.source());
            for (String member : span.members()) {
                rows.insert("region_member (region, span, locality)", region.id(), number, member);
            }
            number++;
        }
    }
}
