package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.store.EditionChange;
import kakehashi.store.EditionPast;
import kakehashi.store.change.RecordJson;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/** The editions that a store was brought up to after the first, and what each of them changed. */
final class Updates {

    record Row(int number, String former, String version, String at, String origin, String signer) {}

    record ChangeRow(int number, String kind, @Nullable String before, @Nullable String after) {}

    private static final String CHANGES = "SELECT number, kind, before, after FROM edition_change WHERE ";

    private final Connection connection;

    Updates(Connection connection) {
        this.connection = connection;
    }

    /** The newest first. */
    List<EditionPast> all() throws SQLException {
        return Rows.read(connection, Row.class, "SELECT * FROM edition_update ORDER BY number DESC").stream()
                .map(Updates::past)
                .toList();
    }

    private static EditionPast past(Row row) {
        boolean isFile = row.origin().equals(EditionPast.Origin.FILE.code());
        return new EditionPast(
                row.number(),
                row.former(),
                row.version(),
                Instant.parse(row.at()),
                isFile ? EditionPast.Origin.FILE : EditionPast.Origin.PROGRAM,
                row.signer());
    }

    /** What one of them changed. */
    List<Change> changes(EditionPast edition) throws SQLException {
        return Rows.read(connection, ChangeRow.class, CHANGES + "number = ?", Integer.toString(edition.number()))
                .stream()
                .map(Updates::change)
                .toList();
    }

    /** What they did to one record, the newest first. */
    List<EditionChange> changes(RecordKey record) throws SQLException {
        List<ChangeRow> rows = Rows.read(
                connection,
                ChangeRow.class,
                CHANGES + "kind = ? AND id = ? ORDER BY number DESC",
                record.kind().code(),
                record.id());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Integer, EditionPast> editions = new HashMap<>();
        all().forEach(edition -> editions.put(edition.number(), edition));
        List<EditionChange> changes = new ArrayList<>();
        rows.forEach(
                row -> changes.add(new EditionChange(Objects.requireNonNull(editions.get(row.number())), change(row))));
        return changes;
    }

    private static Change change(ChangeRow row) {
        return new Change(record(row.kind(), row.before()), record(row.kind(), row.after()));
    }

    private static @Nullable AtlasRecord record(String kind, @Nullable String text) {
        return text == null ? null : RecordJson.read(RecordKind.find(kind).orElseThrow(), text);
    }

    /** Leaves word of one, under the next number. */
    void add(RowWriter rows, EditionPast edition, List<Change> changes) throws SQLException {
        int number =
                1 + all().stream().mapToInt(EditionPast::number).findFirst().orElse(0);
        rows.insert(
                "edition_update (number, former, version, at, origin, signer)",
                number,
                edition.former(),
                edition.version(),
                edition.at().toString(),
                edition.origin().code(),
                edition.key());
        for (Change change : changes) {
            rows.insert(
                    "edition_change (number, kind, id, before, after)",
                    number,
                    change.key().kind().code(),
                    change.key().id(),
                    text(change.before()),
                    text(change.after()));
        }
    }

    private static @Nullable String text(@Nullable AtlasRecord record) {
        return record == null ? null : RecordJson.write(record);
    }
}
