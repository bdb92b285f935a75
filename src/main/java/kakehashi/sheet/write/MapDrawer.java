package kakehashi.sheet.write;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartPainter;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the map figures of sheets in lines and text. For one thread at a time. */
final class MapDrawer {

    /** Between a map and the legend below it. */
    private static final double BETWEEN = 6;

    private final MapGrounds grounds;
    private final ChartPainter charts = new ChartPainter();
    private @Nullable Laid laid;

    /** Those of the map that was laid out last, by width. */
    private final Map<Double, RunningLegend> legends = new HashMap<>();

    private record Laid(Block.Figure figure, SheetLanguage language, double width, MapFigure map) {}

    MapDrawer() {
        this(new MapGrounds());
    }

    /** @param grounds shared with others that draw the like */
    MapDrawer(MapGrounds grounds) {
        this.grounds = grounds;
    }

    /**
     * What draws the {@code object} elements of one sheet.
     *
     * @param fonts of the document that it is written to
     */
    FSObjectDrawerFactory figuresOf(Sheet sheet, PdfFonts.Embedded fonts) {
        return new Figures(sheet, new PdfNames(fonts));
    }

    /** A map in a width, in pixels of 1/96 inch; laid out once however often it is asked for. */
    MapFigure map(Block.Figure figure, SheetLanguage language, double width) {
        Laid known = laid;
        if (known == null || known.figure() != figure || known.language() != language || known.width() != width) {
            known = new Laid(figure, language, width, new MapFigure(figure, language, width));
            laid = known;
            legends.clear();
        }
        return known.map();
    }

    /** The signs of the map that was laid out last explained over a width, in the same pixels. */
    RunningLegend legend(MapFigure map, SheetLanguage language, double width) {
        return legends.computeIfAbsent(
                width, each -> new RunningLegend(map.scene(), language, each, grounds.painter()));
    }

    /** Map and legend in pixels, a multiple of their size. */
    BufferedImage picture(Block.Figure figure, SheetLanguage language, int width, int scale) {
        Whole whole = new Whole(figure, language, width);
        BufferedImage picture = new BufferedImage(width * scale, whole.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        whole.paint(graphics);
        graphics.dispose();
        return picture;
    }

    /** Map and legend as an SVG element, names as text. */
    String svg(Block.Figure figure, SheetLanguage language, int width) {
        Whole whole = new Whole(figure, language, width);
        SVGGraphics2D graphics = new SVGGraphics2D(width, whole.height());
        // as many decimals as show, so that the file stays small
        graphics.setGeomDoubleConverter(MapDrawer::hundredths);
        graphics.setTransformDoubleConverter(MapDrawer::hundredths);
        // else the names of its parts begin with the clock's time
        graphics.setDefsKeyPrefix("map");
        whole.paint(graphics);
        return graphics.getSVGElement(null, true, new ViewBox(0, 0, width, whole.height()), null, null);
    }

    /** A map with its legend below. */
    private final class Whole {

        private final MapFigure map;
        private final RunningLegend legend;

        Whole(Block.Figure figure, SheetLanguage language, int width) {
            map = map(figure, language, width);
            legend = legend(map, language, width);
        }

        int height() {
            return (int) Math.ceil(map.height() + BETWEEN + legend.height());
        }

        void paint(Graphics2D graphics) {
            map.paint(graphics, grounds.painter(), grounds::of);
            graphics.translate(0, map.height() + BETWEEN);
            legend.paint(graphics);
        }
    }

    private static String hundredths(double number) {
        double rounded = Math.round(number * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private final class Figures implements FSObjectDrawerFactory, FSObjectDrawer {

        private final Sheet sheet;
        private final PdfNames names;

        Figures(Sheet sheet, PdfNames names) {
            this.sheet = sheet;
            this.names = names;
        }

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            return isReplacedObject(element) ? this : null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object");
        }

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            int block = Integer.parseInt(element.getAttribute("data-block"));
            sheet.chart(block).ifPresent(chart -> {
                float w = (float) (width / dotsPerPixel);
                float h = (float) (height / dotsPerPixel);
                ChartDrawing drawing = chart.content().drawing();
                device.drawWithGraphics((float) x, (float) y, w, h, graphics -> {
                    graphics.scale(w / drawing.width(), w / drawing.width());
                    charts.paint(graphics, drawing);
                });
            });
            sheet.figure(block).ifPresent(figure -> {
                float w = (float) (width / dotsPerPixel);
                float h = (float) (height / dotsPerPixel);
                MapFigure map = map(figure, sheet.language(), PageMedium.figureWidth());
                String kind = element.getAttribute("class");
                device.drawWithGraphics((float) x, (float) y, w, h, graphics -> {
                    names.on(graphics);
                    graphics.scale(PageMedium.enlargement(sheet), PageMedium.enlargement(sheet));
                    if (kind.equals(PageMedium.MAP)) {
                        map.paint(graphics, grounds.painter().with(names), grounds::of);
                    } else {
                        boolean across = kind.equals(PageMedium.LEGEND);
                        legend(map, sheet.language(), across ? PageMedium.textWidth() : PageMedium.figureWidth())
                                .paint(graphics);
                    }
                });
            });
            return null;
        }
    }
}
