package kakehashi.map.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.model.value.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformalConicTest {

    private static final ConformalConic OURS = ConformalConic.OF_BOTH_COUNTRIES;

    /** Snyder, Map Projections – A Working Manual, page 296: Clarke 1866, parallels 33° and 45° N, origin 23° N 96° W. */
    @Test
    void it_agrees_with_snyders_worked_example_on_the_ellipsoid() {
        ConformalConic clarke = new ConformalConic(6378206.4, Math.sqrt(0.00676866), new double[] {33, 45}, 23, -96);
        assertThat(clarke.x(-75, 35)).isCloseTo(1_894_410.9, within(0.1));
        assertThat(clarke.y(-75, 35)).isCloseTo(1_564_649.5, within(0.1));
        assertThat(clarke.scale(35)).isCloseTo(0.9970171, within(1e-6));
        assertThat(clarke.lon(1_894_410.9, 1_564_649.5)).isCloseTo(-75, within(1e-6));
        assertThat(clarke.lat(1_894_410.9, 1_564_649.5)).isCloseTo(35, within(1e-6));
    }

    /** Snyder, page 295: the sphere of radius 1 with the same parallels and origin. */
    @Test
    void it_agrees_with_snyders_worked_example_on_the_sphere() {
        ConformalConic sphere = new ConformalConic(1, 0, new double[] {33, 45}, 23, -96);
        assertThat(sphere.x(-75, 35)).isCloseTo(0.2966785, within(1e-7));
        assertThat(sphere.y(-75, 35)).isCloseTo(0.2462112, within(1e-7));
    }

    /**
     * The distance along the central meridian is the integral of the scale over the arc of the meridian, here summed
     * numerically: a formula of its own.
     */
    @ParameterizedTest
    @CsvSource({"8.6", "15", "21.03", "35.68", "43.06", "45.5"})
    void the_central_meridian_is_as_long_as_its_summed_scale(double lat) {
        double e2 = 0.0066943799901413;
        int steps = 200_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double phi = Math.toRadians(25 + (lat - 25) * (i + 0.5) / steps);
            double sine = Math.sin(phi);
            double curvature = 6378137 * (1 - e2) / Math.pow(1 - e2 * sine * sine, 1.5);
            sum += curvature * Math.toRadians((lat - 25) / steps) * OURS.scale(Math.toDegrees(phi));
        }
        assertThat(OURS.y(124, lat)).isCloseTo(sum, within(1.0));
        assertThat(OURS.x(124, lat)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"102.1, 22.4", "104.7, 8.6", "108.2, 16.05", "123.5, 25.75", "139.7, 35.7", "145.8, 43.4", "148.9, 45.5"
    })
    void a_place_comes_back_to_a_tenth_of_a_metre_and_the_scale_stays_within_three_per_cent(double lon, double lat) {
        double x = OURS.x(lon, lat);
        double y = OURS.y(lon, lat);
        assertThat(OURS.lon(x, y)).isCloseTo(lon, within(1e-6));
        assertThat(OURS.lat(x, y)).isCloseTo(lat, within(1e-6));
        assertThat(OURS.scale(lat)).isBetween(0.97, 1.032);
    }

    @Test
    void the_standard_parallels_are_true_to_scale() {
        assertThat(OURS.scale(15)).isCloseTo(1, within(1e-9));
        assertThat(OURS.scale(40)).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_view_in_lamberts_projection_holds_what_the_same_view_holds_in_web_mercator() {
        Viewport mercator = Viewport.ofBothCountries(1000, 800, 1);
        Viewport lambert = mercator.in(Projection.LAMBERT);
        for (Seat seat : new Seat[] {new Seat(8.6, 104.7), new Seat(23.3, 105.3), new Seat(45.5, 141.9)}) {
            Spot at = lambert.point(seat.lon(), seat.lat());
            assertThat(at.x()).isBetween(0.0, 1000.0);
            assertThat(at.y()).isBetween(0.0, 800.0);
            Seat back = lambert.place(at.x(), at.y());
            assertThat(back.lon()).isCloseTo(seat.lon(), within(1e-6));
            assertThat(back.lat()).isCloseTo(seat.lat(), within(1e-6));
        }
        assertThat(lambert.in(Projection.LAMBERT)).isSameAs(lambert);
    }

    @Test
    void a_pixel_is_as_many_metres_as_the_great_circle_says() {
        for (Projection projection : Projection.values()) {
            Viewport view = new Viewport(136, 35, 7, 800, 600, 1, projection);
            double kilometres = view.place(395, 300).kilometresTo(view.place(405, 300));
            assertThat(view.metresPerPixel() / 100)
                    .as(projection.name())
                    .isCloseTo(kilometres, within(0.004 * kilometres));
        }
    }

    @Test
    void land_lies_where_the_projection_puts_it() {
        BaseMap map = BaseMap.load();
        Viewport view = Viewport.ofBothCountries(900, 800, 1).in(Projection.LAMBERT);
        Picture picture =
                new PixelPainter().paint(map, ArcScene.of(MapContent.NOTHING, view, Encoding.of(Palette.LIGHT)));
        double[][] inland = {{104.9, 19.2}, {142.8, 43.4}, {108.1, 12.8}, {140.9, 39.5}};
        for (double[] place : inland) {
            Spot at = view.point(place[0], place[1]);
            assertThat(picture.at((int) at.x(), (int) at.y())).isEqualTo(Palette.LIGHT.country());
        }
        Spot sea = view.point(130, 22);
        assertThat(picture.at((int) sea.x(), (int) sea.y())).isEqualTo(Palette.LIGHT.sea());
        Spot land = view.point(112, 30);
        assertThat(picture.at((int) land.x(), (int) land.y())).isEqualTo(Palette.LIGHT.land());
    }
}
