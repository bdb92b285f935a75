package kakehashi.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kakehashi.disk.Digest;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A file with a table, as another program wrote it.
 *
 * @param name of the file, without its folder
 * @param sha256 of its bytes, in hexadecimal
 * @param encoding how a text is written; null for a workbook, which says so itself
 * @param sheets at least one; of a text one without a name
 */
public record TableFile(String name, String sha256, @Nullable Encoding encoding, List<Sheet> sheets) {

    private static final long LARGEST = 64L << 20;
    private static final int BEGINNING = 64;
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*<(!doctype|!--|\\?xml|html|head|meta|style|table)");
    private static final long LARGEST_PART = 256L << 20;

    public TableFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a file: a workbook (.xlsx, .ods) by what it holds and not by its name, else a text.
     *
     * @param asked how the text is written, or null to find it out
     * @throws TableException if it is no table that can be read, with the reason and what to do
     */
    public static TableFile read(Path file, @Nullable Encoding asked) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw TableException.of("exchange.table.no-table");
        }
        if (Files.size(file) > LARGEST) {
            throw TableException.of("exchange.table.too-large");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw TableException.of(isLocked(file) ? "exchange.table.locked" : "exchange.table.old-workbook");
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            throw TableException.of("exchange.table.printed");
        }
        if (starts(bytes, 'P', 'K')) {
            return new TableFile(name, Digest.of(bytes), null, filled(workbook(file)));
        }
        Encoding encoding = asked != null
                ? asked
                : Encoding.of(bytes).orElseThrow(() -> TableException.of("exchange.table.no-table"));
        Sheet sheet = isPage(bytes, encoding) ? PastedTable.ofPage(encoding, bytes) : TextTable.read(bytes, encoding);
        return new TableFile(name, Digest.of(bytes), encoding, filled(List.of(sheet)));
    }

    /** Whether a text is a page of the web, as which many programs write what they call a workbook, or other XML. */
    private static boolean isPage(byte[] bytes, Encoding encoding) throws IOException {
        char[] start = new char[BEGINNING];
        try (Reader text = encoding.reader(bytes)) {
            int length = Math.max(0, text.read(start));
            return PAGE.matcher(String.valueOf(start, 0, length)).lookingAt();
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }

    private static List<Sheet> filled(List<Sheet> sheets) throws TableException {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw TableException.of("exchange.table.blank");
        }
        return sheets;
    }

    private static List<Sheet> workbook(Path file) throws IOException {
        // Here and not before: a text needs nothing of the library for workbooks, which takes long to load.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        boolean open;
        try (ZipFile parts = new ZipFile(file.toFile())) {
            open = parts.getEntry("content.xml") != null;
            // A text or slides are packed in the same way.
            if (!open
                    && (parts.getEntry("[Content_Types].xml") == null
                            || parts.getEntry("xl/workbook.xml") == null
                                    && parts.getEntry("word/document.xml") != null)) {
                throw TableException.of("exchange.table.no-table");
            }
        } catch (ZipException broken) {
            throw TableException.of("exchange.table.broken");
        }
        List<Sheet> sheets = open ? OpenDocument.read(file) : Workbook.read(file);
        if (sheets.isEmpty()) {
            throw TableException.of("exchange.table.no-table");
        }
        return sheets;
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of the two that begin alike: a workbook under a password, or one of before 2007. */
    private static boolean isLocked(Path file) {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            return parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
