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
import kakehashi.sheet.tree.Markup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes pages of XHTML, whatever is written there: tagged (PDF/UA-1), for keeping (PDF/A-2a), fonts embedded as subsets.
 * Equal text gives equal bytes. For one thread at a time.
 */
public final class PdfPress {

    /** Producer, day, author and title; the one set of properties that PDF/A does not know is described. */
    private static final String METADATA =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <pdf:Producer>%s</pdf:Producer><xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
            <dc:format>application/pdf</dc:format><dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final float VERSION = 1.7f;

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
                // no picture is smoothed, which it forbids
                builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
                builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE + ":") ? uri : null);
                builder.useProtocolsStreamImplementation(
                        uri -> new Packed(pictures.apply(uri.substring(PICTURE.length() + 1))), Set.of(PICTURE));
                try (PdfBoxRenderer renderer = renderer(builder, xhtml, "")) {
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
        // it would describe the document itself, for each of the sets of properties with all that it knows of all of
        // them
        builder.usePdfVersion(VERSION);
        builder.useColorProfile(colours);
        builder.withProducer(SheetFile.PROGRAM);
        builder.useUnicodeLineBreaker(breaks);
        embedded.use(builder);
        return builder;
    }

    /** @param style beside what the text carries */
    PdfBoxRenderer renderer(PdfRendererBuilder builder, String xhtml, String style) throws IOException {
        styles.use(style);
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
        describe(document, stamp);
        return LeanFile.of(document, embedded.all());
    }

    /** Says what the document is and conforms to, of the day of its stamp, not the clock's, so that equal sheets are equal. */
    private static void describe(PDDocument document, LocalDate stamp) throws IOException {
        Calendar start = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        start.setTimeInMillis(stamp.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(start);
        information.setModificationDate(start);
        document.setDocumentId(stamp.toEpochDay());
        PDMetadata metadata = new PDMetadata(document);
        String described = METADATA.formatted(
                escaped(information.getProducer()),
                stamp,
                escaped(information.getAuthor()),
                escaped(information.getTitle()));
        metadata.importXMPMetadata(described.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String escaped(@Nullable String text) {
        return new Markup().text(text == null ? "" : text).toString();
    }
}
