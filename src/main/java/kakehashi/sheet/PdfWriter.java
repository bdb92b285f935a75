package kakehashi.sheet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes sheets as PDF: tagged (PDF/UA-1), for keeping (PDF/A-2a), fonts embedded as subsets, real text. Equal sheets
 * give equal bytes. A sheet that does not fit one page is condensed step by step ({@link Sheet#denser}) until it does,
 * or goes on on further pages with the heads of its tables repeated.
 *
 * <p>Made once and used for many sheets, since it reads the fonts when made; for one thread at a time.
 */
public final class PdfWriter {

    private static final String PRODUCER = "Kakehashi";

    private final XhtmlWriter xhtml = new XhtmlWriter();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final PdfFonts fonts;

    /**
     * @throws IOException if the fonts cannot be read from the class path
     */
    public PdfWriter() throws IOException {
        fonts = new PdfFonts();
        // it writes to the console by itself; what matters reaches us as an exception
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Writes to a file, first under another name beside it, so that a file of this name is always whole.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(Sheet sheet, Path file) throws SheetFileException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            byte[] pdf = bytes(sheet);
            Files.write(part, pdf);
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

    /** Writes to a stream, which stays open. */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        out.write(bytes(sheet));
    }

    /** The whole file. */
    public byte[] bytes(Sheet sheet) throws IOException {
        Sheet tried = sheet;
        while (true) {
            try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
                    PdfBoxRenderer renderer = renderer(tried, document)) {
                renderer.layout();
                int pages = renderer.getRootBox().getLayer().getPages().size();
                Optional<Sheet> denser = pages > 1 ? tried.denser() : Optional.empty();
                if (denser.isEmpty()) {
                    return save(renderer, tried.stamp());
                }
                tried = denser.get();
            }
        }
    }

    private PdfBoxRenderer renderer(Sheet sheet, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.withProducer(PRODUCER);
        builder.useUnicodeLineBreaker(new LineBreaks(sheet.language().locale()));
        // nothing a sheet refers to may be fetched, from the disk or the net
        builder.useUriResolver((base, uri) -> null);
        fonts.use(builder, document);
        builder.withHtmlContent(xhtml.write(sheet), null);
        return builder.buildPdfRenderer();
    }

    private static byte[] save(PdfBoxRenderer renderer, LocalDate stamp) throws IOException {
        PDDocument document = renderer.createPDFKeepOpen();
        date(document, stamp);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        document.save(out);
        return out.toByteArray();
    }

    /** Puts the stamp in place of the clock's time everywhere that PDF writes one, so that equal sheets are equal. */
    private static void date(PDDocument document, LocalDate stamp) throws IOException {
        Calendar start = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        start.setTimeInMillis(stamp.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(start);
        information.setModificationDate(start);
        document.setDocumentId(stamp.toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + stamp + "T00:00:00Z");
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }
}
