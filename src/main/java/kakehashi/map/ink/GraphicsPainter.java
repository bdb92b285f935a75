package kakehashi.map.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Closeup;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Inset;
import kakehashi.map.scene.Label;
import kakehashi.map.scene.Stroke;
import kakehashi.map.scene.Strokes;
import kakehashi.map.view.Graticule;
import kakehashi.map.view.MapLayer;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.text.Words;

/**
 * Draws a scene on a {@code Graphics2D} in logical pixels, for documents: lines stay lines and names stay text in the
 * bundled font. The caller scales and clips the graphics. Needs no screen; any thread.
 */
public final class GraphicsPainter {

    private static final double INSET_FRAME = 0.75;

    private final Font regular;
    private final Font bold;
    private final NamePen names;

    /** Halos of names are lines, which any graphics can draw. */
    public GraphicsPainter() {
        this(font("/fonts/MPLUS1p-Regular.ttf"), font("/fonts/MPLUS1p-Bold.ttf"), NamePen.OF_LINES);
    }

    private GraphicsPainter(Font regular, Font bold, NamePen names) {
        this.regular = regular;
        this.bold = bold;
        this.names = names;
    }

    /** The same, but names are written by another pen. */
    public GraphicsPainter with(NamePen other) {
        return new GraphicsPainter(regular, bold, other);
    }

    private static Font font(String resource) {
        try (InputStream in = GraphicsPainter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    /** The bundled font in a size. */
    public Font font(boolean inBold, double size) {
        return (inBold ? bold : regular).deriveFont((float) size);
    }

    /** Draws land, curves, dots, names and the insets that the scene needs; fills the whole view. Keeps the state of the graphics but for its hints. */
    public void paint(Graphics2D g, BaseMap map, ArcScene scene) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        GroundShapes ground = GroundShapes.of(map, scene);
        for (MapLayer layer : MapLayer.values()) {
            paint(g, ground, scene, layer);
        }
        for (Inset inset : Inset.of(scene)) {
            paint(g, GroundShapes.of(map, inset.scene()), inset);
        }
    }

    /** Draws an inset over its map, whose upper left corner is the origin, with the hints that the graphics has. */
    public void paint(Graphics2D g, GroundShapes ground, Inset inset) {
        Viewport view = inset.scene().viewport();
        Rectangle2D frame = new Rectangle2D.Double(0, 0, view.width(), view.height());
        g.translate(inset.x(), inset.y());
        Shape clip = g.getClip();
        g.clip(frame);
        paint(g, ground, inset.scene(), MapLayer.GROUND);
        paint(g, ground, inset.scene(), MapLayer.GROUND_NAMES);
        g.setClip(clip);
        g.setColor(new Color(inset.scene().palette().text()));
        g.setStroke(pen(INSET_FRAME, Dash.SOLID));
        g.draw(frame);
        g.translate(-inset.x(), -inset.y());
    }

    /** Draws a closer look over its map, whose upper left corner is the origin, and a line around its region on the map. */
    public void paint(Graphics2D g, GroundShapes ground, Closeup closeup) {
        ArcScene scene = closeup.inset().scene();
        Palette palette = scene.palette();
        Path2D around = new Path2D.Double();
        Spot first = closeup.corners().get(0);
        around.moveTo(first.x(), first.y());
        closeup.corners().forEach(spot -> around.lineTo(spot.x(), spot.y()));
        around.closePath();
        g.setColor(new Color(palette.text()));
        g.setStroke(pen(INSET_FRAME, Dash.SOLID));
        g.draw(around);
        Inset inset = closeup.inset();
        Rectangle2D frame = new Rectangle2D.Double(0, 0, inset.width(), inset.height());
        g.translate(inset.x(), inset.y());
        Shape clip = g.getClip();
        g.clip(frame);
        g.scale(inset.scale(), inset.scale());
        for (MapLayer layer : MapLayer.values()) {
            paint(g, ground, scene, layer);
        }
        g.scale(1 / inset.scale(), 1 / inset.scale());
        g.setColor(new Color(palette.halo()));
        g.fill(new Rectangle2D.Double(0, 0, closeup.titleWidth(), Closeup.TITLE_HEIGHT));
        g.setColor(new Color(palette.text()));
        g.setFont(font(true, Closeup.TITLE));
        g.drawString(closeup.title(), (float) Closeup.PADDING, (float) (Closeup.TITLE + 1));
        g.setClip(clip);
        g.setColor(new Color(palette.text()));
        g.setStroke(pen(INSET_FRAME, Dash.SOLID));
        g.draw(frame);
        g.translate(-inset.x(), -inset.y());
    }

    /** Draws one layer of a scene, whose ground has been worked out before, with the hints that the graphics has. */
    public void paint(Graphics2D g, GroundShapes ground, ArcScene scene, MapLayer layer) {
        switch (layer) {
            case GROUND -> ground.paint(g);
            case TIES -> {
                Shape clip = g.getClip();
                g.clip(outsideLabels(scene));
                curves(g, scene);
                g.setClip(clip);
            }
            case GROUND_NAMES -> groundLabels(g, scene);
            case LOCALITIES -> dots(g, scene);
            case LABELS -> labels(g, scene);
        }
    }

    /**
     * Draws meridians and parallels over the ground, with the hints that the graphics has.
     *
     * @param words of the language that the degrees are written in
     */
    public void graticule(Graphics2D g, ArcScene scene, Words words) {
        Graticule graticule = Graticule.of(scene.viewport(), words);
        g.setColor(colour(scene.palette().coast(), 0.45));
        g.setStroke(pen(0.5, Dash.SOLID));
        for (List<Spot> line : graticule.lines()) {
            Path2D path = new Path2D.Double();
            path.moveTo(line.get(0).x(), line.get(0).y());
            line.forEach(spot -> path.lineTo(spot.x(), spot.y()));
            g.draw(path);
        }
        Color ink = new Color(scene.palette().seaName());
        for (Graticule.Mark mark : graticule.marks()) {
            if (scene.rules().covers(mark.x(), mark.baseline())
                    || scene.rules().covers(mark.x() + 3 * Graticule.SIZE, mark.baseline() - Graticule.SIZE)) {
                continue;
            }
            text(
                    g,
                    font(false, Graticule.SIZE),
                    mark.text(),
                    mark.x(),
                    mark.baseline(),
                    ink,
                    new Color(scene.palette().halo()));
        }
    }

    private static void curves(Graphics2D g, ArcScene scene) {
        for (Curve curve : scene.inked()) {
            Path2D path = new Path2D.Double();
            path.moveTo(curve.x0(), curve.y0());
            path.quadTo(curve.cx(), curve.cy(), curve.x1(), curve.y1());
            Stroke stroke = curve.stroke();
            if (stroke.cased()) {
                g.setColor(colour(scene.palette().casing(), Strokes.casingOpacity(curve)));
                g.setStroke(pen(stroke.width() + 2 * Strokes.CASING, Dash.SOLID));
                g.draw(path);
            }
            if (stroke.opacity() > 0) {
                g.setColor(colour(stroke.colour(), stroke.opacity()));
                g.setStroke(pen(stroke.width(), stroke.dash()));
                g.draw(path);
            }
        }
        for (Curve curve : scene.curves()) {
            for (Curve.Tick tick : curve.ticks()) {
                Line2D line = new Line2D.Double(tick.x0(), tick.y0(), tick.x1(), tick.y1());
                g.setColor(colour(scene.palette().casing(), Strokes.casingOpacity(curve)));
                g.setStroke(pen(Strokes.TICK + 2 * Strokes.CASING, Dash.SOLID));
                g.draw(line);
                g.setColor(colour(curve.stroke().colour(), curve.stroke().opacity()));
                g.setStroke(pen(Strokes.TICK, Dash.SOLID));
                g.draw(line);
            }
        }
    }

    static BasicStroke pen(double width, Dash dash) {
        float[] pattern = null;
        if (!dash.isSolid()) {
            pattern = new float[dash.lengths().size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = dash.lengths().get(i).floatValue();
            }
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    static Color colour(int argb, double opacity) {
        return new Color(argb & 0xFFFFFF | (int) Math.round(opacity * 255) << 24, true);
    }

    private static void dots(Graphics2D g, ArcScene scene) {
        Palette palette = scene.palette();
        for (Dot dot : scene.dots()) {
            double opacity = Strokes.opacity(dot);
            g.setColor(colour(palette.casing(), opacity));
            g.fill(shape(dot, dot.square(), dot.extent() + Strokes.CASING));
            g.setColor(colour(palette.dot(), opacity));
            g.setStroke(new BasicStroke((float) Dot.RING_WIDTH));
            if (dot.ring() > 0) {
                g.draw(shape(dot, dot.square(), dot.ring() - Dot.RING_WIDTH / 2));
            }
            if (dot.isOpen() && dot.radius() > Dot.RING_WIDTH) {
                g.draw(shape(dot, dot.squareInside(), dot.radius() - Dot.RING_WIDTH / 2));
            } else {
                g.fill(shape(dot, dot.squareInside(), dot.radius()));
            }
        }
    }

    private static Shape shape(Dot dot, boolean square, double radius) {
        return square
                ? new Rectangle2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius)
                : new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
    }

    private void groundLabels(Graphics2D g, ArcScene scene) {
        for (GroundLabel label : scene.groundLabels()) {
            Color ink = new Color(label.ink(scene.palette()));
            Color halo = colour(scene.palette().halo(), 1);
            text(g, font(false, label.size()), label.text(), label.x(), label.baseline(), ink, halo);
        }
    }

    private void labels(Graphics2D g, ArcScene scene) {
        Palette palette = scene.palette();
        for (Label label : scene.lettering()) {
            double opacity = Strokes.opacity(label);
            Color ink = colour(palette.text(), opacity);
            Color halo = colour(palette.halo(), opacity);
            Label.Leader leader = label.leader();
            if (leader != null) {
                Line2D line = new Line2D.Double(leader.x0(), leader.y0(), leader.x1(), leader.y1());
                g.setColor(halo);
                g.setStroke(pen(Strokes.LEADER_HALO, Dash.SOLID));
                g.draw(line);
                g.setColor(ink);
                g.setStroke(pen(Strokes.LEADER, Dash.SOLID));
                g.draw(line);
            }
            text(g, font(label.bold(), label.size()), label.text(), label.x(), label.baseline(), ink, halo);
            if (!label.second().isEmpty()) {
                Font small = font(false, label.secondSize());
                text(g, small, label.second(), label.x(), label.secondBaseline(), ink, halo);
            }
        }
    }

    private void text(Graphics2D g, Font font, String text, double x, double baseline, Color ink, Color halo) {
        names.write(g, new NamePen.Name(font, text, (float) x, (float) baseline), ink, halo);
    }

    /** Curves stop at names. */
    private static Area outsideLabels(ArcScene scene) {
        Viewport viewport = scene.viewport();
        Area area = new Area(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
        for (LabelRules.Cover gap : scene.gaps()) {
            area.subtract(new Area(
                    new Rectangle2D.Double(gap.left(), gap.top(), gap.right() - gap.left(), gap.bottom() - gap.top())));
        }
        return area;
    }
}
