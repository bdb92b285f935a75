package kakehashi.sheet.write;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kakehashi.sheet.lean.LeanFile;
import kakehashi.sheet.tree.LineBreaks;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes pages of XHTML, whatever is written there: tagged (PDF/UA-1), for keeping (PDF/A-2a), fonts embedded as subsets.
 * Equal text gives equal bytes. For one thread at a time.
 */
public final class PdfPress {

    /** The description of a set of properties that PDF/A knows without one. */
    private static final String KNOWN_SCHEMA =
            "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>(?:Adobe PDF|PDF/A ID)"
                    + " Schema</pdfaSchema:schema>.*?</pdfaSchema:property></rdf:li>";

    /** By which a text names a picture that is handed over with it. */
    public static final String PICTURE = "picture";

    private static final MarkedPages PAGES = new MarkedPages();

    private final KnownStyles styles = new KnownStyles();
    private final byte[] colours = ColourProfile.sRgb();
    private final DocumentBuilder parser = parser();
    private final PdfFonts fonts;

    /**
     * @throws IOException if the fonts cannot be read from the class path
     */
    public PdfPress() throws IOException {
        this(new PdfFonts());
    }

    PdfPress(PdfFonts fonts) throws IOException {
        this.fonts = fonts;
        // it writes to the console by itself; what matters reaches us as an exception
        XRLog.setLoggingEnabled(false);
    }

    /** Something that makes pages. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Does it where the writer of metadata does not search every library for an XML transformer, a sixth of a sheet's time. */
    static <T> T alone(Work<T> work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.done();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /**
     * A whole file.
     *
     * @param locale by whose rules lines end
     * @param stamp the day written into the file as that of its making
     * @param pictures the files of images by the names that stand after {@link #PICTURE} and a colon; nothing else is fetched
     */
    public byte[] bytes(String xhtml, Locale locale, LocalDate stamp, Function<String, byte[]> pictures)
            throws IOException {
        return alone(() -> {
            try (PDDocument document = LeanFile.document()) {
                PdfFonts.Embedded embedded = fonts.embedded();
                PdfRendererBuilder builder = builder(document, embedded, new LineBreaks(locale));
                builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE + ":") ? uri : null);
                builder.useProtocolsStreamImplementation(
                        uri -> new Packed(pictures.apply(uri.substring(PICTURE.length() + 1))), Set.of(PICTURE));
                try (PdfBoxRenderer renderer = renderer(builder, xhtml)) {
                    renderer.layout();
                    return save(renderer, embedded, stamp);
                }
            }
        });
    }

    private record Packed(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    /** One that lays out for a document, with what all have in common. */
    PdfRendererBuilder builder(PDDocument document, PdfFonts.Embedded embedded, FSTextBreaker breaks) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useNamespaceHandler(styles);
        builder.usePageSupplier(PAGES);
        // pages are not compressed, since they are read and written once more
        builder.testMode(true);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.withProducer(SheetFile.PROGRAM);
        builder.useUnicodeLineBreaker(breaks);
        embedded.use(builder);
        return builder;
    }

    PdfBoxRenderer renderer(PdfRendererBuilder builder, String xhtml) throws IOException {
        builder.withW3cDocument(parsed(xhtml), null);
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

    byte[] save(PdfBoxRenderer renderer, PdfFonts.Embedded embedded, LocalDate stamp) throws IOException {
        PDDocument document = renderer.createPDFKeepOpen();
        date(document, stamp);
        return LeanFile.of(document, embedded.all());
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
                .replaceAll(KNOWN_SCHEMA, "")
                .replace("PDF/UA Universal Accessibility Schema", "PDF/UA")
                .replace("Indicates, which part of ISO 14289 standard is followed", "of ISO 14289");
        PDMetadata stamped = new PDMetadata(document);
        try (OutputStream out = stamped.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        document.getDocumentCatalog().setMetadata(stamped);
    }
}
