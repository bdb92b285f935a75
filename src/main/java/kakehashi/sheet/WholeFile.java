package kakehashi.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file first under another name beside it, so that a file of this name is always whole. */
final class WholeFile {

    /** Makes what is to be written. */
    interface Content {
        byte[] bytes() throws IOException;
    }

    private WholeFile() {}

    /**
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    static void write(Path file, Content content) throws SheetFileException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(part, content.bytes());
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
