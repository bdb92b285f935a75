package kakehashi.map.ink;

import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Tiles;
import kakehashi.map.letter.Coverage;
import kakehashi.map.letter.Raster;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Label;
import kakehashi.map.scene.Stroke;
import kakehashi.map.scene.Strokes;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;

/**
 * Draws a scene into opaque pixels without any toolkit: fast enough to follow a drag on an office computer without a
 * graphics card. One painter keeps its working memory and serves one thread at a time; different painters are
 * independent.
 */
public final class PixelPainter {

    private final Coverage coverage = new Coverage();
    private final GlyphMasks glyphs = new GlyphMasks();
    private final CurvePixels curves = new CurvePixels();
    private final KeptGround ground = new KeptGround();

    /** Paints into a new picture. */
    public Picture paint(BaseMap map, ArcScene scene) {
        return paint(map, scene, new int[0]);
    }

    /**
     * Paints into an array of the caller, if it is long enough, else into a new one.
     *
     * @param reuse pixels that nobody reads any more
     */
    public Picture paint(BaseMap map, ArcScene scene, int[] reuse) {
        return paint(map, scene, Tiles.NONE, reuse);
    }

    /**
     * Paints into an array of the caller, if it is long enough, else into a new one.
     *
     * @param tiles laid over the ground, beneath the ties; only in Web Mercator
     * @param reuse pixels that nobody reads any more
     */
    public Picture paint(BaseMap map, ArcScene scene, Tiles tiles, int[] reuse) {
        Viewport viewport = scene.viewport();
        int width = viewport.pixelWidth();
        int height = viewport.pixelHeight();
        int[] pixels = reuse.length >= width * height ? reuse : new int[width * height];
        Raster raster = new Raster(pixels, width, height);
        coverage.resize(width, height);
        if (!ground.lay(map, scene, raster)) {
            new GroundPixels(coverage, raster, scene).paint(map);
            ground.keep(map, scene, raster);
        }
        if (viewport.projection() == Projection.WEB_MERCATOR) {
            new TilePixels(raster, viewport, tiles).paint();
        }
        LabelGaps gaps = new LabelGaps(raster, scene.gaps(), viewport.pixelScale());
        curves.paint(raster, scene.inked(), scene.palette().casing(), viewport.pixelScale());
        ticks(raster, scene);
        gaps.open(raster);
        groundLabels(raster, scene);
        dots(raster, scene);
        labels(raster, scene);
        return new Picture(pixels, width, height);
    }

    private static void ticks(Raster raster, ArcScene scene) {
        double scale = scene.viewport().pixelScale();
        for (Curve curve : scene.curves()) {
            Stroke stroke = curve.stroke();
            for (Curve.Tick tick : curve.ticks()) {
                double[] line = {tick.x0() * scale, tick.y0() * scale, tick.x1() * scale, tick.y1() * scale};
                double casing = (Strokes.TICK + 2 * Strokes.CASING) * scale;
                raster.stroke(line, 2, casing, scene.palette().casing(), Strokes.casingOpacity(curve));
                raster.stroke(line, 2, Strokes.TICK * scale, stroke.colour(), stroke.opacity());
            }
        }
    }

    private static void dots(Raster raster, ArcScene scene) {
        double scale = scene.viewport().pixelScale();
        Palette palette = scene.palette();
        for (Dot dot : scene.dots()) {
            Mark mark = new Mark(raster, dot, scale);
            mark.draw(dot.square(), 0, dot.extent() + Strokes.CASING, palette.casing());
            if (dot.ring() > 0) {
                mark.draw(dot.square(), dot.ring() - Dot.RING_WIDTH, dot.ring(), palette.dot());
            }
            double inner = dot.isOpen() ? Math.max(0, dot.radius() - Dot.RING_WIDTH) : 0;
            mark.draw(dot.squareInside(), inner, dot.radius(), palette.dot());
        }
    }

    /** A square or a round shape about the middle of a dot, between two radii in logical pixels. */
    private record Mark(Raster raster, Dot dot, double scale) {

        void draw(boolean square, double inner, double outer, int colour) {
            double x = dot.x() * scale;
            double y = dot.y() * scale;
            if (square) {
                raster.frame(x, y, inner * scale, outer * scale, colour, Strokes.opacity(dot));
            } else {
                raster.ring(x, y, inner * scale, outer * scale, colour, Strokes.opacity(dot));
            }
        }
    }

    private void groundLabels(Raster raster, ArcScene scene) {
        double scale = scene.viewport().pixelScale();
        for (GroundLabel label : scene.groundLabels()) {
            glyphs.draw(raster, label, scale, scene.palette());
        }
    }

    private void labels(Raster raster, ArcScene scene) {
        double scale = scene.viewport().pixelScale();
        Palette palette = scene.palette();
        for (Label label : scene.lettering()) {
            double opacity = Strokes.opacity(label);
            Label.Leader leader = label.leader();
            if (leader != null) {
                double[] line = {leader.x0() * scale, leader.y0() * scale, leader.x1() * scale, leader.y1() * scale};
                raster.stroke(line, 2, Strokes.LEADER_HALO * scale, palette.halo(), opacity);
                raster.stroke(line, 2, Strokes.LEADER * scale, palette.text(), opacity);
            }
            glyphs.draw(raster, label, scale, palette.halo(), palette.text(), opacity);
        }
    }
}
