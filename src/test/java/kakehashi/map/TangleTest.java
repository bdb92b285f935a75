package kakehashi.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Label;
import kakehashi.map.view.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tangled a map of some two hundred ties is drawn. Lower these figures when they fall; do not raise them. */
class TangleTest {

    private static final int PIECES = 24;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"whole, 341, 5", "japan, 4538, 48", "kansai, 130, 8"})
    void crossings_of_curves_and_crossed_names_may_only_fall(String view, int crossings, int names) {
        Viewport viewport =
                switch (view) {
                    case "whole" -> RealMap.whole();
                    case "japan" -> RealMap.japan();
                    default -> RealMap.kansai();
                };
        ArcScene scene = ArcScene.of(RealMap.fromFar(), viewport, Palette.LIGHT);
        assertThat(crossings(scene)).as("crossings").isLessThanOrEqualTo(crossings);
        assertThat(crossedNames(scene)).as("crossed names").isLessThanOrEqualTo(names);
    }

    /** Pairs of curves that cross within the view. */
    private static int crossings(ArcScene scene) {
        List<Curve> curves = scene.curves();
        int crossings = 0;
        for (int a = 0; a < curves.size(); a++) {
            for (int b = a + 1; b < curves.size(); b++) {
                crossings += cross(curves.get(a), curves.get(b), scene.viewport()) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(Curve a, Curve b, Viewport view) {
        for (int i = 0; i < PIECES; i++) {
            for (int j = 0; j < PIECES; j++) {
                double x0 = a.xAt((double) i / PIECES);
                double y0 = a.yAt((double) i / PIECES);
                double x1 = a.xAt((i + 1.0) / PIECES);
                double y1 = a.yAt((i + 1.0) / PIECES);
                double u0 = b.xAt((double) j / PIECES);
                double v0 = b.yAt((double) j / PIECES);
                double u1 = b.xAt((j + 1.0) / PIECES);
                double v1 = b.yAt((j + 1.0) / PIECES);
                double turn = (x1 - x0) * (v1 - v0) - (y1 - y0) * (u1 - u0);
                if (turn == 0) {
                    continue;
                }
                double s = ((u0 - x0) * (v1 - v0) - (v0 - y0) * (u1 - u0)) / turn;
                double t = ((u0 - x0) * (y1 - y0) - (v0 - y0) * (x1 - x0)) / turn;
                double x = x0 + s * (x1 - x0);
                double y = y0 + s * (y1 - y0);
                boolean meet = s > 0 && s < 1 && t > 0 && t < 1;
                // curves from one seat meet there and do not cross
                boolean atAnEnd = isAtAnEnd(i + s) || isAtAnEnd(j + t);
                if (meet && !atAnEnd && x > 0 && x < view.width() && y > 0 && y < view.height()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAtAnEnd(double piece) {
        return piece < 0.05 * PIECES || piece > 0.95 * PIECES;
    }

    /** Names with at least one curve behind them. */
    private static int crossedNames(ArcScene scene) {
        return (int) scene.labels().stream()
                .filter(label -> scene.curves().stream().anyMatch(curve -> passes(curve, label)))
                .count();
    }

    private static boolean passes(Curve curve, Label label) {
        for (int i = 0; i <= 1000; i++) {
            double x = curve.xAt(i / 1000.0);
            double y = curve.yAt(i / 1000.0);
            if (x > label.left() && x < label.right() && y > label.top() && y < label.bottom()) {
                return true;
            }
        }
        return false;
    }
}
