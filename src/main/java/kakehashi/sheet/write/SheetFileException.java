package kakehashi.sheet.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kakehashi.disk.FullDiskException;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** A file could not be written. */
public final class SheetFileException extends IOException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    public SheetFileException(Path path, IOException cause) {
        super(path + ": " + cause.getMessage(), cause);
        this.path = path;
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
        if (cause instanceof FileAlreadyExistsException) {
            return words.say("sheet.failed.not-ours", path);
        }
        if (folder != null && !Files.isWritable(folder) && Files.isWritable(path)) {
            return words.say("sheet.failed.folder-denied", path, folder);
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof NoSuchFileException
                || (folder != null && !Files.isWritable(folder))) {
            return words.say("sheet.failed.denied", path);
        }
        if (cause instanceof FullDiskException) {
            return words.say("sheet.failed.full", path);
        }
        return words.say("sheet.failed.other", path, String.valueOf(cause == null ? getMessage() : cause.getMessage()));
    }
}
