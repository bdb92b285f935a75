package kakehashi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kakehashi.map.ground.Palette;
import kakehashi.model.value.Scheme;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/** Paints drawings: solid, hatched and dotted inks tell the schemes apart where colour does not. Safe on any thread. */
public final class ChartPainter {

    private static final double HATCH = 6;

    private final ChartFont lettering = new ChartFont();

    /**
     * The drawing as a picture of its own, on nothing: the window's ground shows through.
     *
     * @param scale pixels for one logical pixel
     */
    public BufferedImage picture(ChartDrawing drawing, Palette palette, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        paint(graphics, drawing, palette);
        graphics.dispose();
        return image;
    }

    /** For paper, on white, three pixels for one. */
    public byte[] png(ChartDrawing drawing) {
        BufferedImage inks = picture(drawing, Palette.PRINT, 3);
        BufferedImage page = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.drawImage(inks, 0, 0, null);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** For paper, on white, with its texts as texts. */
    public byte[] svg(ChartDrawing drawing) {
        return onWhite(drawing).getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as an element within a page. */
    public String svgElement(ChartDrawing drawing) {
        return onWhite(drawing)
                .getSVGElement(
                        null,
                        true,
                        new ViewBox(0, 0, (int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height())),
                        null,
                        null);
    }

    private SVGGraphics2D onWhite(ChartDrawing drawing) {
        SVGGraphics2D graphics = new SVGGraphics2D(drawing.width(), drawing.height());
        // else the names of its parts begin with the clock's time
        graphics.setDefsKeyPrefix("chart-" + drawing.says().hashCode());
        graphics.setRenderingHint(SVGHints.KEY_TEXT_RENDERING, "geometricPrecision");
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        paint(graphics, drawing);
        return graphics;
    }

    /** The same on white paper, into what is painted already. */
    public void paint(Graphics2D graphics, ChartDrawing drawing) {
        paint(graphics, drawing, Palette.PRINT);
    }

    private void paint(Graphics2D graphics, ChartDrawing drawing, Palette palette) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(new Color(palette.border()));
        drawing.rules().forEach(rule -> graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2())));
        drawing.marks().forEach(mark -> paint(graphics, mark, palette));
        drawing.writings().forEach(writing -> paint(graphics, writing, palette));
    }

    private static void paint(Graphics2D graphics, ChartDrawing.Mark mark, Palette palette) {
        Rectangle2D area = new Rectangle2D.Double(mark.x(), mark.y(), mark.width(), mark.height());
        graphics.setColor(
                mark.scheme() == null
                        ? mixed(palette.casing(), palette.text(), mark.shade())
                        : new Color(palette.of(mark.scheme())));
        graphics.fill(area);
        hatch(graphics, mark.scheme(), area, palette);
    }

    /** Official ties are solid, third-party ones striped, network links dotted, as the curves of the map are. */
    private static void hatch(Graphics2D graphics, @Nullable Scheme scheme, Rectangle2D area, Palette palette) {
        if (scheme == null || scheme == Scheme.OFFICIAL) {
            return;
        }
        Shape before = graphics.getClip();
        graphics.clip(area);
        graphics.setColor(new Color(palette.casing()));
        if (scheme == Scheme.THIRD_PARTY) {
            graphics.setStroke(new BasicStroke(1.6f));
            double first = Math.floor((area.getMinX() - area.getMaxY()) / HATCH) * HATCH;
            for (double x = first; x < area.getMaxX() - area.getMinY() + HATCH; x += HATCH) {
                graphics.draw(
                        new Line2D.Double(x + area.getMaxY(), area.getMaxY(), x + area.getMinY(), area.getMinY()));
            }
            graphics.setStroke(new BasicStroke(1));
        } else {
            for (double x = Math.floor(area.getMinX() / HATCH) * HATCH; x < area.getMaxX(); x += HATCH) {
                for (double y = Math.floor(area.getMinY() / HATCH) * HATCH; y < area.getMaxY(); y += HATCH) {
                    graphics.fill(new Rectangle2D.Double(x + 1.5, y + 1.5, 2.4, 2.4));
                }
            }
        }
        graphics.setClip(before);
    }

    private void paint(Graphics2D graphics, ChartDrawing.Writing writing, Palette palette) {
        graphics.setColor(new Color(palette.text()));
        graphics.setFont(lettering.font(writing.size(), writing.bold()));
        double wide = lettering.width(writing.text(), writing.size());
        double back =
                switch (writing.anchor()) {
                    case START -> 0;
                    case MIDDLE -> wide / 2;
                    case END -> wide;
                };
        AffineTransform before = graphics.getTransform();
        graphics.translate(writing.x(), writing.y());
        if (writing.turned()) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.drawString(writing.text(), (float) -back, 0f);
        graphics.setTransform(before);
    }

    private static Color mixed(int ground, int ink, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = ground >> shift & 0xFF;
            int to = ink >> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return new Color(mixed);
    }
}
