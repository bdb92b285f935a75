package kakehashi.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A file on its way to its name. It is locked while it is written: the system gives up the lock as a process ends, however
 * that ends, so an unlocked one that has lain for a while is nobody's any more.
 */
final class Part {

    private static final String FIRST = ".kakehashi-";
    private static final String LAST = ".part";

    /** Tells the parts of this process, which are never cleared: to look at a lock of one's own is to lose it. */
    private static final String OURS = Long.toHexString(new SecureRandom().nextLong());

    /** Between making and locking, and between closing and moving, a part is not locked; so a fresh one is left alone. */
    private static final long FRESH_MILLIS = 10_000;

    private final Path path;
    private final FileChannel channel;

    private Part(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new, empty part beside a file. */
    static Part of(Path target, WholeFile.Sort sort) throws IOException {
        Path path = target.resolveSibling(newName());
        Set<PosixFilePermission> wanted =
                sort == WholeFile.Sort.DOCUMENT ? Privacy.permissionsOf(target) : Privacy.OWNER_ONLY;
        FileAttribute<?>[] attributes = wanted.isEmpty() ? new FileAttribute<?>[0] : Privacy.attributes(path, wanted);
        FileChannel channel =
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        Part part = new Part(path, channel);
        try {
            part.lock();
            if (attributes.length > 0) {
                // what the user's mask took away of what the file before it had
                Files.setPosixFilePermissions(path, wanted);
            }
        } catch (IOException | RuntimeException e) {
            part.discard(e);
            throw e;
        }
        return part;
    }

    private void lock() {
        try {
            channel.tryLock();
        } catch (IOException | OverlappingFileLockException noLocks) {
            // Where the file system knows no locks, nothing is cleared either.
        }
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Takes the place of the file, in one step where the file system can do that. */
    void become(Path target, WholeFile.Sort sort) throws IOException {
        if (sort != WholeFile.Sort.CACHED) {
            channel.force(true);
        }
        channel.close();
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void discard(Throwable cause) {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(FIRST) && name.endsWith(LAST);
    }

    /**
     * Clears parts of other processes that are no longer written. Their age is told by the disk's own clock, for that of
     * another machine may be wrong.
     */
    static void clear(Path folder) {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isNamed(file) && !isOurs(file))) {
            files.forEach(left::add);
            if (!left.isEmpty()) {
                long now = now(folder);
                left.forEach(file -> clear(file, now));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // A folder that takes files without showing them is kept clear by its owner.
        }
    }

    private static long now(Path folder) throws IOException {
        Path path = folder.resolve(newName());
        Files.createFile(path);
        try {
            return Files.getLastModifiedTime(path).toMillis();
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static String newName() {
        return FIRST + OURS + "-" + UUID.randomUUID() + LAST;
    }

    private static boolean isOurs(Path file) {
        return String.valueOf(file.getFileName()).startsWith(FIRST + OURS + "-");
    }

    private static void clear(Path file, long now) {
        try {
            BasicFileAttributes about =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!about.isRegularFile() || about.lastModifiedTime().toMillis() > now - FRESH_MILLIS) {
                return;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                    FileLock lock = channel.tryLock()) {
                if (lock != null) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | OverlappingFileLockException leftAlone) {
            // It belongs to somebody else, or is gone already.
        }
    }
}
