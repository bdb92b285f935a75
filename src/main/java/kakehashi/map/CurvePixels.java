package kakehashi.map;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws curves with their casings into a raster, in bands side by side on as many processors as there are. Every pixel
 * sees the curves in their order, so the picture does not depend on the number of bands.
 */
final class CurvePixels {

    /** So few curves are drawn before a second thread has begun. */
    private static final int FEW = 60;
    /** Steps of a dash table for one pixel. */
    private static final int FINENESS = 4;

    /**
     * @param casing laid under every curve
     * @param scale pixels for one logical pixel
     */
    void paint(Raster raster, List<Curve> curves, int casing, double scale) {
        int bands = curves.size() < FEW ? 1 : Runtime.getRuntime().availableProcessors();
        IntStream bandNumbers = IntStream.range(0, bands);
        (bands == 1 ? bandNumbers : bandNumbers.parallel()).forEach(band -> new Band(
                        raster, raster.height() * band / bands, raster.height() * (band + 1) / bands, scale)
                .paint(curves, casing));
    }

    /** Some rows of the picture. */
    private static final class Band {

        private final Raster raster;
        private final int top;
        private final int bottom;
        private final double scale;
        private final Map<Dash, float[]> tables = new IdentityHashMap<>();
        private double[] points = new double[256];

        Band(Raster raster, int top, int bottom, double scale) {
            this.raster = raster;
            this.top = top;
            this.bottom = bottom;
            this.scale = scale;
        }

        void paint(List<Curve> curves, int casing) {
            CasedLine line = new CasedLine(raster, top, bottom);
            double margin = 12;
            for (Curve curve : curves) {
                double[] part = curve.within(
                        -margin, top / scale - margin, raster.width() / scale + margin, bottom / scale + margin);
                if (part[0] >= part[1]) {
                    continue;
                }
                points = curve.flatten(scale, part[0], part[1], points);
                Stroke stroke = curve.stroke();
                line.ink(stroke.colour(), stroke.width() * scale / 2, stroke.opacity());
                line.casing(casing, Strokes.CASING * scale, Strokes.casingOpacity(curve.emphasis()));
                line.dash(
                        tables.computeIfAbsent(stroke.dash(), dash -> table(dash.scaled(scale))),
                        stroke.dash().period() * scale);
                double begun = stroke.dash().isSolid() ? 0 : curve.length(part[0]) * scale;
                line.draw(points, curve.segments(scale, part[1] - part[0]), begun);
            }
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
