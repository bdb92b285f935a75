package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.store.StoreException;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.Rows;

/**
 * Copies from a damaged store every row that SQLite still finds: from the beginning up to what cannot be read, from the end back
 * to it, and what lies between by the names of records that are known from elsewhere.
 */
final class LeftRows {

    private record Table(String name, List<String> columns, List<String> key, boolean byNumber) {

        /** As the rows lie in the file, the last first. */
        String backwards() {
            boolean byRow = key.equals(List.of("id"));
            return byRow
                    ? "rowid DESC"
                    : key.stream().map(column -> column + " DESC").collect(Collectors.joining(", "));
        }

        String select() {
            return "SELECT " + String.join(", ", columns) + " FROM " + name;
        }
    }

    record Name(String name) {}

    record Column(String name, String type, int pk) {}

    /** What records are found by is read first. */
    private static final List<String> FIRST = List.of("record", "journal_step", "journal_record", "journal");

    private static final int NUMBERS = 100_000;

    private final Connection from;
    private final Connection to;
    private final Map<String, Set<String>> ids = new HashMap<>();

    /**
     * @param to an empty store of the same form
     * @param known records that may be in the damaged one
     */
    LeftRows(Connection from, Connection to, Atlas known) {
        this.from = from;
        this.to = to;
        RecordTable.ALL.forEach(table -> know(table, known.records()));
    }

    private <R> void know(RecordTable<R> table, Atlas.Records records) {
        table.of(records).forEach(record -> idsOf(table.kind()).add(table.id(record)));
    }

    private Set<String> idsOf(String kind) {
        return ids.computeIfAbsent(kind, of -> new LinkedHashSet<>());
    }

    /**
     * Copies what can be read.
     *
     * @return whether every row of the tables that say which records there were could be read
     */
    boolean copy() throws SQLException {
        boolean known = true;
        List<String> names = new ArrayList<>(FIRST);
        Rows.read(
                        to,
                        Name.class,
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
                                + " AND name NOT LIKE 'sqlite%'")
                .stream()
                .map(Name::name)
                .filter(name -> !FIRST.contains(name))
                .forEach(names::add);
        try (Statement statement = to.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = 1");
            for (String name : names) {
                // Rows that a migration itself writes are the damaged file's to say.
                Table table = table(name);
                if (!table.columns().isEmpty()) {
                    statement.execute("DELETE FROM " + name);
                    known &= copy(table) || !FIRST.contains(name);
                }
            }
        }
        return known;
    }

    private Table table(String name) throws SQLException {
        List<Column> columns = Rows.read(
                to, Column.class, "SELECT name, type, pk FROM pragma_table_info('" + name + "') ORDER BY cid");
        List<String> key = columns.stream()
                .filter(column -> column.pk() > 0)
                .sorted((one, other) -> Integer.compare(one.pk(), other.pk()))
                .map(Column::name)
                .toList();
        boolean byNumber = columns.stream()
                .anyMatch(column -> column.pk() == 1 && column.type().equals("INTEGER"));
        return new Table(name, columns.stream().map(Column::name).toList(), key, byNumber);
    }

    private boolean copy(Table table) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedStatement insert = to.prepareStatement("INSERT OR IGNORE INTO " + table.name() + " ("
                + String.join(", ", table.columns()) + ") VALUES (" + marks + ")")) {
            if (scan(table, " NOT INDEXED", insert)) {
                return true;
            }
            scan(table, " NOT INDEXED ORDER BY " + table.backwards(), insert);
            if (table.byNumber()) {
                byNumbers(table, insert);
            } else if (table.columns().get(0).equals("kind")) {
                for (String kind : Set.copyOf(ids.keySet())) {
                    for (String id : List.copyOf(idsOf(kind))) {
                        scan(table, " WHERE kind = ? AND id = ?", insert, kind, id);
                    }
                }
            } else {
                String owner = table.columns().get(0).equals("id")
                        ? table.name()
                        : table.columns().get(0);
                for (String id : List.copyOf(idsOf(owner))) {
                    scan(table, " WHERE " + table.columns().get(0) + " = ?", insert, id);
                }
            }
            return false;
        }
    }

    /** Up to the highest number that was found from either end. */
    private void byNumbers(Table table, PreparedStatement insert) throws SQLException {
        String column = table.key().get(0);
        int last = 0;
        try (Statement statement = to.createStatement();
                ResultSet highest = statement.executeQuery("SELECT max(" + column + ") FROM " + table.name())) {
            last = highest.next() ? Math.min(highest.getInt(1), NUMBERS) : 0;
        }
        for (int number = 1; number <= last; number++) {
            scan(table, " WHERE " + column + " = CAST(? AS INTEGER)", insert, Integer.toString(number));
        }
    }

    /** Whether all that was asked for could be read. */
    private boolean scan(Table table, String which, PreparedStatement insert, String... values) throws SQLException {
        try (PreparedStatement ask = from.prepareStatement(table.select() + which)) {
            for (int i = 0; i < values.length; i++) {
                ask.setString(i + 1, values[i]);
            }
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    take(table, row, insert);
                }
            }
            return true;
        } catch (SQLException damaged) {
            return false;
        }
    }

    private void take(Table table, ResultSet row, PreparedStatement insert) throws SQLException {
        for (int i = 1; i <= table.columns().size(); i++) {
            insert.setObject(i, row.getObject(i));
        }
        try {
            insert.executeUpdate();
        } catch (SQLException nonsense) {
            // A number where a text belongs: no row that anybody wrote.
            return;
        }
        if (table.columns().get(0).equals("kind") && table.columns().get(1).equals("id")) {
            idsOf(String.valueOf(row.getString(1))).add(String.valueOf(row.getString(2)));
        } else if (table.columns().get(0).equals("id")) {
            idsOf(table.name()).add(String.valueOf(row.getString(1)));
        }
    }

    /** The records of one kind that the copied rows make, with what nobody could have written left out. */
    static <R> List<R> records(Connection copied, RecordTable<R> table) throws SQLException {
        try {
            return table.load(copied);
        } catch (RuntimeException nonsense) {
            return oneByOne(copied, table);
        }
    }

    private static <R> List<R> oneByOne(Connection copied, RecordTable<R> table) throws SQLException {
        List<R> records = new ArrayList<>();
        List<String> owned = new ArrayList<>();
        for (Name name : Rows.read(copied, Name.class, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
            List<Column> columns = Rows.read(
                    copied,
                    Column.class,
                    "SELECT name, type, pk FROM pragma_table_info('" + name.name() + "') ORDER BY cid LIMIT 1");
            if (columns.size() == 1 && columns.get(0).name().equals(table.kind())) {
                owned.add(name.name());
            }
        }
        try (Connection alone = DamagedFile.empty()) {
            fill(alone);
            for (Name id :
                    Rows.read(copied, Name.class, "SELECT id AS name FROM " + table.kind() + " ORDER BY position")) {
                moveAlone(copied, alone, table.kind(), "id", id.name());
                for (String part : owned) {
                    moveAlone(copied, alone, part, table.kind(), id.name());
                }
                try {
                    records.addAll(table.load(alone));
                } catch (RuntimeException nonsense) {
                    // This is the one.
                }
            }
        }
        return records;
    }

    private static void fill(Connection alone) throws SQLException {
        try {
            Schema.migrate(new RecordStore(alone, null), 0);
        } catch (StoreException never) {
            throw new SQLException(never);
        }
    }

    private static void moveAlone(Connection copied, Connection alone, String table, String column, String id)
            throws SQLException {
        try (Statement clear = alone.createStatement();
                PreparedStatement ask =
                        copied.prepareStatement("SELECT * FROM " + table + " WHERE " + column + " = ?")) {
            clear.execute("DELETE FROM " + table);
            ask.setString(1, id);
            try (ResultSet row = ask.executeQuery()) {
                int count = row.getMetaData().getColumnCount();
                String marks = String.join(", ", Collections.nCopies(count, "?"));
                try (PreparedStatement insert =
                        alone.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
                    while (row.next()) {
                        for (int i = 1; i <= count; i++) {
                            insert.setObject(i, row.getObject(i));
                        }
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    /** Where in its kind each record stood. */
    static Map<String, Integer> positions(Connection copied, String kind) throws SQLException {
        Map<String, Integer> positions = new HashMap<>();
        try (Statement statement = copied.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, position FROM " + kind)) {
            while (row.next()) {
                positions.put(row.getString(1), row.getInt(2));
            }
        }
        return positions;
    }
}
