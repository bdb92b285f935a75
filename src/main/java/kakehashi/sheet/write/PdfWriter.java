package kakehashi.sheet.write;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.ThreadCtx;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kakehashi.sheet.lean.LeanFile;
import kakehashi.sheet.tree.LineBreaks;
import kakehashi.sheet.tree.Passage;
import kakehashi.sheet.tree.Sheet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes sheets as PDF: tagged (PDF/UA-1), for keeping (PDF/A-2a), fonts embedded as subsets, real text. Equal sheets
 * give equal bytes. A sheet that takes more pages than it should ({@link Sheet.Fit}) is condensed step by step
 * ({@link Sheet#denser}) until it does not. One that always does takes the least condensed form of the fewest pages and
 * repeats the heads of its tables.
 *
 * <p>Made once and used for many sheets, since it reads the fonts when made; for one thread at a time.
 */
public final class PdfWriter {

    /** The description of a set of properties that PDF/A knows without one. */
    private static final String KNOWN_SCHEMA =
            "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>(?:Adobe PDF|PDF/A ID)"
                    + " Schema</pdfaSchema:schema>.*?</pdfaSchema:property></rdf:li>";

    private final MapGrounds grounds;
    private final MapDrawer maps;
    private final XhtmlWriter xhtml;
    private final byte[] colours = ColourProfile.sRgb();
    private final DocumentBuilder parser = parser();
    private final PdfFonts fonts;
    private final LeanFile file = new LeanFile();

    /**
     * @throws IOException if the fonts cannot be read from the class path
     */
    public PdfWriter() throws IOException {
        this(new MapGrounds(), new PdfFonts());
    }

    private PdfWriter(MapGrounds grounds, PdfFonts fonts) throws IOException {
        this.grounds = grounds;
        this.fonts = fonts;
        maps = new MapDrawer(grounds);
        xhtml = new XhtmlWriter(new PageMedium(maps));
        // it writes to the console by itself; what matters reaches us as an exception
        XRLog.setLoggingEnabled(false);
    }

    /**
     * One for another thread, with which it shares the fonts and what lies under its maps.
     *
     * @throws IOException if the style cannot be read from the class path
     */
    public PdfWriter another() throws IOException {
        return new PdfWriter(grounds, fonts);
    }

    /**
     * Writes to a file, first under another name beside it, so that a file of this name is always whole.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(Sheet sheet, Path file) throws SheetFileException {
        SheetFile.write(file, out -> out.write(bytes(sheet)));
    }

    /** Writes to a stream, which stays open. */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        out.write(bytes(sheet));
    }

    /** The whole file. */
    public byte[] bytes(Sheet sheet) throws IOException {
        return print(sheet).pdf();
    }

    /** The whole file, with the form of the sheet that fitted into it. */
    public PrintedSheet print(Sheet sheet) throws IOException {
        return print(sheet, () -> {});
    }

    /**
     * The same, to be given up by whoever no longer waits for it.
     *
     * @param between called before each text that is laid out; what it throws ends the work
     */
    public PrintedSheet print(Sheet sheet, Runnable between) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // else the writer of metadata searches every library for an XML transformer, a sixth of a sheet's time
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return laidOut(sheet, between);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private PrintedSheet laidOut(Sheet sheet, Runnable between) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfFonts.Embedded embedded = fonts.in(document);
            try (Forms forms = new Forms(
                    sheet, form -> new LaidOut(form, embedded, renderer(form, document, embedded, between)))) {
                return printed(forms.fit().sheet(), forms.save());
            }
        }
    }

    private PrintedSheet printed(Sheet sheet, byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder(sheet.page().foot());
        Passage.of(sheet).forEach(passage -> text.append(passage.text()));
        return new PrintedSheet(sheet, pdf, fonts.missing(text.toString()));
    }

    /** A form on the pages of the document of its sheet, which nothing is written to until it is saved. */
    private final class LaidOut implements Forms.LaidOut {

        private final LocalDate stamp;
        private final PdfFonts.Embedded embedded;
        private final PdfBoxRenderer renderer;

        LaidOut(Sheet form, PdfFonts.Embedded embedded, PdfBoxRenderer renderer) {
            this.embedded = embedded;
            this.stamp = form.page().stamp();
            this.renderer = renderer;
            renderer.layout();
        }

        @Override
        public int pages() {
            return renderer.getRootBox().getLayer().getPages().size();
        }

        @Override
        public double filled() {
            PageBox last = renderer.getRootBox().getLayer().getPages().get(pages() - 1);
            double height = last.getBottom() - last.getTop();
            return pages() - 1 + Math.min(1, (renderer.getRootBox().getHeight() - last.getTop()) / height);
        }

        @Override
        public byte[] save() throws IOException {
            // What was laid out since, and closed, has taken this from the thread; a character that no font has asks
            // for it.
            ThreadCtx.get().setSharedContext(renderer.getSharedContext());
            return PdfWriter.this.save(renderer, embedded, stamp);
        }

        @Override
        public void close() {
            renderer.close();
        }
    }

    private PdfBoxRenderer renderer(Sheet sheet, PDDocument document, PdfFonts.Embedded embedded, Runnable between)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        // pages are not compressed, since they are read and written once more
        builder.testMode(true);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.withProducer(SheetFile.PROGRAM);
        LineBreaks breaks = new LineBreaks(sheet.language().first().locale());
        builder.useUnicodeLineBreaker(new Asked(breaks, between));
        // nothing a sheet refers to may be fetched, from the disk or the net
        builder.useUriResolver((base, uri) -> null);
        embedded.use(builder);
        if (sheet.figures().findAny().isPresent()) {
            builder.useObjectDrawerFactory(maps.figuresOf(sheet));
        }
        builder.withW3cDocument(parsed(xhtml.write(sheet)), null);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(new TextWidths(fonts));
        return renderer;
    }

    /** Read by one parser for all sheets; the library would make one and a transformer for each. */
    private Document parsed(String xhtml) throws IOException {
        try {
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static DocumentBuilder parser() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** Ends of lines; asks at each text whether to go on. */
    private record Asked(LineBreaks breaks, Runnable between) implements FSTextBreaker {

        @Override
        public void setText(String text) {
            between.run();
            breaks.setText(text);
        }

        @Override
        public int next() {
            return breaks.next();
        }
    }

    private byte[] save(PdfBoxRenderer renderer, PdfFonts.Embedded embedded, LocalDate stamp) throws IOException {
        PDDocument document = renderer.createPDFKeepOpen();
        date(document, stamp);
        return file.of(document, embedded.all());
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
                .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + stamp + "T00:00:00Z")
                .replaceAll(">\\s+<", "><")
                .replaceAll(KNOWN_SCHEMA, "");
        PDMetadata stamped = new PDMetadata(document);
        try (OutputStream out = stamped.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        document.getDocumentCatalog().setMetadata(stamped);
    }
}
