package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.Profile;
import kakehashi.model.value.PartialDate;

/** Figures of localities; a profile is known by the locality and its date. */
final class ProfileTable implements RecordTable<Profile> {

    private static final String EACH_SOURCE = "SELECT p.rowid, p.locality, p.date, p.population, p.area_km2, s.source"
            + " FROM profile p LEFT JOIN profile_source s ON s.profile = p.id ORDER BY p.position, s.number";

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

    /**
     * Most of what a store holds are profiles, and each start reads them: so they are read in one pass without
     * {@link Rows}, and a date that many of them share is taken apart once.
     */
    @Override
    public List<Profile> load(Connection connection) throws SQLException {
        List<Profile> profiles = new ArrayList<>();
        Map<String, PartialDate> dates = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EACH_SOURCE)) {
            long before = -1;
            while (row.next()) {
                String source = row.getString(6);
                if (row.getLong(1) == before) {
                    profiles.add(withSource(profiles.remove(profiles.size() - 1), source));
                    continue;
                }
                before = row.getLong(1);
                profiles.add(new Profile(
                        row.getString(2),
                        dates.computeIfAbsent(row.getString(3), PartialDate::parse),
                        (Integer) row.getObject(4),
                        (Double) row.getObject(5),
                        source == null ? List.of() : List.of(source)));
            }
        }
        return profiles;
    }

    private static Profile withSource(Profile profile, String source) {
        List<String> sources = new ArrayList<>(profile.sources());
        sources.add(source);
        return new Profile(profile.locality(), profile.date(), profile.population(), profile.areaKm2(), sources);
    }

    @Override
    public void insert(RowTarget rows, int position, Profile profile) throws SQLException {
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
