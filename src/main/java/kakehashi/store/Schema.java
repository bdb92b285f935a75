package kakehashi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * Brings a store to the form that this program knows, step by step. The file's {@code user_version} says how many steps
 * it has come; each script sets its own number, in the transaction that does the rest.
 */
final class Schema {

    /** The scripts of the folder {@code migration}, in order. One that was ever released is not changed any more. */
    static final List<String> MIGRATIONS = List.of("V1__records.sql", "V2__documents_and_almanac.sql");

    /** The newest form. */
    static final int VERSION = MIGRATIONS.size();

    private Schema() {}

    /** Runs the migrations that are missing. A kill between two of them leaves a store that goes on from there. */
    static void migrate(Connection connection) throws SQLException {
        for (int version = StoreFile.schemaVersion(connection); version < VERSION; version++) {
            String script = script(MIGRATIONS.get(version));
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                boolean done = false;
                try {
                    if (version == 0) {
                        StoreFile.markAsOurs(connection);
                    }
                    // Of the driver's calls this one alone runs a whole script.
                    statement.executeUpdate(script);
                    statement.execute("COMMIT");
                    done = true;
                } finally {
                    if (!done) {
                        RecordStore.rollBack(statement);
                    }
                }
            }
        }
    }

    private static String script(String name) {
        try (InputStream text = Schema.class.getResourceAsStream("migration/" + name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
