package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.Party;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;

/** The third parties. */
final class PartyTable implements RecordTable<Party> {

    record Row(String id, String nameEn, String nameVi, String nameJa, String kind) {}

    @Override
    public String kind() {
        return "party";
    }

    @Override
    public List<Party> of(Atlas.Records records) {
        return records.parties();
    }

    @Override
    public String id(Party party) {
        return party.id();
    }

    @Override
    public List<Party> load(Connection connection) throws SQLException {
        return Rows.read(connection, Row.class, "SELECT * FROM party ORDER BY position").stream()
                .map(row -> new Party(
                        row.id(),
                        new Trilingual(row.nameEn(), row.nameVi(), row.nameJa()),
                        RecordTable.code(PartyKind.class, row.kind())))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, Party party) throws SQLException {
        rows.insert(
                "party (id, position, name_en, name_vi, name_ja, kind)",
                party.id(),
                position,
                party.name().en(),
                party.name().vi(),
                party.name().ja(),
                party.kind());
    }
}
