package kakehashi.store.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import kakehashi.disk.Privacy;
import kakehashi.disk.WholeFile;
import kakehashi.store.DataFolder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The part of SQLite that is no Java: it must lie in a folder from which the system lets code be loaded. One copy is kept in
 * the user's own data folder, compared with the jar's at each start and loaded from there; where that is not possible it is
 * unpacked into a new folder among the temporary ones, which goes at once where the system allows it. Left to itself the
 * driver would unpack one at each start, leave it there when killed, and print a trace where it cannot.
 */
public final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";
    private static final String UNPACKED = "org.sqlite.tmpdir";
    private static final String TEMPORARY = "java.io.tmpdir";

    /** What stands in the driver's own names before the folder of a platform; a home may be shared by machines of several kinds. */
    private static final String NATIVE = "/native/";

    /** What the driver of the first version left among the temporary files when it was killed. */
    private static final String FORMER = "sqlite-3.50.3.0-*";

    private static final Duration LONG = Duration.ofDays(1);

    private NativeLibrary() {}

    /** Tried once in the life of a process, when a store is first asked for. */
    private static final class Loaded {
        static final boolean WORKS = System.getProperty(PATH) != null || loadKept() || loadTemporary();
    }

    /** Makes SQLite ready for use. */
    public static void require(Path store) throws StoreException {
        if (!Loaded.WORKS) {
            throw new StoreException(StoreProblem.NO_LIBRARY, store, null, temporary());
        }
    }

    /** Where the system has temporary files lie. */
    static String temporary() {
        return System.getProperty(TEMPORARY, "");
    }

    private static boolean loadKept() {
        try {
            Path platforms = DataFolder.forThisPlatform();
            DataFolder.make(platforms);
            Path folder = platforms.resolve("sqlite");
            boolean first = !Files.exists(folder);
            load(keptIn(folder));
            if (first) {
                clearFormer(Path.of(temporary()));
            }
            return true;
        } catch (IOException | InvalidPathException | UnsatisfiedLinkError unusable) {
            return false;
        }
    }

    private static boolean loadTemporary() {
        Path folder = null;
        try {
            // closed to others, under a name that nobody could guess
            folder = Files.createTempDirectory("kakehashi-");
            load(keptIn(folder));
            return true;
        } catch (IOException | InvalidPathException | UnsatisfiedLinkError unusable) {
            return false;
        } finally {
            discard(folder);
        }
    }

    /**
     * The library in a folder, as the jar has it: one that is there already, or a new copy, which takes the place of those
     * of other versions. The folder is closed to others first, which the system lets its owner alone do.
     *
     * @throws IOException if the folder is not the user's own or cannot be written
     */
    static Path keptIn(Path folder) throws IOException {
        // Asked once: to tell what it runs on, the driver starts a program of the system each time.
        String resource = LibraryLoaderUtil.getNativeLibResourcePath();
        String platform =
                resource.substring(resource.indexOf(NATIVE) + NATIVE.length()).replace('/', '-') + "-";
        byte[] wanted = packed(resource);
        Privacy.makeFolder(folder);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is a link");
        }
        boolean wasOpen = close(folder);
        Path copy =
                folder.resolve(platform + SQLiteJDBCLoader.getVersion() + "-" + LibraryLoaderUtil.getNativeLibName());
        if (wasOpen || !holds(copy, wanted)) {
            clear(folder, platform + "*");
            WholeFile.write(copy, WholeFile.Sort.OWN, out -> out.write(wanted));
            if (!holds(copy, wanted)) {
                throw new IOException(copy + " is not what was written");
            }
        }
        return copy;
    }

    /** Whether others could write there until now: then what is there may be theirs. */
    private static boolean close(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return false;
        }
        Set<PosixFilePermission> owners = PosixFilePermissions.fromString("rwx------");
        boolean open = !owners.containsAll(Files.getPosixFilePermissions(folder));
        Files.setPosixFilePermissions(folder, owners);
        return open;
    }

    private static boolean holds(Path copy, byte[] wanted) throws IOException {
        return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                && Files.size(copy) == wanted.length
                && Arrays.equals(Files.readAllBytes(copy), wanted);
    }

    private static byte[] packed(String resource) throws IOException {
        String name = resource + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream bytes = SQLiteJDBCLoader.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException("no " + name);
            }
            return bytes.readAllBytes();
        }
    }

    /** Loads it before the driver does, which prints a trace where that is not possible and finds nothing to do where it is. */
    private static void load(Path copy) throws IOException {
        System.load(copy.toAbsolutePath().toString());
        System.setProperty(PATH, String.valueOf(copy.toAbsolutePath().getParent()));
        System.setProperty(NAME, String.valueOf(copy.getFileName()));
        System.setProperty(UNPACKED, String.valueOf(copy.toAbsolutePath().getParent()));
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception refused) {
            throw new IOException(refused);
        } finally {
            System.clearProperty(PATH);
            System.clearProperty(NAME);
            System.clearProperty(UNPACKED);
        }
    }

    private static void clear(Path folder, String names) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, names)) {
            for (Path copy : copies) {
                delete(copy);
            }
        }
    }

    /** What lies there for long is loaded by now, or never will be; a library that is loaded does without its file. */
    static void clearFormer(Path folder) {
        FileTime limit = FileTime.from(Instant.now().minus(LONG));
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, FORMER)) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy, LinkOption.NOFOLLOW_LINKS).compareTo(limit) < 0) {
                    Files.delete(copy);
                }
            }
        } catch (IOException | DirectoryIteratorException notOurs) {
            // It stays with whoever left it.
        }
    }

    private static void discard(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        // What cannot be deleted yet goes in the other order when the program ends.
        folder.toFile().deleteOnExit();
        try {
            clear(folder, "*");
        } catch (IOException gone) {
            // Nothing is left to clear.
        }
        delete(folder);
    }

    /** On Windows what is loaded cannot be deleted: there it goes when the program ends. */
    private static void delete(Path path) {
        File file = path.toFile();
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
