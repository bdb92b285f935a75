package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CurveTest {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private static Curve curve(double[] at) {
        Stroke stroke = new Stroke(0xFF000000, 1, 1, Dash.SOLID);
        return new Curve(List.of(), at[0], at[1], at[2], at[3], at[4], at[5], Emphasis.PLAIN, stroke);
    }

    private static boolean isIn(Curve curve, double t, double by) {
        double x = curve.xAt(t);
        double y = curve.yAt(t);
        return x > -by && y > -by && x < WIDTH + by && y < HEIGHT + by;
    }

    @Property
    void the_part_within_a_box_holds_all_that_is_in_it_and_ends_at_its_edges(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double far,
            @ForAll @DoubleRange(min = -3000, max = 4000) double a,
            @ForAll @DoubleRange(min = -3000, max = 4000) double b,
            @ForAll @DoubleRange(min = -3000, max = 4000) double c) {
        for (double[] at : new double[][] {
            {far, a, b, c, c, b}, {a, b, c, a, far, c}, {a, a, far, far, b, b}, {a, b, (a + c) / 2, b, c, b}
        }) {
            Curve curve = curve(at);
            double[] part = curve.within(0, 0, WIDTH, HEIGHT);
            for (int i = 0; i <= 400; i++) {
                double t = i / 400.0;
                if (isIn(curve, t, 0)) {
                    assertThat(t).isBetween(part[0] - 1e-9, part[1] + 1e-9);
                }
            }
            if (part[0] < part[1]) {
                assertThat(isIn(curve, part[0], 0.01)).isTrue();
                assertThat(isIn(curve, part[1], 0.01)).isTrue();
            }
        }
    }
}
