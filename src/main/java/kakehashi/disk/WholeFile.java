package kakehashi.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file first under another name beside it, so that a file of its name is always whole. The name on the way is new
 * and cannot be guessed, and a link at the file's own name is replaced, not followed: in a folder that others may write too,
 * nobody can turn what is written to another file. What earlier processes left in the folder as they were killed is cleared.
 */
public final class WholeFile {

    /** Writes what the file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whose a file is, and how dear. */
    public enum Sort {
        /** Made to be given away: new, with the permissions that any new file of the user has; else with those it had. */
        DOCUMENT,
        /** The user's own: nobody else may read it. */
        OWN,
        /** The user's own, and easily had again: not forced onto the disk. */
        CACHED
    }

    /** With fewer bytes than this left, a disk is full. */
    private static final long LITTLE = 64 * 1024;

    private WholeFile() {}

    /**
     * @throws FileAlreadyExistsException if a folder has the name
     * @throws FullDiskException if the disk has no room for it
     * @throws IOException if the file cannot be written; whatever {@code content} throws, a file that was there before is
     *     untouched and no part of the new one is left
     */
    public static void write(Path file, Sort sort, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            // To move a file there would put it in the place of an empty folder.
            throw new FileAlreadyExistsException(file.toString());
        }
        Part part = Part.of(target, sort);
        try {
            OutputStream out = new BufferedOutputStream(part.stream());
            content.writeTo(out);
            out.flush();
            part.become(target, sort);
        } catch (IOException e) {
            // before the part is taken away, for only now can be seen whether the disk is full
            boolean full = isFull(target.resolveSibling(""));
            part.discard(e);
            throw full ? new FullDiskException(e) : e;
        } catch (RuntimeException | Error e) {
            part.discard(e);
            throw e;
        }
        if (sort != Sort.CACHED) {
            Part.clear(target.resolveSibling(""));
        }
    }

    /** What systems say differs, and comes in their language; so the disk itself is asked. */
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Clears what killed processes left in a folder; {@link #write} does so where what it writes is no cache. */
    public static void clear(Path folder) {
        Part.clear(folder);
    }

    /** Whether a file is only on its way to its name, or was left so. */
    public static boolean isPart(Path file) {
        return Part.isNamed(file);
    }
}
