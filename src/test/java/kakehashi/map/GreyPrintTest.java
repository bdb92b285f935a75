package kakehashi.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapTie;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import org.junit.jupiter.api.Test;

/** Reads the schemes back from a grey picture, along the stretches where a curve runs alone. */
class GreyPrintTest {

    /** Shorter stretches show too little of a pattern. */
    private static final int SHORTEST = 32;

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    /** One in so many, for a line can only be read where it runs alone. */
    private static final int THINNED = 4;

    private final ArcScene scene = ArcScene.of(some(), RealMap.whole(), Palette.PRINT);
    private final Picture picture = new PixelPainter().paint(BaseMap.load(), scene);
    private final int[] owners = owners();

    private static MapContent some() {
        List<MapTie> ties = RealMap.everyScheme().ties();
        return RealMap.of(
                IntStream.range(0, ties.size() / THINNED)
                        .mapToObj(i -> ties.get(i * THINNED).link())
                        .toList(),
                Language.EN);
    }

    @Test
    void a_grey_print_of_the_whole_map_still_tells_the_three_schemes_apart() {
        Map<Scheme, Integer> read = new EnumMap<>(Scheme.class);
        Map<Scheme, Integer> right = new EnumMap<>(Scheme.class);
        for (Curve curve : scene.curves()) {
            if (curve.stroke().dash().equals(Dash.DOTTED)) {
                continue;
            }
            List<double[]> stretch = longestAlone(curve);
            if (stretch.size() >= SHORTEST) {
                Scheme scheme = curve.link().scheme();
                read.merge(scheme, 1, Integer::sum);
                right.merge(scheme, likeliest(stretch) == scheme ? 1 : 0, Integer::sum);
            }
        }
        for (Scheme scheme : Scheme.values()) {
            assertThat(read.getOrDefault(scheme, 0)).as("read " + scheme).isGreaterThanOrEqualTo(4);
            assertThat((double) right.getOrDefault(scheme, 0) / read.get(scheme))
                    .as(scheme + " of " + read)
                    .isGreaterThan(0.9);
        }
    }

    /** Lengths along the curve and darkness there, one a pixel, where nothing else is near. */
    private List<double[]> longestAlone(Curve curve) {
        List<double[]> longest = List.of();
        List<double[]> now = new ArrayList<>();
        double along = 0;
        double lastX = curve.x0();
        double lastY = curve.y0();
        int steps = 1500;
        double next = 0;
        for (int i = 1; i <= steps; i++) {
            double x = curve.xAt((double) i / steps);
            double y = curve.yAt((double) i / steps);
            along += Math.hypot(x - lastX, y - lastY);
            double alongX = x - lastX;
            double alongY = y - lastY;
            lastX = x;
            lastY = y;
            if (along < next) {
                continue;
            }
            next = along + 1;
            if (isAlone(x, y)) {
                now.add(new double[] {along, darkness(x, y, alongX, alongY)});
            } else {
                longest = now.size() > longest.size() ? now : longest;
                now = new ArrayList<>();
            }
        }
        return now.size() > longest.size() ? now : longest;
    }

    private boolean isAlone(double x, double y) {
        if (x < 4 || y < 4 || x > picture.width() - 4 || y > picture.height() - 4) {
            return false;
        }
        return owners[(int) y * picture.width() + (int) x] >= 0
                && scene.lettering().stream()
                        .noneMatch(label -> x > label.left() - 3
                                && x < label.right() + 3
                                && y > label.top() - 3
                                && y < label.bottom() + 3);
    }

    /** For each pixel the number of the only curve that passes within two pixels, or a negative number. */
    private int[] owners() {
        int[] found = new int[picture.width() * picture.height()];
        Arrays.fill(found, NOBODY);
        for (int index = 0; index < scene.curves().size(); index++) {
            Curve curve = scene.curves().get(index);
            for (int i = 0; i <= 2000; i++) {
                claim(found, (int) curve.xAt(i / 2000.0), (int) curve.yAt(i / 2000.0), index);
            }
        }
        return found;
    }

    private void claim(int[] found, int x, int y, int index) {
        for (int row = Math.max(0, y - 2); row <= Math.min(picture.height() - 1, y + 2); row++) {
            for (int column = Math.max(0, x - 2); column <= Math.min(picture.width() - 1, x + 2); column++) {
                int at = row * picture.width() + column;
                found[at] = found[at] == NOBODY || found[at] == index ? index : SEVERAL;
            }
        }
    }

    /** The darkest of the pixels straight across the curve, in grey. */
    private double darkness(double x, double y, double alongX, double alongY) {
        double length = Math.hypot(alongX, alongY);
        double darkest = 0;
        for (int across = -1; across <= 1; across++) {
            int pixel = picture.at((int) (x - across * alongY / length), (int) (y + across * alongX / length));
            double grey = 0.299 * (pixel >> 16 & 0xFF) + 0.587 * (pixel >> 8 & 0xFF) + 0.114 * (pixel & 0xFF);
            darkest = Math.max(darkest, 255 - grey);
        }
        return darkest;
    }

    private static Scheme likeliest(List<double[]> stretch) {
        double[] sorted =
                stretch.stream().mapToDouble(point -> point[1]).sorted().toArray();
        double full = sorted[sorted.length * 9 / 10];
        Scheme best = Scheme.OFFICIAL;
        double least = Double.MAX_VALUE;
        for (Scheme scheme : Scheme.values()) {
            double[] pattern = Dash.of(scheme).scaled(1);
            double error = 0;
            for (double[] point : stretch) {
                error += Math.abs(Math.min(1, point[1] / full) - Dash.ink(pattern, point[0]));
            }
            if (error < least) {
                least = error;
                best = scheme;
            }
        }
        return best;
    }
}
