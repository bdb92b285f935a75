package kakehashi.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file first under another name beside it, so that a file of this name is always whole. */
final class WholeFile {

    /** Writes what the file is to hold. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    static void write(Path file, Content content) throws SheetFileException {
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
            discard(part, e);
            throw new SheetFileException(file, e);
        }
    }

    private static void discard(Path part, IOException cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
