package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.Succession;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.Trilingual;

/** What became of localities that ended; a succession is known by the locality that ended. */
final class SuccessionTable implements RecordTable<Succession> {

    record Row(
            String id,
            String successor,
            String date,
            String kind,
            String noteEn,
            String noteVi,
            String noteJa,
            String source) {}

    @Override
    public String kind() {
        return "succession";
    }

    @Override
    public List<Succession> of(Atlas.Records records) {
        return records.successions();
    }

    @Override
    public String id(Succession succession) {
        return succession.from();
    }

    @Override
    public List<Succession> load(Connection connection) throws SQLException {
        return Rows.read(connection, Row.class, "SELECT * FROM succession ORDER BY position").stream()
                .map(row -> new Succession(
                        row.id(),
                        row.successor(),
                        PartialDate.parse(row.date()),
                        RecordTable.code(SuccessionKind.class, row.kind()),
                        new Trilingual(row.noteEn(), row.noteVi(), row.noteJa()),
                        row.source()))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, Succession succession) throws SQLException {
        rows.insert(
                "succession (id, position, successor, date, kind, note_en, note_vi, note_ja, source)",
                succession.from(),
                position,
                succession.to(),
                succession.date(),
                succession.kind(),
                succession.note().en(),
                succession.note().vi(),
                succession.note().ja(),
                succession.source());
    }
}
