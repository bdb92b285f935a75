package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.LedgerLine;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import org.jspecify.annotations.Nullable;

/** What was searched; a line is known by the locality, the scheme and its date. */
final class LedgerTable implements RecordTable<LedgerLine> {

    record Row(
            String locality,
            String scheme,
            String date,
            String result,
            int count,
            boolean within,
            @Nullable String noteEn,
            @Nullable String noteVi,
            @Nullable String noteJa,
            String source) {}

    @Override
    public String kind() {
        return "ledger";
    }

    @Override
    public List<LedgerLine> of(Atlas.Records records) {
        return records.almanac().ledger();
    }

    @Override
    public String id(LedgerLine line) {
        return line.locality() + ' ' + line.scheme().code() + ' ' + line.date();
    }

    @Override
    public List<LedgerLine> load(Connection connection) throws SQLException {
        return Rows.read(connection, Row.class, "SELECT * FROM ledger ORDER BY position").stream()
                .map(row -> new LedgerLine(
                        row.locality(),
                        RecordTable.code(Scheme.class, row.scheme()),
                        PartialDate.parse(row.date()),
                        RecordTable.code(SearchResult.class, row.result()),
                        row.count(),
                        row.within(),
                        RecordTable.text(row.noteEn(), row.noteVi(), row.noteJa()),
                        row.source()))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, LedgerLine line) throws SQLException {
        rows.insert(
                "ledger (id, position, locality, scheme, date, result, count, within, note_en, note_vi, note_ja, source)",
                id(line),
                position,
                line.locality(),
                line.scheme(),
                line.date(),
                line.result(),
                line.count(),
                line.within() ? 1 : 0,
                RowWriter.english(line.note()),
                RowWriter.vietnamese(line.note()),
                RowWriter.japanese(line.note()),
                line.source());
    }
}
