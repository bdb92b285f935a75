package kakehashi.store.file;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import kakehashi.store.StoreException;

/** The file that a store was opened from, and what tells it from another that is put in its place. */
public interface OpenedFile extends AutoCloseable {

    /**
     * Looks whether the file of this name is still the store that was opened. It reads little and writes nothing.
     *
     * @param connection to what was opened
     * @throws StoreException if it is not, or can no longer be read
     */
    void requireSame(Connection connection) throws SQLException, StoreException;

    @Override
    void close() throws IOException;
}
