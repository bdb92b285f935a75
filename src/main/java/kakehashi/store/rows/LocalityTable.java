package kakehashi.store.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.Seat;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** The gazetteer: localities and their eras. */
final class LocalityTable implements RecordTable<Locality> {

    record Row(String id, String country, String source) {}

    record EraRow(
            String locality,
            @Nullable String begins,
            @Nullable String ends,
            String kind,
            String nameEn,
            String nameVi,
            String nameJa,
            @Nullable String parent,
            @Nullable String code,
            @Nullable String iso,
            double lat,
            double lon) {

        Era era() {
            return new Era(
                    RecordTable.date(begins),
                    RecordTable.date(ends),
                    RecordTable.code(LocalityKind.class, kind),
                    new Trilingual(nameEn, nameVi, nameJa),
                    parent,
                    code,
                    iso,
                    new Seat(lat, lon));
        }
    }

    @Override
    public String kind() {
        return "locality";
    }

    @Override
    public List<Locality> of(Atlas.Records records) {
        return records.localities();
    }

    @Override
    public String id(Locality locality) {
        return locality.id();
    }

    @Override
    public List<Locality> load(Connection connection) throws SQLException {
        Map<String, List<Era>> eras =
                Rows.read(connection, EraRow.class, "SELECT * FROM era ORDER BY locality, number").stream()
                        .collect(groupingBy(EraRow::locality, mapping(EraRow::era, toList())));
        return Rows.read(connection, Row.class, "SELECT * FROM locality ORDER BY position").stream()
                .map(row -> new Locality(
                        row.id(), Country.valueOf(row.country()), eras.getOrDefault(row.id(), List.of()), row.source()))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, Locality locality) throws SQLException {
        rows.insert(
                "locality (id, position, country, source)",
                locality.id(),
                position,
                locality.country().name(),
                locality.source());
        int number = 0;
        for (Era era : locality.eras()) {
            rows.insert(
                    "era (locality, number, begins, ends, kind, name_en, name_vi, name_ja, parent, code, iso, lat, lon)",
                    locality.id(),
                    number++,
                    era.from(),
                    era.to(),
                    era.kind(),
                    era.name().en(),
                    era.name().vi(),
                    era.name().ja(),
                    era.parent(),
                    era.code(),
                    era.iso(),
                    era.seat().lat(),
                    era.seat().lon());
        }
    }
}
