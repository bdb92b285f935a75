package kakehashi.store.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import kakehashi.disk.FullDiskException;
import kakehashi.disk.Privacy;
import kakehashi.disk.WholeFile;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.NativeLibrary;
import kakehashi.store.file.StoreFile;
import org.sqlite.SQLiteConnection;

/** Copies a store by SQLite's online backup: what a log beside it says counts, and others may use it meanwhile. */
public final class StoreCopy {

    /** Room that is left on the disk besides a copy. */
    private static final long SPARE = 16L << 20;

    private StoreCopy() {}

    /**
     * Writes a copy of a store, all of it or nothing, and looks whether it is sound.
     *
     * @param target whose folder is there; a file of its name is replaced
     * @throws StoreException of {@link StoreProblem#DISK_FULL} where the disk has no room for it, of
     *     {@link StoreProblem#CORRUPT} where what was copied is not sound; then nothing was written
     */
    public static void write(Path store, Path target) throws StoreException {
        try (Connection connection = open(store)) {
            write(connection, store, target);
        } catch (SQLException failed) {
            throw new StoreException(StoreProblem.UNREADABLE, store, failed);
        }
    }

    /**
     * As without a connection, of what is open behind one.
     *
     * @param store where that lies, or lay
     */
    public static void write(Connection open, Path store, Path target) throws StoreException {
        Path part = target.toAbsolutePath().resolveSibling(".kakehashi-" + UUID.randomUUID() + ".part");
        try {
            requireRoom(open, target);
            Privacy.makeFile(part);
            copy(open, part);
            if (!isSound(part)) {
                throw new StoreException(StoreProblem.CORRUPT, store, null);
            }
            WholeFile.write(target, WholeFile.Sort.OWN, out -> Files.copy(part, out));
            force(target.toAbsolutePath().resolveSibling(""));
        } catch (FullDiskException full) {
            throw new StoreException(StoreProblem.DISK_FULL, target, full);
        } catch (SQLException failed) {
            StoreProblem problem = StoreFile.isFull(target) ? StoreProblem.DISK_FULL : StoreProblem.UNREADABLE;
            throw new StoreException(problem, problem == StoreProblem.DISK_FULL ? target : store, failed);
        } catch (IOException failed) {
            throw new StoreException(
                    StoreFile.isFull(target) ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, target, failed);
        } finally {
            discard(part);
        }
    }

    /** Takes a file away that nobody needs. */
    public static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // It is cleared by the next that writes there.
        }
    }

    /** Takes away a folder of files that nobody needs. */
    public static void clear(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                if (Files.isDirectory(file)) {
                    clear(file);
                } else {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException | DirectoryIteratorException inUse) {
            // Nobody looks for it, and it holds nothing that is not elsewhere.
        }
    }

    private static void requireRoom(Connection open, Path target) throws IOException, SQLException, StoreException {
        Path folder = target.toAbsolutePath().resolveSibling("");
        long pages = Long.parseLong(StoreFile.ask(open, "PRAGMA page_count"));
        long needed = 2 * pages * Long.parseLong(StoreFile.ask(open, "PRAGMA page_size")) + SPARE;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new StoreException(StoreProblem.DISK_FULL, target, null);
        }
    }

    private static void copy(Connection open, Path part) throws SQLException {
        int result = open.unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", part.toString(), (remaining, pages) -> {});
        if (result != 0) {
            throw new SQLException("backup: " + result);
        }
    }

    private static Connection open(Path file) throws SQLException, StoreException {
        // Before the first connection: the driver would load a library of its own beside the program's, and crash.
        NativeLibrary.require(file);
        return new StoreFile(file).connections(true).getConnection();
    }

    /** What is in a folder stays so after the power failed; where a system does not know that, it does so by itself. */
    static void force(Path folder) {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException notForFolders) {
            // As on Windows.
        }
    }

    /** Whether SQLite finds nothing wrong in a file, and every row that is named is there. */
    public static boolean isSound(Path file) {
        try (Connection connection = open(file)) {
            return StoreFile.ask(connection, "PRAGMA quick_check(1)").equals("ok")
                    && StoreFile.ask(connection, "PRAGMA foreign_key_check").isEmpty();
        } catch (SQLException | StoreException damaged) {
            return false;
        }
    }

    /** Names what a store holds: another word after each change, and the same for all copies of one state; empty if unknown. */
    public static String state(Path file) {
        try (Connection connection = open(file)) {
            return StoreFile.ask(connection, "SELECT id || ' ' || state FROM identity");
        } catch (SQLException | StoreException unknown) {
            return "";
        }
    }

    /** Which edition a store holds; empty if that cannot be read. */
    public static String edition(Path file) {
        try (Connection connection = open(file)) {
            return StoreFile.ask(connection, "SELECT version FROM edition");
        } catch (SQLException | StoreException unknown) {
            return "";
        }
    }

    /** Whether a store holds anything that a person entered. */
    static boolean holdsWork(Path file) {
        try (Connection connection = open(file)) {
            return StoreFile.ask(connection, "SELECT EXISTS (SELECT 1 FROM journal) OR EXISTS (SELECT 1 FROM note)")
                    .equals("1");
        } catch (SQLException | StoreException ofAnotherForm) {
            return true;
        }
    }
}
