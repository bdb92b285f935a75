package kakehashi.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.Speech;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes sheets as Word documents to be edited: real headings, tables whose heads repeat, the map as a picture with a
 * description, sources as a numbered list. Nothing gives way; a document of two pages is the officer's to shorten. The
 * look is that of the styles in the template {@code template.docx}. For one thread at a time.
 */
public final class DocxWriter {

    private static final String TEMPLATE = "template.docx";

    private final MapDrawer maps = new MapDrawer();

    /**
     * Writes to a file, first under another name beside it.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(Sheet sheet, Path file) throws SheetFileException {
        SheetFile.write(file, out -> out.write(bytes(sheet)));
    }

    /** The whole file. */
    public byte[] bytes(Sheet sheet) throws IOException {
        try (InputStream template = DocxWriter.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                throw new IOException("missing on the class path: " + TEMPLATE);
            }
            try (XWPFDocument document = new XWPFDocument(template)) {
                describe(document, sheet);
                DocxStyles.of(document, sheet);
                new DocxBody(document, sheet, maps).write();
                ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
                document.write(out);
                return out.toByteArray();
            }
        }
    }

    private static void describe(XWPFDocument document, Sheet sheet) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(sheet.title().text().replace('\n', ' '));
        core.setDescription(sheet.subject());
        core.setCreator(new Speech(sheet.language()).first().say("sheet.author"));
        Date stamp = Date.from(sheet.page().stamp().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreated(Optional.of(stamp));
        core.setModified(Optional.of(stamp));
        document.getProperties().getExtendedProperties().setApplication(SheetFile.PROGRAM);
    }
}
