package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The line below the map: coordinates, scale and distance. */
class MapStripTest extends OnTheMap {

    private static String text(String id) {
        return window.robot().lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void the_coordinates_under_the_pointer_are_told_in_the_language_of_the_window() throws Exception {
        var naha = dot("jp-naha");
        window.robot().moveTo(screen(naha));
        window.until(() -> text("#map-coordinates").matches("26\\.\\d\\d° N, 127\\.\\d\\d° E"));
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> text("#map-coordinates").matches("北緯2\\d\\.\\d\\d°、東経12\\d\\.\\d\\d°"));
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> text("#map-coordinates").matches("2\\d,\\d\\d° B; 12\\d,\\d\\d° Đ"));
    }

    @Test
    void nothing_on_the_line_below_the_map_moves_when_the_pointer_comes_onto_the_map() throws Exception {
        window.act(() -> window.session().select("vn-hue--jp-gifu-pref"));
        window.until(() -> !text("#map-distance").isEmpty());
        double there = distanceWith(new Point2D(200, 100));
        assertThat(distanceWith(null)).isCloseTo(there, within(8.0));
    }

    /** Where the distance stands while the pointer is at a point of the map, or elsewhere. */
    private static double distanceWith(@Nullable Point2D pointer) throws Exception {
        MapStrip strip = window.the(MapStrip.class);
        window.act(() -> {
            strip.point(pointer);
            window.stage().getScene().getRoot().layout();
        });
        return strip.lookup("#map-distance").getLayoutX();
    }

    @Test
    void the_scale_bar_is_true_at_the_middle_of_the_view() throws Exception {
        show("jp-naha", 7);
        Viewport now = viewport();
        // 200 km along the parallel through the middle, a degree of longitude being 111.32 km × cos(latitude)
        double degrees = 100 / (111.3195 * Math.cos(Math.toRadians(now.lat())));
        assertThat(text("#map-scale")).isEqualTo("100 km");
        Region bar = (Region) window.robot().lookup(".scale-bar").query();
        assertThat(bar.getPrefWidth()).isCloseTo(now.x(now.lon() + degrees) - now.x(now.lon()), within(0.5));
    }

    @Test
    void the_distance_of_the_selected_pair_is_told() throws Exception {
        window.act(() -> window.session().select("vn-hue--jp-gifu-pref"));
        window.until(() -> text("#map-distance").matches("Straight line between the two: 3,\\d{3} km"));
        window.act(() -> window.session().select("vn-hai-phong--jp-kitakyushu--pair"));
        window.until(() -> text("#map-distance").matches("Straight line between the two: 2,\\d{3} km"));
        window.act(() -> window.session().select("vn-hai-phong"));
        window.until(() -> text("#map-distance").isEmpty());
    }
}
