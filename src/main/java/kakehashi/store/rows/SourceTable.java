package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import org.jspecify.annotations.Nullable;

/** The publications cited. */
final class SourceTable implements RecordTable<Source> {

    record Row(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String publisherEn,
            @Nullable String publisherVi,
            @Nullable String publisherJa,
            @Nullable String url,
            @Nullable String copy,
            @Nullable String via,
            @Nullable String published,
            String language,
            String kind,
            String rank) {}

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
                        RecordTable.text(row.publisherEn(), row.publisherVi(), row.publisherJa()),
                        row.url(),
                        row.copy(),
                        row.via(),
                        RecordTable.date(row.published()),
                        row.language(),
                        RecordTable.code(SourceKind.class, row.kind()),
                        RecordTable.code(SourceRank.class, row.rank())))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, Source source) throws SQLException {
        rows.insert(
                "source (id, position, title, publisher, publisher_en, publisher_vi, publisher_ja, url, copy, via,"
                        + " published, language, kind, rank)",
                source.id(),
                position,
                source.title(),
                source.publisher(),
                RowWriter.english(source.publisherName()),
                RowWriter.vietnamese(source.publisherName()),
                RowWriter.japanese(source.publisherName()),
                source.url(),
                source.copy(),
                source.via(),
                source.published(),
                source.language(),
                source.kind(),
                source.rank());
    }
}
