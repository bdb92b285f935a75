package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/** Other names of localities; one is known by the locality and its text. */
final class AliasTable implements RecordTable<Alias> {

    record Row(String locality, String text, @Nullable String language, String kind, @Nullable String source) {}

    @Override
    public String kind() {
        return "alias";
    }

    @Override
    public List<Alias> of(Atlas.Records records) {
        return records.almanac().aliases();
    }

    @Override
    public String id(Alias alias) {
        return alias.locality() + ' ' + alias.text();
    }

    @Override
    public List<Alias> load(Connection connection) throws SQLException {
        return Rows.read(
                        connection,
                        Row.class,
                        "SELECT locality, text, language, kind, source FROM alias ORDER BY position")
                .stream()
                .map(row -> new Alias(
                        row.locality(),
                        row.text(),
                        row.language() == null ? null : RecordTable.code(Language.class, row.language()),
                        RecordTable.code(AliasKind.class, row.kind()),
                        row.source()))
                .toList();
    }

    @Override
    public void insert(RowTarget rows, int position, Alias alias) throws SQLException {
        rows.insert(
                "alias (id, position, locality, text, language, kind, source)",
                id(alias),
                position,
                alias.locality(),
                alias.text(),
                alias.language(),
                alias.kind(),
                alias.source());
    }
}
