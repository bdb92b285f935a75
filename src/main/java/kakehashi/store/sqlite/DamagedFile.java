package kakehashi.store.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kakehashi.store.file.StoreFile;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * The bytes of a store that SQLite refuses, made such that it reads what is left. What a page holds is not touched; what a file
 * begins with is made anew where it is gone, and what it ends without is filled with zeros, which SQLite takes for a page that it
 * cannot read.
 */
final class DamagedFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int PAGE = 4096;
    private static final int PAGES = 28;
    private static final int SCHEMA_FORMAT = 44;
    private static final int ENCODING = 56;
    private static final int VERSION = 60;
    private static final int APPLICATION = 68;

    private final byte[] bytes;

    DamagedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A connection to what is left of the file, in memory.
     *
     * @param like whole stores of the same tables in the same places, as a backup is one: the first page is taken from there where
     *     it is gone, for without it nobody knows where a table begins
     * @return none where nothing of it looks like a store
     */
    Optional<Connection> open(List<byte[]> like) throws SQLException {
        if (bytes.length < HEADER) {
            return Optional.empty();
        }
        for (byte[] first : firstPages(like)) {
            byte[] image = Arrays.copyOf(bytes, whole(bytes.length));
            System.arraycopy(first, 0, image, 0, Math.min(first.length, PAGE));
            image = Arrays.copyOf(image, Math.max(image.length, PAGE * pages(first)));
            ByteBuffer.wrap(image).putInt(PAGES, image.length / PAGE);
            // Without a log: SQLite asks for none in memory.
            image[18] = 1;
            image[19] = 1;
            Connection connection = inMemory(image);
            if (hasTables(connection)) {
                return Optional.of(connection);
            }
            connection.close();
        }
        return Optional.empty();
    }

    private List<byte[]> firstPages(List<byte[]> like) {
        byte[] own = Arrays.copyOf(bytes, PAGE);
        byte[] begun = own.clone();
        System.arraycopy(header(), 0, begun, 0, HEADER);
        List<byte[]> all = new java.util.ArrayList<>(List.of(own, begun));
        like.forEach(other -> all.add(Arrays.copyOf(other, PAGE)));
        return all;
    }

    private static byte[] header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.put(MAGIC).putShort((short) PAGE).put(new byte[] {1, 1, 0, 64, 32, 32});
        header.putInt(SCHEMA_FORMAT, 4)
                .putInt(ENCODING, 1)
                .putInt(VERSION, Schema.VERSION)
                .putInt(APPLICATION, StoreFile.APPLICATION_ID);
        return header.array();
    }

    private static int whole(int length) {
        return (length + PAGE - 1) / PAGE * PAGE;
    }

    /** How many pages a header says that there are; what makes no sense is passed over. */
    private static int pages(byte[] first) {
        int said = ByteBuffer.wrap(first).getInt(PAGES);
        return said < 0 || said > 1 << 18 ? 0 : said;
    }

    static Connection inMemory(byte[] content) throws SQLException {
        Connection connection = empty();
        connection.unwrap(SQLiteConnection.class).deserialize("main", content);
        return connection;
    }

    static Connection empty() throws SQLException {
        SQLiteDataSource memory = new SQLiteDataSource();
        memory.setUrl("jdbc:sqlite::memory:");
        return memory.getConnection();
    }

    private static boolean hasTables(Connection connection) {
        try {
            return StoreFile.ask(connection, "SELECT count(*) FROM sqlite_master WHERE name IN ('tie', 'record')")
                            .equals("2")
                    && !StoreFile.ask(connection, "PRAGMA user_version").isEmpty();
        } catch (SQLException gone) {
            return false;
        }
    }

    /** Which form the file has; the newest where it does not say one that was. */
    static int form(Connection connection) throws SQLException {
        int said = Integer.parseInt(StoreFile.ask(connection, "PRAGMA user_version"));
        return said < 1 || said > Schema.VERSION ? Schema.VERSION : said;
    }
}
