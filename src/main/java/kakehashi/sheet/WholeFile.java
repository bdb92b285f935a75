package kakehashi.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file first under another name beside it, so that a file of this name is always whole. */
public final class WholeFile {

    /** Writes what the file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * @throws SheetFileException if the file cannot be written; whatever {@code content} throws, a file that was there
     *     before is untouched and no part of the new one is left
     */
    public static void write(Path file, Content content) throws SheetFileException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            // To move a file there would put it in the place of an empty folder.
            throw new SheetFileException(file, new FileAlreadyExistsException(file.toString()));
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // before the part is taken away, for only now can be seen whether the disk is full
            SheetFileException failed = new SheetFileException(file, e);
            discard(part, e);
            throw failed;
        } catch (RuntimeException | Error e) {
            discard(part, e);
            throw e;
        }
    }

    private static void discard(Path part, Throwable cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
