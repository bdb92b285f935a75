package kakehashi.sheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A file could not be written. */
public final class SheetFileException extends IOException implements Told {

    private static final long serialVersionUID = 1L;
    /** With fewer bytes than this left, a disk is full. */
    private static final long LITTLE = 64 * 1024;

    private final transient Path path;
    private final boolean full;

    SheetFileException(Path path, IOException cause) {
        super(path + ": " + cause.getMessage(), cause);
        this.path = path;
        full = isFull(path.toAbsolutePath().getParent());
    }

    /** The file that was to be written. */
    public Path path() {
        return path;
    }

    /** What happened and what to do, naming the file. */
    @Override
    public String in(Words words) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return words.say("sheet.failed.folder", path, folder);
        }
        if (Files.isDirectory(path)) {
            return words.say("sheet.failed.directory", path);
        }
        Throwable cause = getCause();
        if (cause instanceof AccessDeniedException
                || cause instanceof NoSuchFileException
                || (folder != null && !Files.isWritable(folder))) {
            return words.say("sheet.failed.denied", path);
        }
        if (full) {
            return words.say("sheet.failed.full", path);
        }
        return words.say("sheet.failed.other", path, String.valueOf(cause == null ? getMessage() : cause.getMessage()));
    }

    /** What systems say differs, and comes in their language; so the disk itself is asked. */
    private static boolean isFull(@Nullable Path folder) {
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
