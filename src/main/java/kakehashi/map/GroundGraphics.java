package kakehashi.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws sea, land, countries and their outlines on a {@code Graphics2D} in logical pixels. */
final class GroundGraphics {

    private final Graphics2D g;
    private final ArcScene scene;

    GroundGraphics(Graphics2D g, ArcScene scene) {
        this.g = g;
        this.scene = scene;
    }

    void paint(BaseMap map) {
        Viewport viewport = scene.viewport();
        Palette palette = scene.palette();
        g.setColor(new Color(palette.sea()));
        g.fill(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
        Ground ground = new Ground(map, scene.backdrop(), viewport, 1);
        GroundAreas areas = new GroundAreas(ground, viewport);
        g.setColor(new Color(palette.land()));
        g.fill(areas.land());
        g.setColor(new Color(palette.country()));
        g.fill(areas.countries());
        outlines(ground, false, Ground.borderWidth(viewport), palette.border());
        outlines(ground, true, Ground.coastWidth(viewport), palette.coast());
        for (int line = 0; line < ground.lines(); line++) {
            if (ground.isIslandPoint(line) && ground.isVisible(line)) {
                double radius = Ground.ISLAND_POINT;
                g.fill(new Ellipse2D.Double(
                        ground.middleX(line) - radius, ground.middleY(line) - radius, 2 * radius, 2 * radius));
            }
        }
    }

    private void outlines(Ground ground, boolean coast, double width, int colour) {
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
        g.setColor(new Color(colour));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
