package kakehashi.map.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kakehashi.model.value.Seat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {

    @Property
    void a_place_comes_back_from_the_unit_square(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -85, max = 85) double lat) {
        assertThat(Mercator.lon(Mercator.x(lon))).isCloseTo(lon, within(1e-9));
        assertThat(Mercator.lat(Mercator.y(lat))).isCloseTo(lat, within(1e-9));
    }

    @Property
    void a_place_comes_back_from_the_screen(
            @ForAll @DoubleRange(min = 100, max = 150) double lon,
            @ForAll @DoubleRange(min = 5, max = 50) double lat,
            @ForAll @DoubleRange(min = 2, max = 14) double zoom) {
        Viewport viewport = new Viewport(124, 25, zoom, 1600, 1000, 1.5);
        assertThat(viewport.lonAt(viewport.x(lon))).isCloseTo(lon, within(1e-8));
        assertThat(viewport.latAt(viewport.y(lat))).isCloseTo(lat, within(1e-8));
    }

    @Test
    void the_projection_agrees_with_published_tile_numbers() {
        // Tile of Huế (107.58 E, 16.46 N) at zoom 10 by the formula of the OpenStreetMap wiki: 818, 464
        assertThat((int) (Mercator.x(107.58) * 1024)).isEqualTo(818);
        assertThat((int) (Mercator.y(16.46) * 1024)).isEqualTo(464);
        assertThat(Mercator.y(90)).isCloseTo(0, within(1e-9));
        assertThat(Mercator.y(-90)).isCloseTo(1, within(1e-9));
    }

    @Test
    void both_countries_fit_whatever_the_shape_of_the_window() {
        for (int[] size : new int[][] {{1600, 1000}, {600, 1400}, {300, 200}}) {
            Viewport viewport = Viewport.ofBothCountries(size[0], size[1], 1);
            assertThat(viewport.x(102.2)).isBetween(0.0, (double) size[0]);
            assertThat(viewport.x(145.8)).isBetween(0.0, (double) size[0]);
            assertThat(viewport.y(45.5)).isBetween(0.0, (double) size[1]);
            assertThat(viewport.y(8.4)).isBetween(0.0, (double) size[1]);
        }
    }

    @Test
    void a_view_around_seats_holds_them_all_and_never_comes_too_close() {
        List<Seat> seats = List.of(new Seat(16.46, 107.58), new Seat(35.39, 136.72));
        Viewport viewport = Viewport.around(seats, 800, 600, 1);
        for (Seat seat : seats) {
            assertThat(viewport.x(seat.lon())).isBetween(10.0, 790.0);
            assertThat(viewport.y(seat.lat())).isBetween(10.0, 590.0);
        }
        assertThat(Viewport.around(seats.subList(0, 1), 800, 600, 1).zoom()).isLessThanOrEqualTo(9);
    }

    @Test
    void a_view_without_area_is_refused() {
        assertThatThrownBy(() -> new Viewport(124, 25, 4, 0, 100, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Viewport(124, 25, 4, 100, 100, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_area_is_in_view_only_where_none_of_its_sides_lies_beyond_the_frame() {
        Viewport viewport = Viewport.around(List.of(new Seat(15, 105), new Seat(17, 109)), 800, 600, 1);
        Box seen = viewport.box();
        double width = (seen.east() - seen.west()) / 4;
        double height = (seen.north() - seen.south()) / 4;
        Box middle = new Box(seen.west() + width, seen.south() + height, seen.east() - width, seen.north() - height);
        assertThat(viewport.holds(middle)).isTrue();
        assertThat(viewport.holds(new Box(seen.west() - 1, middle.south(), middle.east(), middle.north())))
                .isFalse();
        assertThat(viewport.holds(new Box(middle.west(), seen.south() - 1, middle.east(), middle.north())))
                .isFalse();
        assertThat(viewport.holds(new Box(middle.west(), middle.south(), seen.east() + 1, middle.north())))
                .isFalse();
        assertThat(viewport.holds(new Box(middle.west(), middle.south(), middle.east(), seen.north() + 1)))
                .isFalse();
    }

    @Test
    void boxes_that_only_touch_do_not_meet() {
        Box box = new Box(0, 0, 2, 2);
        for (Box beside :
                List.of(new Box(2, 0, 4, 2), new Box(-2, 0, 0, 2), new Box(0, 2, 2, 4), new Box(0, -2, 2, 0))) {
            assertThat(box.meets(beside)).isFalse();
            assertThat(beside.meets(box)).isFalse();
        }
        assertThat(box.meets(new Box(1, 1, 3, 3))).isTrue();
        assertThat(box.meets(new Box(0.5, 0.5, 1, 1))).isTrue();
    }
}
