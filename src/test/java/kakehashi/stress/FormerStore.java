package kakehashi.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A store as the second form of the program left it. */
final class FormerStore {

    private FormerStore() {}

    /** @param edited a store of today, whose records it holds */
    static Path at(Path file, Path edited) throws Exception {
        Path scripts = Path.of("src", "main", "resources", "kakehashi", "store", "sqlite", "migration");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA application_id = 0x4B616B65");
            for (String name : List.of("V1__records.sql", "V2__documents_and_almanac.sql")) {
                statement.executeUpdate(Files.readString(scripts.resolve(name)));
            }
            statement.execute("ATTACH '" + edited + "' AS new");
            statement.execute("BEGIN");
            for (String table : column(
                    statement,
                    "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
                            + " AND name NOT LIKE 'sqlite%' AND name IN (SELECT name FROM new.sqlite_master)")) {
                String columns = String.join(
                        ", ", column(statement, "SELECT '\"' || name || '\"' FROM pragma_table_info('" + table + "')"));
                statement.execute(
                        "INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM new." + table);
            }
            statement.execute("COMMIT");
        }
        return file;
    }

    static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
