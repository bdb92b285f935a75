package kakehashi.sheet.mappage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.ink.Picture;
import kakehashi.sheet.write.SheetFile;
import kakehashi.sheet.write.SheetFileException;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/**
 * Writes map pages: as PNG of any size with little memory, as GIF of the years, as SVG with named layers and real text, as PDF with real text
 * and embedded fonts. Made once and used for many pages; for one thread at a time.
 */
public final class MapPageWriter {

    /** The widest picture, physical pixels. */
    public static final int WIDEST = 14_000;

    /** The longest side of a page that shows the years one after the other, pixels. */
    public static final int LONGEST_FILM = 2_400;

    /** The shortest side of a page, logical pixels. */
    public static final int SHORTEST_SIDE = 400;

    /** The longest side of a page, logical pixels. */
    public static final int LONGEST_SIDE = 10_000;

    /** The most physical pixels for a logical one. */
    public static final double LARGEST_SCALE = 32;

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
        PDF,
        /** The years one after the other, each tie from that in which it began. */
        GIF
    }

    /** Told how far the drawing is, on the thread that draws; whatever it throws stops the writing. */
    public interface Progress {

        /** @param share of the whole, 0 to 1 */
        void done(double share);
    }

    /**
     * Writes a page to a file, first under another name beside it, so that a file of this name is always whole.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(MapPage page, Form form, Size size, Path file, Progress progress) throws SheetFileException {
        SheetFile.write(
                file, out -> new Writing(form == Form.GIF ? page.filmed() : page, size, progress).to(form, out));
    }

    /**
     * A picture of a page, for a look before it is written.
     *
     * @param width of the picture in pixels
     */
    public Picture preview(MapPage page, Size size, int width) {
        double scale = width / (double) size.width();
        int height = (int) Math.max(1, Math.round(size.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        drawing(page, size, scale).paint(g, layer -> {});
        g.dispose();
        return new Picture(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height);
    }

    private MapPagePainter drawing(MapPage page, Size size, double detail) {
        MapPageLayout layout = new MapPageLayout(page, painter, size.width(), size.height(), detail);
        return new MapPagePainter(page, layout, painter, base);
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

    /** One page on its way into a file. */
    private final class Writing {

        /** How many layers a page has, about; each is a step of the progress. */
        private static final double LAYERS = 12;

        private final MapPage page;
        private final Size size;
        private final Progress progress;
        private int layers;

        Writing(MapPage page, Size size, Progress progress) {
            this.page = page;
            this.size = size;
            this.progress = progress;
        }

        void to(Form form, OutputStream out) throws IOException {
            progress.done(0);
            double detail =
                    switch (form) {
                        case PNG -> size.scale();
                        case SVG, PDF -> VECTOR_DETAIL;
                        case GIF -> 1;
                    };
            MapPagePainter drawing = drawing(page, size, detail);
            switch (form) {
                case PNG -> png(drawing, out);
                case SVG -> svg(drawing, out);
                case PDF -> pdf(drawing, out);
                case GIF ->
                    new MapFilm(drawing, size.width(), size.height())
                            .write(page.frame().content(), out, progress);
            }
        }

        private void began() {
            progress.done(Math.min(1, layers++ / LAYERS));
        }

        private void png(MapPagePainter drawing, OutputStream out) throws IOException {
            double height = size.height() * size.scale();
            PngBands.write(
                    (int) Math.round(size.width() * size.scale()),
                    (int) Math.round(height),
                    (int) Math.round(PIXELS_PER_METRE * size.scale()),
                    g -> {
                        progress.done(g.getClipBounds().y / height);
                        g.scale(size.scale(), size.scale());
                        drawing.paint(g, layer -> {});
                    },
                    out);
        }

        private void svg(MapPagePainter drawing, OutputStream out) throws IOException {
            SVGGraphics2D g = new SVGGraphics2D(size.width(), size.height());
            // attributes are written between single quotes
            g.setFontFunction(family -> "\"M PLUS 1p\", \"Noto Sans\", \"Noto Sans CJK JP\", sans-serif");
            g.setGeomDoubleConverter(MapPageWriter::hundredths);
            // else the names of its parts begin with the clock's time
            g.setDefsKeyPrefix("map");
            Layers groups = new Layers(g);
            drawing.paint(g, layer -> {
                began();
                groups.begin(layer);
            });
            groups.end();
            String svg = g.getSVGElement(null, true, null, null, null)
                    .replaceFirst(">", ">\n<title>" + escaped(page.title()) + "</title>");
            out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SheetFile.COMMENT + "\n" + svg)
                    .getBytes(StandardCharsets.UTF_8));
        }

        private void pdf(MapPagePainter drawing, OutputStream out) throws IOException {
            new MapPagePdf(page, painter)
                    .write(size.width() * POINTS, size.height() * POINTS, out, drawing.spoken(), g -> {
                        g.scale(POINTS, POINTS);
                        drawing.paint(g, layer -> began());
                    });
        }
    }

    static String escaped(String text) {
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
}
