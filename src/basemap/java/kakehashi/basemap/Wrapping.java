package kakehashi.basemap;

import java.util.ArrayList;
import java.util.List;

/** Rings that cross the 180th meridian, cut there, so that no outline runs across the whole map to come back. */
final class Wrapping {

    private Wrapping() {}

    /**
     * The longitudes of a ring made continuous: after 179° comes 181°, not −179°. A ring that goes round a pole is
     * closed over it.
     */
    static double[][] unwrap(double[][] ring) {
        List<double[]> points = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < ring.length; i++) {
            double step = i == 0 ? 0 : ring[i][0] - ring[i - 1][0];
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            points.add(new double[] {ring[i][0] + turn, ring[i][1]});
        }
        double[] first = points.get(0);
        double[] last = points.get(points.size() - 1);
        if (Math.abs(last[0] - first[0]) > 180) {
            double pole = first[1] < 0 ? -90 : 90;
            points.add(new double[] {last[0], pole});
            points.add(new double[] {first[0], pole});
            points.add(first.clone());
        }
        return points.toArray(new double[0][]);
    }
}
