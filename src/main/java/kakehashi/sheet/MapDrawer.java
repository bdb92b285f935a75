package kakehashi.sheet;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Map;
import kakehashi.map.ArcScene;
import kakehashi.map.BaseMap;
import kakehashi.map.GraphicsPainter;
import kakehashi.map.Palette;
import kakehashi.map.Viewport;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the map figures of sheets in lines and text. The base map is read for the first figure and kept. */
final class MapDrawer {

    private final GraphicsPainter painter = new GraphicsPainter();
    private final BaseMap base = BaseMap.load();

    /** What draws the {@code object} elements of one sheet. */
    FSObjectDrawerFactory figuresOf(Sheet sheet) {
        return new Figures(sheet);
    }

    /** The figure in pixels, a multiple of its size. */
    BufferedImage picture(Block.Figure figure, int width, int height, int scale) {
        BufferedImage picture = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(scale, scale);
        paint(graphics, figure, width, height);
        graphics.dispose();
        return picture;
    }

    /** The figure as an SVG element, names as text. */
    String svg(Block.Figure figure, int width, int height) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        // as many decimals as show, so that the file stays small
        graphics.setGeomDoubleConverter(MapDrawer::hundredths);
        graphics.setTransformDoubleConverter(MapDrawer::hundredths);
        // else the names of its parts begin with the clock's time
        graphics.setDefsKeyPrefix("map");
        paint(graphics, figure, width, height);
        return graphics.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
    }

    private static String hundredths(double number) {
        double rounded = Math.round(number * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private void paint(Graphics2D graphics, Block.Figure figure, double width, double height) {
        Viewport viewport = Viewport.ofBothCountries((int) Math.round(width), (int) Math.round(height), 1);
        graphics.clipRect(0, 0, viewport.width(), viewport.height());
        painter.paint(graphics, base, ArcScene.of(figure.content(), viewport, Palette.PRINT));
    }

    private final class Figures implements FSObjectDrawerFactory, FSObjectDrawer {

        private final Sheet sheet;

        Figures(Sheet sheet) {
            this.sheet = sheet;
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
            if (sheet.blocks().get(block) instanceof Block.Figure figure) {
                double w = width / dotsPerPixel;
                double h = height / dotsPerPixel;
                device.drawWithGraphics(
                        (float) x, (float) y, (float) w, (float) h, graphics -> paint(graphics, figure, w, h));
            }
            return null;
        }
    }
}
