package kakehashi.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Sea, land, countries and their outlines in a view as shapes, in logical pixels: worked out once and drawn as often as
 * wanted. Not changed once made; any thread.
 */
public final class GroundShapes {

    private final ArcScene scene;
    private final Path2D land;
    private final Path2D countries;
    private final Path2D borders;
    private final Path2D coasts;
    private final Path2D islands = new Path2D.Double();

    private GroundShapes(BaseMap map, ArcScene scene) {
        this.scene = scene;
        Viewport viewport = scene.viewport();
        Ground ground = new Ground(map, scene.backdrop(), viewport, 1);
        GroundAreas areas = new GroundAreas(ground, viewport);
        land = areas.land();
        countries = areas.countries();
        borders = outlines(ground, false);
        coasts = outlines(ground, true);
        for (int line = 0; line < ground.lines(); line++) {
            if (ground.isIslandPoint(line) && ground.isVisible(line)) {
                double radius = Ground.ISLAND_POINT;
                islands.append(
                        new Ellipse2D.Double(
                                ground.middleX(line) - radius, ground.middleY(line) - radius, 2 * radius, 2 * radius),
                        false);
            }
        }
    }

    /** The ground of a scene. */
    public static GroundShapes of(BaseMap map, ArcScene scene) {
        return new GroundShapes(map, scene);
    }

    private static Path2D outlines(Ground ground, boolean coast) {
        Path2D path = new Path2D.Double();
        for (int line = 0; line < ground.lines(); line++) {
            if ((coast ? ground.isCoast(line) : ground.isBorder(line)) && ground.isVisible(line)) {
                ground.project(line, false);
                double[] at = ground.points();
                path.moveTo(at[0], at[1]);
                for (int i = 1; i < ground.count(); i++) {
                    path.lineTo(at[2 * i], at[2 * i + 1]);
                }
            }
        }
        return path;
    }

    void paint(Graphics2D g) {
        Viewport viewport = scene.viewport();
        Palette palette = scene.palette();
        fill(g, new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()), palette.sea());
        fill(g, land, palette.land());
        fill(g, countries, palette.country());
        draw(g, borders, Ground.borderWidth(viewport), palette.border());
        draw(g, coasts, Ground.coastWidth(viewport), palette.coast());
        fill(g, islands, palette.coast());
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
