package kakehashi.store.rows;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads rows into records of their shape: a component takes the column of its name, {@code nameEn} that of name_en. */
public final class Rows {

    private Rows() {}

    public static <R extends Record> List<R> read(Connection connection, Class<R> shape, String sql)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return read(row, shape);
        }
    }

    /** As without values; these are for the question marks. */
    public static <R extends Record> List<R> read(
            Connection connection, Class<R> shape, String sql, String first, String... others) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, first);
            for (int i = 0; i < others.length; i++) {
                statement.setString(i + 2, others[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return read(row, shape);
            }
        }
    }

    static <R extends Record> List<R> read(ResultSet row, Class<R> shape) throws SQLException {
        if (!row.next()) {
            return List.of();
        }
        RecordComponent[] parts = shape.getRecordComponents();
        try {
            int[] columns = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                columns[i] = row.findColumn(column(parts[i].getName()));
            }
            Constructor<R> constructor = shape.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            // A shape is known to whoever asks alone.
            constructor.setAccessible(true);
            List<R> rows = new ArrayList<>();
            do {
                @Nullable Object[] values = new Object[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    values[i] = value(row, columns[i], parts[i].getType());
                }
                rows.add(constructor.newInstance(values));
            } while (row.next());
            return rows;
        } catch (ReflectiveOperationException notARow) {
            throw new IllegalStateException(shape.getName(), notARow);
        }
    }

    private static String column(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == int.class) {
            return row.getInt(column);
        }
        if (type == double.class) {
            return row.getDouble(column);
        }
        if (type == Integer.class || type == Double.class) {
            return row.getObject(column);
        }
        return type == boolean.class ? (Object) row.getBoolean(column) : row.getString(column);
    }
}
