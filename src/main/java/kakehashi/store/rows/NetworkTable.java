package kakehashi.store.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.Network;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** The networks and their members. */
final class NetworkTable implements RecordTable<Network> {

    record Row(
            String id,
            String nameEn,
            String nameVi,
            String nameJa,
            @Nullable String founded,
            @Nullable String noteEn,
            @Nullable String noteVi,
            @Nullable String noteJa) {}

    record MemberRow(String network, int number, String locality, @Nullable String since, @Nullable String until) {}

    record SourceRow(String owner, String source) {}

    @Override
    public String kind() {
        return "network";
    }

    @Override
    public List<Network> of(Atlas.Records records) {
        return records.networks();
    }

    @Override
    public String id(Network network) {
        return network.id();
    }

    @Override
    public List<Network> load(Connection connection) throws SQLException {
        Map<String, List<String>> memberSources = sources(
                connection,
                "SELECT network || ' ' || member AS owner, source FROM membership_source ORDER BY network, member, number");
        Map<String, List<String>> sources =
                sources(connection, "SELECT network AS owner, source FROM network_source ORDER BY network, number");
        Map<String, List<Network.Membership>> members =
                Rows.read(connection, MemberRow.class, "SELECT * FROM membership ORDER BY network, number").stream()
                        .collect(groupingBy(MemberRow::network, mapping(row -> member(row, memberSources), toList())));
        return Rows.read(connection, Row.class, "SELECT * FROM network ORDER BY position").stream()
                .map(row -> new Network(
                        row.id(),
                        new Trilingual(row.nameEn(), row.nameVi(), row.nameJa()),
                        RecordTable.date(row.founded()),
                        members.getOrDefault(row.id(), List.of()),
                        sources.getOrDefault(row.id(), List.of()),
                        RecordTable.text(row.noteEn(), row.noteVi(), row.noteJa())))
                .toList();
    }

    private static Map<String, List<String>> sources(Connection connection, String sql) throws SQLException {
        return Rows.read(connection, SourceRow.class, sql).stream()
                .collect(groupingBy(SourceRow::owner, mapping(SourceRow::source, toList())));
    }

    private static Network.Membership member(MemberRow row, Map<String, List<String>> sources) {
        return new Network.Membership(
                row.locality(),
                RecordTable.date(row.since()),
                RecordTable.date(row.until()),
                sources.getOrDefault(row.network() + ' ' + row.number(), List.of()));
    }

    @Override
    public void insert(RowTarget rows, int position, Network network) throws SQLException {
        rows.insert(
                "network (id, position, name_en, name_vi, name_ja, founded, note_en, note_vi, note_ja)",
                network.id(),
                position,
                network.name().en(),
                network.name().vi(),
                network.name().ja(),
                network.founded(),
                RowWriter.english(network.note()),
                RowWriter.vietnamese(network.note()),
                RowWriter.japanese(network.note()));
        int number = 0;
        for (String source : network.sources()) {
            rows.insert("network_source (network, number, source)", network.id(), number++, source);
        }
        number = 0;
        for (Network.Membership member : network.members()) {
            rows.insert(
                    "membership (network, number, locality, since, until)",
                    network.id(),
                    number,
                    member.locality(),
                    member.since(),
                    member.until());
            int place = 0;
            for (String source : member.sources()) {
                rows.insert(
                        "membership_source (network, member, number, source)", network.id(), number, place++, source);
            }
            number++;
        }
    }
}
