package kakehashi.map.ink;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kakehashi.map.letter.Raster;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.Stroke;
import kakehashi.map.scene.Strokes;

/**
 * Draws curves with their casings into a raster, in bands side by side on as many processors as there are, each from the
 * uppermost curve down. Every pixel sees the curves in their order, so the picture does not depend on the number of bands.
 * One serves one thread at a time.
 */
final class CurvePixels {

    /** So few curves are drawn before a second thread has begun. */
    private static final int FEW = 60;
    /** Steps of a dash table for one pixel. */
    private static final int FINENESS = 4;
    /** What a stroke may add outside its line, in logical pixels. */
    private static final double MARGIN = 6;

    private final Layers overlay = new Layers();

    /**
     * @param curves in drawing order: the last is on top
     * @param casing laid under every curve
     * @param scale pixels for one logical pixel
     */
    void paint(Raster raster, List<Curve> curves, int casing, double scale) {
        overlay.resize(raster.width(), raster.height());
        int bands = curves.size() < FEW
                ? 1
                : Math.min(overlay.rows(), Runtime.getRuntime().availableProcessors());
        IntStream numbers = IntStream.range(0, bands);
        (bands == 1 ? numbers : numbers.parallel()).forEach(band -> {
            int first = overlay.rows() * band / bands;
            int end = overlay.rows() * (band + 1) / bands;
            new Band(overlay, first * Layers.CELL, Math.min(raster.height(), end * Layers.CELL), scale)
                    .paint(curves, casing);
            overlay.settle(raster, first, end);
        });
    }

    /** Some rows of the picture. */
    private static final class Band {

        private final CasedLine line;
        private final double right;
        private final double top;
        private final double bottom;
        private final double lowest;
        private final double scale;
        private final Map<Dash, float[]> tables = new IdentityHashMap<>();
        private final Map<Integer, int[]> colours = new HashMap<>();
        private double[] points = new double[256];

        Band(Layers overlay, int top, int bottom, double scale) {
            line = new CasedLine(overlay, top, bottom);
            right = overlay.width() / scale + MARGIN;
            lowest = overlay.height() / scale + MARGIN;
            this.top = top / scale - MARGIN;
            this.bottom = bottom / scale + MARGIN;
            this.scale = scale;
        }

        void paint(List<Curve> curves, int casing) {
            for (int i = curves.size() - 1; i >= 0; i--) {
                Curve curve = curves.get(i);
                if (curve.highest() < bottom && curve.lowest() > top) {
                    paint(curve, casing);
                }
            }
        }

        private void paint(Curve curve, int casing) {
            // the same part in every band, so that all of them cut it into the same pieces
            double[] part = curve.within(-MARGIN, -MARGIN, right, lowest);
            if (part[0] >= part[1]) {
                return;
            }
            points = curve.flatten(scale, part[0], part[1], points);
            Stroke stroke = curve.stroke();
            line.ink(shares(stroke.colour()), stroke.width() * scale / 2, stroke.opacity());
            line.casing(shares(casing), stroke.cased() ? Strokes.CASING * scale : 0, Strokes.casingOpacity(curve));
            line.dash(
                    tables.computeIfAbsent(stroke.dash(), dash -> table(dash.scaled(scale))),
                    stroke.dash().period() * scale);
            double begun = stroke.dash().isSolid() ? 0 : curve.length(part[0]) * scale;
            line.draw(points, curve.segments(scale, part[1] - part[0]), begun);
        }

        private int[] shares(int colour) {
            return colours.computeIfAbsent(colour, Layers::shares);
        }

        private static float[] table(double[] pattern) {
            double period = Dash.period(pattern);
            float[] table = new float[pattern.length == 0 ? 0 : (int) Math.ceil(period * FINENESS)];
            for (int i = 0; i < table.length; i++) {
                table[i] = (float) Dash.ink(pattern, i * period / table.length);
            }
            return table;
        }
    }
}
