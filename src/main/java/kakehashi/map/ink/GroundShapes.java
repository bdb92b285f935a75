package kakehashi.map.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Ground;
import kakehashi.map.ground.GroundAreas;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Thinning;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.view.Viewport;

/**
 * Sea, land, countries and their outlines in a view as shapes, in logical pixels: worked out once and drawn as often as
 * wanted. Not changed once made; any thread.
 */
public final class GroundShapes {

    private static final double POINT = 0.1;

    private final ArcScene scene;
    private final Path2D land;
    private final Path2D countries;
    private final Path2D searched;
    private final Path2D contested;
    private final Path2D borders;
    private final Path2D islands = new Path2D.Double();

    private GroundShapes(BaseMap map, ArcScene scene) {
        this.scene = scene;
        Viewport viewport = scene.viewport();
        Ground ground = new Ground(map, scene.backdrop(), viewport, 1);
        Thinning thinning = new Thinning(viewport.pixelScale());
        GroundAreas areas = new GroundAreas(ground, viewport, thinning);
        land = areas.land();
        countries = areas.countries();
        searched = areas.searched();
        contested = areas.contested();
        borders = borders(ground, thinning);
        for (int line = 0; line < ground.lines(); line++) {
            if (ground.isIslandPoint(line) && ground.isVisible(line)) {
                mark(ground.middleX(line), ground.middleY(line));
            }
        }
        ground.marks().forEach(spot -> mark(spot.x(), spot.y()));
    }

    /** Under a round pen a step this short is a disc, and the shortest way to write one. */
    private void mark(double x, double y) {
        islands.moveTo(x, y);
        islands.lineTo(x + POINT, y);
    }

    /** The ground of a scene. */
    public static GroundShapes of(BaseMap map, ArcScene scene) {
        return new GroundShapes(map, scene);
    }

    private Path2D borders(Ground ground, Thinning thinning) {
        Path2D path = new Path2D.Double();
        for (int line = 0; line < ground.lines(); line++) {
            if (ground.isBorder(line) && ground.isVisible(line)) {
                ground.project(line, false);
                appendSeen(path, thinning.of(ground.points(), ground.count()));
            }
        }
        return path;
    }

    /** Adds the pieces of a line that may be in view. */
    private void appendSeen(Path2D path, double[] points) {
        Viewport viewport = scene.viewport();
        Rectangle2D seen = new Rectangle2D.Double(
                -GroundAreas.MARGIN,
                -GroundAreas.MARGIN,
                viewport.width() + 2 * GroundAreas.MARGIN,
                viewport.height() + 2 * GroundAreas.MARGIN);
        boolean on = false;
        for (int i = 2; i < points.length; i += 2) {
            boolean inView = seen.intersectsLine(points[i - 2], points[i - 1], points[i], points[i + 1]);
            if (inView && !on) {
                path.moveTo(points[i - 2], points[i - 1]);
            }
            if (inView) {
                path.lineTo(points[i], points[i + 1]);
            }
            on = inView;
        }
    }

    void paint(Graphics2D g) {
        Viewport viewport = scene.viewport();
        Palette palette = scene.palette();
        fill(g, new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()), palette.sea());
        fill(g, land, palette.land());
        fill(g, countries, palette.country());
        if (scene.backdrop().known().isTold()) {
            fill(g, searched, palette.searched());
        }
        if (!contested.getBounds2D().isEmpty()) {
            hatch(g, palette.coast());
        }
        draw(g, borders, Ground.borderWidth(viewport), palette.border());
        // the same shape once more costs a compressed file next to nothing; where it is cut it lies outside the view
        draw(g, land, Ground.coastWidth(viewport), palette.coast());
        g.setColor(new Color(palette.coast()));
        g.setStroke(new BasicStroke((float) (2 * Ground.ISLAND_POINT), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(islands);
    }

    private void hatch(Graphics2D g, int colour) {
        Rectangle2D seen = contested
                .getBounds2D()
                .createIntersection(new Rectangle2D.Double(
                        0, 0, scene.viewport().width(), scene.viewport().height()));
        if (seen.isEmpty()) {
            return;
        }
        Path2D lines = new Path2D.Double();
        double first = Math.floor((seen.getMinX() + seen.getMinY()) / Ground.HATCHING) * Ground.HATCHING;
        for (double sum = first + Ground.HATCH / 2; sum < seen.getMaxX() + seen.getMaxY(); sum += Ground.HATCHING) {
            lines.moveTo(sum - seen.getMinY(), seen.getMinY());
            lines.lineTo(sum - seen.getMaxY(), seen.getMaxY());
        }
        Shape before = g.getClip();
        g.clip(contested);
        draw(g, lines, Ground.HATCH * Math.sqrt(0.5), colour);
        g.setClip(before);
    }

    private static void fill(Graphics2D g, Shape shape, int colour) {
        g.setColor(new Color(colour));
        g.fill(shape);
    }

    private static void draw(Graphics2D g, Shape shape, double width, int colour) {
        g.setColor(new Color(colour));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
