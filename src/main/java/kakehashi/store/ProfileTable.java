package kakehashi.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.PartialDate;
import kakehashi.model.Profile;
import org.jspecify.annotations.Nullable;

/** Figures of localities; a profile is known by the locality and its date. */
final class ProfileTable implements RecordTable<Profile> {

    record Row(String id, String locality, String date, @Nullable Integer population, @Nullable Double areaKm2) {}

    record SourceRow(String profile, String source) {}

    @Override
    public String kind() {
        return "profile";
    }

    @Override
    public List<Profile> of(Atlas.Records records) {
        return records.almanac().profiles();
    }

    @Override
    public String id(Profile profile) {
        return profile.locality() + ' ' + profile.date();
    }

    @Override
    public List<Profile> load(Connection connection) throws SQLException {
        Map<String, List<String>> sources = Rows.read(
                        connection,
                        SourceRow.class,
                        "SELECT profile, source FROM profile_source ORDER BY profile, number")
                .stream()
                .collect(groupingBy(SourceRow::profile, mapping(SourceRow::source, toList())));
        return Rows.read(
                        connection,
                        Row.class,
                        "SELECT id, locality, date, population, area_km2 FROM profile ORDER BY position")
                .stream()
                .map(row -> new Profile(
                        row.locality(),
                        PartialDate.parse(row.date()),
                        row.population(),
                        row.areaKm2(),
                        sources.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void insert(RowWriter rows, int position, Profile profile) throws SQLException {
        String id = id(profile);
        rows.insert(
                "profile (id, position, locality, date, population, area_km2)",
                id,
                position,
                profile.locality(),
                profile.date(),
                profile.population(),
                profile.areaKm2());
        int number = 0;
        for (String source : profile.sources()) {
            rows.insert("profile_source (profile, number, source)", id, number++, source);
        }
    }
}
