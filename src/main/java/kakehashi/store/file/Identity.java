package kakehashi.store.file;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import kakehashi.store.rows.RowWriter;

/**
 * Which store a file is, and in which state.
 *
 * @param id random, the same for all copies of a store; empty where the store is older than this
 * @param opening grows with each opening that writes
 * @param state random, another one after each transaction: two files that agree in id and state hold the same
 */
record Identity(String id, long opening, long state) {

    static final Identity NONE = new Identity("", 0, 0);

    /** What the file behind a connection says; {@link #NONE} where its form does not know identities yet. */
    static Identity read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String known = "SELECT 1 FROM sqlite_master WHERE name = 'identity'";
            try (ResultSet table = statement.executeQuery(known)) {
                if (!table.next()) {
                    return NONE;
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT id, opening, state FROM identity")) {
                return row.next() ? new Identity(row.getString(1), row.getLong(2), row.getLong(3)) : NONE;
            }
        }
    }

    /** Whether this may be what another has become when others wrote it: it is the same store, opened no less often. */
    boolean follows(Identity earlier) {
        return id.equals(earlier.id()) && opening >= earlier.opening();
    }

    /** The one that a transaction leaves; it names a store that had no identity. */
    Identity next(long nextOpening) {
        return new Identity(
                id.isEmpty() ? UUID.randomUUID().toString() : id,
                nextOpening,
                UUID.randomUUID().getMostSignificantBits());
    }

    void write(RowWriter rows) throws SQLException {
        rows.execute(
                "INSERT OR REPLACE INTO identity (only, id, opening, state) VALUES (1, ?, ?, ?)", id, opening, state);
    }
}
