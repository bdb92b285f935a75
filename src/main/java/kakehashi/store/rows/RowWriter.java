package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** Writes rows through statements that are prepared once: filling a store takes some fifteen thousand of them. */
public final class RowWriter implements RowTarget, AutoCloseable {

    /** Of question marks in one statement. */
    private static final int MOST_MARKS = 32_000;

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

    /**
     * Inserts rows many at a time, in their order. The full-text index writes down what it gathered at each statement, so that
     * one for each row costs it several times as much.
     */
    public void insertAll(String into, List<@Nullable Object[]> rows) throws SQLException {
        int columns = rows.isEmpty() ? 1 : rows.get(0).length;
        int atOnce = MOST_MARKS / columns;
        String marks = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        for (int from = 0; from < rows.size(); from += atOnce) {
            List<@Nullable Object[]> some = rows.subList(from, Math.min(rows.size(), from + atOnce));
            execute(
                    "INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(some.size(), marks)),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    /** What a query gives, with values for its question marks. */
    public <R extends Record> List<R> read(Class<R> shape, String sql, String... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        try (ResultSet row = statement.executeQuery()) {
            return Rows.read(row, shape);
        }
    }

    /** Runs a statement with values for its question marks; gives the number of rows it touched. */
    public int execute(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, column(values[i]));
        }
        return statement.executeUpdate();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
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
