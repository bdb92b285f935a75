package kakehashi.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * A log that lies beside a store when it is opened: left by a program that was killed, or that another is writing now.
 * SQLite applies a log to whatever file has its name. Here it is asked first, without touching either, whether it is the
 * file that the log was written for.
 */
final class LeftLog {

    private static final int LOG_FORM = 18;

    private final Path store;
    private final Path file;
    private final boolean ahead;

    private LeftLog(Path store, String ending) {
        this.store = store;
        this.file = store.resolveSibling(store.getFileName() + ending);
        this.ahead = ending.equals("-wal");
    }

    /** The logs beside a store that hold anything. */
    static List<LeftLog> beside(Path store) {
        return List.of(new LeftLog(store, "-journal"), new LeftLog(store, "-wal")).stream()
                .filter(LeftLog::holdsAnything)
                .toList();
    }

    /** A rollback journal begins with zeros until it must be applied after a kill; until then SQLite passes it over. */
    private boolean holdsAnything() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            int first = bytes.read();
            return ahead ? first >= 0 : first > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** What the store holds with this log, if the log belongs to it; none if it was written for another file. */
    Optional<byte[]> applied() throws IOException {
        byte[] content = Files.exists(store) ? Files.readAllBytes(store) : new byte[0];
        byte[] log = Files.readAllBytes(file);
        if (ahead) {
            return folded(content, new WriteAheadLog(log));
        }
        byte[] image = new RollbackLog(log).appliedTo(content);
        Optional<StoreMark> mark = StoreMark.read(store);
        boolean belongs = mark.isPresent() ? isOf(mark.get(), content, image) : looksLikeOf(content, image);
        return belongs ? Optional.of(image) : Optional.empty();
    }

    /**
     * The file must be one that the marked transaction was changing: of the marked identity, where it can be read at all,
     * and of the counter before or after. And rolled back it must be, page for page, what the mark was written for.
     */
    private static boolean isOf(StoreMark mark, byte[] content, byte[] image) {
        Optional<Identity> found = identity(content);
        boolean other = found.filter(identity -> !identity.equals(Identity.NONE)
                        && !(identity.id().equals(mark.before().id())
                                && (identity.state() == mark.before().state() || identity.state() == mark.after())))
                .isPresent();
        long counter = FileBytes.counter(content);
        return !other
                && (counter == mark.counter() || counter == mark.counter() + 1)
                && image.length == mark.size()
                && FileBytes.sum(image) == mark.sum();
    }

    /** Without a mark: the file is of the state before or the next one, and rolled back it is a sound store. */
    private static boolean looksLikeOf(byte[] content, byte[] image) {
        if (image.length == 0) {
            return false;
        }
        long counter = FileBytes.counter(content);
        Optional<Identity> now = identity(content);
        Optional<Identity> before = identity(image);
        boolean same = now.isEmpty()
                || before.isPresent() && now.get().id().equals(before.get().id());
        return same
                && (counter == FileBytes.counter(image) || counter == FileBytes.counter(image) + 1)
                && isSound(image);
    }

    /**
     * A write-ahead log has no mark. It is taken for the file's where folding it in changes nothing, or makes a torn file
     * sound; and where it is not older than a sound file, and can go on from there to another one.
     */
    private Optional<byte[]> folded(byte[] content, WriteAheadLog log) throws IOException {
        byte[] image = log.appliedTo(content);
        if (Arrays.equals(image, content)) {
            return Optional.of(image);
        }
        boolean older = Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(store)) < 0;
        boolean belongs = isSound(image) && (!isSound(content) || !older && log.continues(content));
        return belongs ? Optional.of(image) : Optional.empty();
    }

    /** Moves the log away under a name that is not taken, for somebody who knows what to make of it. */
    Path setAside() throws IOException {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling(file.getFileName() + ".aside-" + number);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                return Files.move(file, aside);
            }
        }
    }

    /** A connection to bytes in memory: nothing that is asked of it touches a file. */
    static Connection inMemory(byte[] content) throws SQLException {
        byte[] alone = content.clone();
        if (alone.length > LOG_FORM + 1) {
            alone[LOG_FORM] = 1;
            alone[LOG_FORM + 1] = 1;
        }
        SQLiteDataSource memory = new SQLiteDataSource();
        memory.setUrl("jdbc:sqlite::memory:");
        Connection connection = memory.getConnection();
        try {
            connection.unwrap(SQLiteConnection.class).deserialize("main", alone);
            return connection;
        } catch (SQLException unusable) {
            connection.close();
            throw unusable;
        }
    }

    private static Optional<Identity> identity(byte[] content) {
        try (Connection connection = inMemory(content)) {
            return Optional.of(Identity.read(connection));
        } catch (SQLException torn) {
            return Optional.empty();
        }
    }

    private static boolean isSound(byte[] content) {
        try (Connection connection = inMemory(content)) {
            return StoreFile.ask(connection, "PRAGMA integrity_check").equals("ok")
                    && StoreFile.ask(connection, "PRAGMA foreign_key_check").isEmpty();
        } catch (SQLException torn) {
            return false;
        }
    }
}
