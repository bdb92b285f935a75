package kakehashi.map.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.Stroke;
import kakehashi.map.scene.Strokes;
import kakehashi.map.view.Spot;

/** Draws the sample of a legend entry on a {@code Graphics2D}: for documents. */
public final class LegendSamples {

    private static final double LARGE = 5;
    private static final double SMALL = 2.5;
    /** Half the length of the tick on an inherited tie. */
    private static final double TICK = 4;
    /** Size of the number on a gathered curve. */
    private static final double NUMBER = 9;

    private static final String SOME = "3";

    private LegendSamples() {}

    /**
     * Draws a sample; a number in the font that the graphics has.
     *
     * @param x left end
     * @param y middle
     * @param width room for it, logical pixels
     */
    public static void draw(Graphics2D g, Legend.Entry entry, Palette palette, Spot at, double width) {
        switch (entry.kind()) {
            case DOTS -> {
                dot(g, at.x() + width / 4, at.y(), SMALL, palette, true);
                dot(g, at.x() + width * 0.6, at.y(), LARGE, palette, true);
            }
            case RANKS -> {
                square(g, at.x() + width / 4, at.y(), SMALL + 1, palette, true);
                dot(g, at.x() + width * 0.65, at.y(), SMALL + 1, palette, true);
            }
            case RING -> {
                square(g, at.x() + width / 2, at.y(), LARGE, palette, false);
                dot(g, at.x() + width / 2, at.y(), SMALL - 0.3, palette, true);
            }
            case GATHERED -> {
                lines(g, entry, at, width);
                number(g, at.x() + width / 2, at.y(), palette);
            }
            case REGION -> {
                dot(g, at.x() + width / 2, at.y(), LARGE + 2, palette, false);
                number(g, at.x() + width / 2, at.y(), palette);
            }
            case HOLLOW -> dot(g, at.x() + width / 2, at.y(), SMALL + 1, palette, false);
            case INHERITED -> {
                lines(g, entry, at, width);
                g.setStroke(GraphicsPainter.pen(Strokes.TICK, Dash.SOLID));
                g.draw(new Line2D.Double(at.x() + width / 4, at.y() - TICK, at.x() + width / 4, at.y() + TICK));
            }
            case HATCHED, TINT -> hatched(g, entry.samples(), at, width);
            default -> lines(g, entry, at, width);
        }
    }

    /** Lines of the second stroke, where it has a width, over the colour of the first. */
    private static void hatched(Graphics2D g, List<Stroke> strokes, Spot at, double width) {
        Color line = new Color(strokes.get(1).colour());
        Rectangle2D swatch = new Rectangle2D.Double(at.x() + width / 5, at.y() - LARGE, width * 0.6, 2 * LARGE);
        g.setColor(new Color(strokes.get(0).colour()));
        g.fill(swatch);
        g.setColor(line);
        if (strokes.get(1).width() > 0) {
            g.setStroke(new BasicStroke((float) (strokes.get(1).width() * Math.sqrt(0.5))));
            Shape before = g.getClip();
            g.clip(swatch);
            double step = strokes.get(0).width();
            for (double x = swatch.getMinX(); x < swatch.getMaxX() + swatch.getHeight(); x += step) {
                g.draw(new Line2D.Double(x, swatch.getMinY(), x - swatch.getHeight(), swatch.getMaxY()));
            }
            g.setClip(before);
        }
        g.setStroke(new BasicStroke(0.7f));
        g.draw(swatch);
    }

    private static void number(Graphics2D g, double x, double y, Palette palette) {
        Font font = g.getFont().deriveFont((float) NUMBER);
        double half = font.getStringBounds(SOME, g.getFontRenderContext()).getWidth() / 2;
        g.setColor(new Color(palette.halo()));
        g.fill(new Rectangle2D.Double(x - half - 2, y - NUMBER / 2, 2 * half + 4, NUMBER));
        g.setColor(new Color(palette.text()));
        g.setFont(font);
        g.drawString(SOME, (float) (x - half), (float) (y + NUMBER * 0.36));
    }

    private static void square(Graphics2D g, double x, double y, double half, Palette palette, boolean filled) {
        mark(g, to -> new Rectangle2D.Double(x - to, y - to, 2 * to, 2 * to), half, palette, filled);
    }

    private static void dot(Graphics2D g, double x, double y, double radius, Palette palette, boolean filled) {
        mark(g, to -> new Ellipse2D.Double(x - to, y - to, 2 * to, 2 * to), radius, palette, filled);
    }

    /** @param shape that reaches so far from its middle */
    private static void mark(
            Graphics2D g, DoubleFunction<Shape> shape, double extent, Palette palette, boolean filled) {
        g.setColor(new Color(palette.dot()));
        if (filled) {
            g.fill(shape.apply(extent));
        } else {
            g.setStroke(new BasicStroke((float) Dot.RING_WIDTH));
            g.draw(shape.apply(extent - Dot.RING_WIDTH / 2));
        }
    }

    private static void lines(Graphics2D g, Legend.Entry entry, Spot at, double width) {
        int count = entry.samples().size();
        double piece = width / Math.max(1, count);
        for (int i = 0; i < count; i++) {
            Stroke stroke = entry.samples().get(i);
            g.setColor(new Color(stroke.colour() & 0xFFFFFF | (int) Math.round(stroke.opacity() * 255) << 24, true));
            g.setStroke(GraphicsPainter.pen(stroke.width(), stroke.dash()));
            double gap = i + 1 < count ? 4 : 0;
            g.draw(new Line2D.Double(at.x() + i * piece, at.y(), at.x() + (i + 1) * piece - gap, at.y()));
        }
    }
}
