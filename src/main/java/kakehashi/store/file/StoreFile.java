package kakehashi.store.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.disk.Privacy;
import kakehashi.store.DataFolder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * A store's file: what can be told about it before SQLite touches it, and how connections to it are made.
 */
public final class StoreFile {

    /** Bytes 68 to 71 of every store: "Kake" in ASCII. */
    public static final int APPLICATION_ID = 0x4B616B65;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID_OFFSET = 68;

    /** Bytes 18 and 19 say whether a log belongs to the file: 2 with, 1 without. */
    private static final int LOG_OFFSET = 18;

    private static final int PIECE = 1 << 16;

    private static final int BUSY_MILLIS = 3000;

    /** SQLite takes names of 512 characters at most, with the endings of its logs. */
    private static final int LONGEST_PATH = 480;

    /** With fewer bytes than this left, a disk is full. */
    private static final long LITTLE = 1 << 16;

    private final Path path;

    public StoreFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    public Path path() {
        return path;
    }

    /**
     * Refuses what is surely not a store, from the file's first hundred bytes: a file of another program is not even
     * opened. An empty or missing file passes: it is about to become a store.
     *
     * @return whether there is anything in the file
     */
    public boolean examine() throws StoreException {
        if (Files.isDirectory(path)) {
            throw new StoreException(StoreProblem.IS_FOLDER, path, null);
        }
        if (path.toString().length() > LONGEST_PATH) {
            throw new StoreException(StoreProblem.PATH_TOO_LONG, path, null);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new StoreException(StoreProblem.NOT_A_FILE, path, null);
        }
        byte[] header;
        try (InputStream bytes = Files.newInputStream(path)) {
            header = bytes.readNBytes(100);
        } catch (NoSuchFileException isNew) {
            return false;
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, path, unreadable);
        }
        if (header.length == 0 || isHollow()) {
            return false;
        }
        if (header.length < 100 || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new StoreException(StoreProblem.NOT_A_DATABASE, path, null);
        }
        if (ByteBuffer.wrap(header).getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            throw new StoreException(StoreProblem.NOT_OURS, path, null);
        }
        return true;
    }

    /**
     * Whether nothing of a store is there, or only its name or its length: what a program that synchronises files, or the end of
     * power, leaves of one whose content did not come.
     */
    public boolean isHollow() throws StoreException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), PIECE)) {
            int read = bytes.read();
            while (read == 0) {
                read = bytes.read();
            }
            return read < 0;
        } catch (NoSuchFileException missing) {
            return true;
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, path, unreadable);
        }
    }

    /**
     * Takes the right to write, making the folder first if it is missing.
     *
     * @return null if another window has it
     * @throws StoreException of {@link StoreProblem#READ_ONLY} if the file or its folder cannot be written
     */
    @Nullable
    public WriterLock tryLock() throws StoreException {
        try {
            Path folder = path.getParent();
            if (folder != null) {
                DataFolder.make(folder);
            }
            boolean writable = folder == null || Files.isWritable(folder);
            if (!writable || (Files.exists(path) && !Files.isWritable(path))) {
                throw new StoreException(StoreProblem.READ_ONLY, path, null);
            }
            return WriterLock.tryAcquire(path);
        } catch (IOException unwritable) {
            throw new StoreException(StoreProblem.READ_ONLY, path, unwritable);
        }
    }

    /** Where connections come from; a reading one cannot write, whatever it is asked. */
    public SQLiteDataSource connections(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setReadOnly(readOnly);
        // An edit is rare and precious: it is on the disk when it has been written, even if the power fails, and so is
        // it
        // that the journal is gone, by which it is made. The driver's own list of modes ends before this one.
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA");
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // Nobody asks which number a row was given, and the driver would ask after each.
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url());
        return source;
    }

    /** The name as an address, in which the driver finds neither settings of its own nor spaces to cut off. */
    private String url() {
        return "jdbc:sqlite:" + path.toUri();
    }

    /**
     * Settles what logs lie beside the file before SQLite sees them: one that was written for it stays, to be applied when
     * it is opened for writing, any other is set aside. Nobody else may be writing.
     *
     * @return where those lie now that were set aside
     */
    public List<Path> settleLogs() throws StoreException {
        List<Path> aside = new ArrayList<>();
        try {
            for (LeftLog log : LeftLog.beside(path)) {
                if (log.applied().isEmpty()) {
                    aside.add(log.setAside());
                }
            }
            return aside;
        } catch (IOException unreadable) {
            throw new StoreException(isFull(path) ? StoreProblem.DISK_FULL : StoreProblem.UNREADABLE, path, unreadable);
        }
    }

    public boolean hasLogs() {
        return !LeftLog.beside(path).isEmpty();
    }

    /** Whether nothing more can be written to the disk that a file is on. */
    public static boolean isFull(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * A connection to what is in a file that cannot be written, or whose folder cannot, with what a log that belongs to it
     * says. It is read into memory, so that SQLite makes nothing beside it.
     */
    public Connection openUnwritable() throws SQLException, StoreException {
        try {
            byte[] content = Files.readAllBytes(path);
            for (LeftLog log : LeftLog.beside(path)) {
                content = log.applied().orElse(content);
            }
            return LeftLog.inMemory(content);
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, path, unreadable);
        }
    }

    /**
     * A copy in memory of what a file holds, from one state of it. Who writes waits until it is made, and not for what is asked
     * of it.
     */
    public static Connection copied(Connection connection) throws SQLException {
        return LeftLog.inMemory(connection.unwrap(SQLiteConnection.class).serialize("main"));
    }

    /** How many steps of the schema the file has come; what it says is no count where it is below none. */
    public static int schemaVersion(Connection connection) throws SQLException {
        int version = Integer.parseInt(ask(connection, "PRAGMA user_version"));
        if (version < 0) {
            throw new SQLException("user_version " + version);
        }
        return version;
    }

    /**
     * A connection that has proved that it can write. Refuses a store of a later version before touching it. A change is
     * kept safe by a rollback journal, which is there only as long as it is being written; a store that an earlier version
     * of this program left with a write-ahead log is changed over.
     *
     * @param newest the newest form that this program knows
     */
    public Connection openForWriting(int newest) throws SQLException, StoreException {
        try {
            Privacy.makeFile(path);
        } catch (IOException unwritable) {
            throw new StoreException(isFull(path) ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, path, unwritable);
        }
        if (examine() && hasWriteAheadLog()) {
            changeOver(newest);
        }
        Connection connection = connections(false).getConnection();
        try {
            refuseNewer(connection, newest);
            tryWriting(connection);
            return connection;
        } catch (SQLException | StoreException | RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    private boolean hasWriteAheadLog() throws StoreException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(LOG_OFFSET + 1)[LOG_OFFSET] > 1;
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, path, unreadable);
        }
    }

    /**
     * Folds the write-ahead log into the file and does without from then on. In exclusive mode SQLite reads such a log
     * without shared memory, which not every folder allows. The mode must be set before anything is read, so the connection
     * that does this has no other setting.
     */
    private void changeOver(int newest) throws SQLException, StoreException {
        SQLiteDataSource plain = new SQLiteDataSource();
        plain.setUrl(url());
        try (Connection alone = plain.getConnection()) {
            ask(alone, "PRAGMA locking_mode = EXCLUSIVE");
            refuseNewer(alone, newest);
            ask(alone, "PRAGMA journal_mode = DELETE");
        }
    }

    private void refuseNewer(Connection connection, int newest) throws SQLException, StoreException {
        if (schemaVersion(connection) > newest) {
            throw new StoreException(StoreProblem.NEWER, path, null);
        }
    }

    private static void tryWriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
        }
    }

    public static String ask(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(pragma)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    /** SQLite has already rolled back by itself after a full disk or a read error, and then says so. */
    public static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyDone) {
            // Nothing is left to undo; the failure that led here is the one to tell.
        }
    }
}
