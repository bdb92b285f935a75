package kakehashi.map.ink;

import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Ground;
import kakehashi.map.ground.Palette;
import kakehashi.map.letter.Coverage;
import kakehashi.map.letter.Raster;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.view.Viewport;

/** Paints sea, land, countries and their outlines into pixels. */
final class GroundPixels {

    private final Coverage coverage;
    private final Raster raster;
    private final ArcScene scene;

    GroundPixels(Coverage coverage, Raster raster, ArcScene scene) {
        this.coverage = coverage;
        this.raster = raster;
        this.scene = scene;
    }

    void paint(BaseMap map) {
        Viewport viewport = scene.viewport();
        Palette palette = scene.palette();
        double scale = viewport.pixelScale();
        Ground ground = new Ground(map, scene.backdrop(), viewport, scale);
        raster.clear(palette.sea());
        for (int line = 0; line < ground.lines(); line++) {
            fill(ground, line, ground.boundsLand(line));
        }
        coverage.paint(raster, palette.land());
        for (int line = 0; line < ground.lines(); line++) {
            fill(ground, line, ground.boundsCountries(line));
        }
        coverage.paint(raster, palette.country());
        if (scene.backdrop().known().isTold()) {
            for (int line = 0; line < ground.lines(); line++) {
                fill(ground, line, ground.boundsSearched(line));
            }
            coverage.paint(raster, palette.searched());
        }
        for (int line = 0; line < ground.lines(); line++) {
            fill(ground, line, ground.boundsContested(line));
        }
        coverage.hatch(raster, palette.coast(), Ground.HATCHING * scale, Ground.HATCH * scale);
        outlines(ground, false, Ground.borderWidth(viewport) * scale, palette.border());
        outlines(ground, true, Ground.coastWidth(viewport) * scale, palette.coast());
        for (int line = 0; line < ground.lines(); line++) {
            if (ground.isIslandPoint(line) && ground.isVisible(line)) {
                mark(ground.middleX(line), ground.middleY(line), scale);
            }
        }
        ground.marks().forEach(spot -> mark(spot.x(), spot.y(), scale));
    }

    private void mark(double x, double y, double scale) {
        raster.ring(x, y, 0, Ground.ISLAND_POINT * scale, scene.palette().coast(), 1);
    }

    private void fill(Ground ground, int line, int direction) {
        if (direction == 0 || !ground.affectsFill(line)) {
            return;
        }
        ground.project(line, ground.isLeftOfView(line));
        double[] at = ground.points();
        for (int i = 0; i + 1 < ground.count(); i++) {
            if (direction > 0) {
                coverage.edge(at[2 * i], at[2 * i + 1], at[2 * i + 2], at[2 * i + 3]);
            } else {
                coverage.edge(at[2 * i + 2], at[2 * i + 3], at[2 * i], at[2 * i + 1]);
            }
        }
    }

    private void outlines(Ground ground, boolean coast, double width, int colour) {
        for (int line = 0; line < ground.lines(); line++) {
            if ((coast ? ground.isCoast(line) : ground.isBorder(line)) && ground.isVisible(line)) {
                ground.project(line, false);
                raster.stroke(ground.points(), ground.count(), width, colour, 1);
            }
        }
    }
}
