package kakehashi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import kakehashi.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** The publications cited. */
final class SourceTable implements RecordTable<Source> {

    record Row(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String published,
            String language,
            String kind) {}

    @Override
    public String kind() {
        return "source";
    }

    @Override
    public List<Source> of(Atlas.Records records) {
        return records.sources();
    }

    @Override
    public String id(Source source) {
        return source.id();
    }

    @Override
    public List<Source> load(Connection connection) throws SQLException {
        return Rows.read(connection, Row.class, "SELECT * FROM source ORDER BY position").stream()
                .map(row -> new Source(
                        row.id(),
                        row.title(),
                        row.publisher(),
                        row.url(),
                        RecordTable.date(row.published()),
                        row.language(),
                        RecordTable.code(SourceKind.class, row.kind())))
                .toList();
    }

    @Override
    public void insert(RowWriter rows, int position, Source source) throws SQLException {
        rows.insert(
                "source",
                source.id(),
                position,
                source.title(),
                source.publisher(),
                source.url(),
                source.published(),
                source.language(),
                source.kind());
    }
}
