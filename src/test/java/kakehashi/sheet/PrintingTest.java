package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.SimpleDoc;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes to the printer is the file: the same pages, and as many. */
class PrintingTest {

    private static final float SCALE = 2;
    private static byte[] pdf;

    @BeforeAll
    static void write() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(new Subject.OfLocality("vn-ho-chi-minh-city"));
        pdf = new PdfWriter().bytes(sheet);
    }

    @Test
    void the_printed_pages_equal_those_of_the_file() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Pageable pages = SheetPrinter.pages(document);
            assertThat(pages.getNumberOfPages()).isEqualTo(document.getNumberOfPages());
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                BufferedImage file = new PDFRenderer(document).renderImage(page, SCALE, ImageType.RGB);
                BufferedImage printed = printed(pages, page, file.getWidth(), file.getHeight());
                assertThat(difference(file, printed)).isLessThan(0.01);
                assertThat(ink(printed)).as("something is on the page").isGreaterThan(0.01);
            }
        }
    }

    @Test
    void a_postscript_service_gets_every_page() throws Exception {
        String postscript = DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType();
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, postscript);
        assertThat(factories).isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintService service = factories[0].getPrintService(out);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            service.createPrintJob()
                    .print(
                            new SimpleDoc(SheetPrinter.pages(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                            new HashPrintRequestAttributeSet());
            String stream = out.toString(StandardCharsets.ISO_8859_1);
            assertThat(stream).startsWith("%!PS-Adobe");
            assertThat(Pattern.compile("(?m)^%%Page: ").matcher(stream).results())
                    .hasSize(document.getNumberOfPages());
            assertThat(stream.length()).isGreaterThan(50_000);
        }
    }

    private static BufferedImage printed(Pageable pages, int page, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(SCALE, SCALE);
        PageFormat format = pages.getPageFormat(page);
        assertThat(pages.getPrintable(page).print(graphics, format, page)).isEqualTo(Printable.PAGE_EXISTS);
        graphics.dispose();
        return image;
    }

    /** The mean difference of the colours, from 0 to 1. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                }
            }
        }
        return sum / 255.0 / 3 / one.getWidth() / one.getHeight();
    }

    private static double ink(BufferedImage image) {
        BufferedImage white = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return difference(image, white);
    }
}
