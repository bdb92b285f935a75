package kakehashi.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kakehashi.map.BaseMap;
import kakehashi.map.GraphicsPainter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/**
 * Writes map pages: as PNG of any size with little memory, as SVG with named layers and real text, as PDF with real text
 * and embedded fonts. Made once and used for many pages; for one thread at a time.
 */
public final class MapPageWriter {

    /** The widest picture, physical pixels. */
    public static final int WIDEST = 14_000;

    /** A logical pixel is 1/96 inch: as many points of 1/72 inch. */
    private static final float POINTS = 0.75f;

    private static final double PIXELS_PER_METRE = 96 / 0.0254;
    /** Lines in vector files keep the detail of a screen of twice the usual density. */
    private static final double VECTOR_DETAIL = 2;

    private final GraphicsPainter painter = new GraphicsPainter();
    private final BaseMap base = BaseMap.load();

    /** The forms that a page can be written in. */
    public enum Form {
        PNG,
        SVG,
        PDF
    }

    /**
     * Writes a page to a file, first under another name beside it, so that a file of this name is always whole.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(MapPage page, Form form, Size size, Path file) throws SheetFileException {
        WholeFile.write(file, out -> write(page, form, size, out));
    }

    /**
     * How large a page is.
     *
     * @param width logical pixels
     * @param height logical pixels
     * @param scale physical pixels for a logical one in a PNG; other forms have no pixels
     */
    public record Size(int width, int height, double scale) {}

    /** Whether title, map, legend and notes have room on a page of this size. */
    public boolean fits(MapPage page, Size size) {
        return new MapPageLayout(page, painter, size.width(), size.height(), 1).fits();
    }

    private void write(MapPage page, Form form, Size size, OutputStream out) throws IOException {
        double detail = form == Form.PNG ? size.scale() : VECTOR_DETAIL;
        MapPageLayout layout = new MapPageLayout(page, painter, size.width(), size.height(), detail);
        MapPagePainter drawing = new MapPagePainter(page, layout, painter, base);
        switch (form) {
            case PNG -> png(drawing, size, out);
            case SVG -> svg(page, drawing, size, out);
            case PDF -> pdf(page, drawing, size, out);
        }
    }

    private static void png(MapPagePainter drawing, Size size, OutputStream out) throws IOException {
        PngBands.write(
                (int) Math.round(size.width() * size.scale()),
                (int) Math.round(size.height() * size.scale()),
                (int) Math.round(PIXELS_PER_METRE * size.scale()),
                g -> {
                    g.scale(size.scale(), size.scale());
                    drawing.paint(g, layer -> {});
                },
                out);
    }

    private static void svg(MapPage page, MapPagePainter drawing, Size size, OutputStream out) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(size.width(), size.height());
        // attributes are written between single quotes
        g.setFontFunction(family -> "\"M PLUS 1p\", \"Noto Sans\", \"Noto Sans CJK JP\", sans-serif");
        g.setGeomDoubleConverter(MapPageWriter::hundredths);
        Layers layers = new Layers(g);
        drawing.paint(g, layers::begin);
        layers.end();
        String svg = g.getSVGElement(null, true, null, null, null)
                .replaceFirst(">", ">\n<title>" + escaped(page.title()) + "</title>");
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String hundredths(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? String.valueOf(hundredths / 100) : String.valueOf(hundredths / 100.0);
    }

    /** Groups of an SVG, one after the other. */
    private static final class Layers {

        private final SVGGraphics2D g;
        private boolean open;

        Layers(SVGGraphics2D g) {
            this.g = g;
        }

        void begin(String name) {
            end();
            g.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, name);
            open = true;
        }

        void end() {
            if (open) {
                g.setRenderingHint(SVGHints.KEY_END_GROUP, "");
                open = false;
            }
        }
    }

    private void pdf(MapPage page, MapPagePainter drawing, Size size, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            PdfFonts fonts = new PdfFonts();
            for (Map.Entry<Boolean, String> each : Map.of(
                            false,
                            painter.font(false, 1).getName(),
                            true,
                            painter.font(true, 1).getName())
                    .entrySet()) {
                text.registerFont(each.getValue(), fonts.embed(document, each.getKey()));
            }
            float width = size.width() * POINTS;
            float height = size.height() * POINTS;
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(page.title());
            document.getDocumentCatalog().setLanguage(page.words().language().tag());
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
            g.setFontTextDrawer(text);
            g.scale(POINTS, POINTS);
            drawing.paint(g, layer -> {});
            g.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawForm(g.getXFormObject());
            }
            document.save(out);
        }
    }
}
