package kakehashi.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kakehashi.disk.WholeFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Files for people: how they are written, and how they are known again as this program's. */
public final class SheetFile {

    /** Stands in every file, where other programs put their names when they save it. */
    public static final String PROGRAM = "Kakehashi";

    /** In HTML, near their beginning. */
    static final String GENERATOR = "<meta name=\"generator\" content=\"" + PROGRAM + "\"";

    /** In SVG and GIF. */
    public static final String COMMENT = "<!-- Generator: " + PROGRAM + " -->";

    /** In a PNG, before its pixels. */
    public static final byte[] SOFTWARE = ("Software\0" + PROGRAM).getBytes(StandardCharsets.ISO_8859_1);

    private static final String PROPERTIES_OF_DOCX = "docProps/app.xml";
    private static final int HEAD = 64 * 1024;

    private SheetFile() {}

    /**
     * Writes a file so that there is always a whole one of its name.
     *
     * @throws SheetFileException if the file cannot be written; whatever {@code content} throws, a file that was there
     *     before is untouched and no part of the new one is left
     */
    public static void write(Path file, WholeFile.Content content) throws SheetFileException {
        try {
            WholeFile.write(file, WholeFile.Sort.DOCUMENT, content);
        } catch (IOException e) {
            throw new SheetFileException(file, e);
        }
    }

    /**
     * Whether this program wrote a file, and no other has saved it since, as far as its content tells: a PDF, a Word document,
     * a web page, or a map as PNG, GIF or SVG. What cannot be read is somebody else's.
     */
    public static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            String text = new String(head, StandardCharsets.ISO_8859_1);
            if (text.startsWith("%PDF-")) {
                return isOurPdf(file);
            }
            if (text.startsWith("PK")) {
                return isOurDocx(file);
            }
            return text.startsWith("\u0089PNG")
                    ? text.contains(new String(SOFTWARE, StandardCharsets.ISO_8859_1))
                    : text.contains(GENERATOR) || text.contains(COMMENT);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /** Programs that write notes into a PDF keep its producer, and add what is new at its end. */
    private static boolean isOurPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return PROGRAM.equals(document.getDocumentInformation().getProducer())
                    && !document.getDocument().getTrailer().containsKey(COSName.PREV);
        }
    }

    private static boolean isOurDocx(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PROPERTIES_OF_DOCX)) {
                    String properties = new String(zip.readNBytes(HEAD), StandardCharsets.UTF_8);
                    return properties.contains(">" + PROGRAM + "</");
                }
            }
            return false;
        }
    }
}
