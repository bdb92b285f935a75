package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** Writes rows through statements that are prepared once: filling a store takes some fifteen thousand of them. */
public final class RowWriter implements RowTarget, AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public RowWriter(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void insert(String into, @Nullable Object... values) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        execute("INSERT INTO " + into + " VALUES (" + marks + ")", values);
    }

    /** Runs a statement with values for its question marks; gives the number of rows it touched. */
    public int execute(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, column(values[i]));
        }
        return statement.executeUpdate();
    }

    /** Runs all statements of a script. */
    public void script(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Of the driver's calls this one alone does not stop after the first statement.
            statement.executeUpdate(script);
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof PartialDate || value instanceof Enum<?> ? value.toString() : value;
    }

    static @Nullable String english(@Nullable Trilingual text) {
        return text == null ? null : text.en();
    }

    static @Nullable String vietnamese(@Nullable Trilingual text) {
        return text == null ? null : text.vi();
    }

    static @Nullable String japanese(@Nullable Trilingual text) {
        return text == null ? null : text.ja();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
