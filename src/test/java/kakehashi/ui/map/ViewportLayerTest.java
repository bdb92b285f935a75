package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import kakehashi.map.view.Viewport;
import org.junit.jupiter.api.Test;

/** What Gluon's view does below the map. */
class ViewportLayerTest extends OnTheMap {

    /** Sees what Gluon makes for itself. */
    private static final class Below extends MapLayer {

        long tiles() {
            return baseMap.getChildrenUnmodifiable().stream()
                    .filter(Parent.class::isInstance)
                    .count();
        }

        Point2D at(double lat, double lon) {
            return getMapPoint(lat, lon);
        }
    }

    @Test
    void after_a_thousand_moves_gluon_owns_one_tile_at_most() throws Exception {
        Below below = new Below();
        window.act(() -> window.the(MapView.class).addLayer(below));
        Parent all = window.stage().getScene().getRoot();
        window.act(() -> {
            for (int move = 0; move < 1_000; move++) {
                if (move % 5 == 0) {
                    layer().zoomBy(move % 200 < 100 ? 0.3 : -0.3, 300, 200);
                } else {
                    layer().panBy(60 * Math.cos(move / 9.0), 60 * Math.sin(move / 9.0));
                }
                all.layout();
            }
        });
        settle();
        assertThat(below.tiles()).isLessThanOrEqualTo(1);
        assertThat(below.at(viewport().lat(), viewport().lon()).getX())
                .isCloseTo(viewport().width() / 2.0, within(1.0));
        window.act(() -> window.the(MapView.class).removeLayer(below));
    }

    @Test
    void a_drag_moves_the_world_by_as_much_as_the_pointer() throws Exception {
        show("vn-hue", 7);
        Viewport before = viewport();
        window.robot().drag(screen(300, 200)).moveBy(60, 40).drop();
        settle();
        assertThat(viewport().x(before.lon())).isCloseTo(before.width() / 2.0 + 60, within(1.0));
        assertThat(viewport().y(before.lat())).isCloseTo(before.height() / 2.0 + 40, within(1.0));
    }

    @Test
    void what_a_drag_brought_to_the_middle_stays_there_in_a_window_of_another_size() throws Exception {
        show("vn-hue", 7);
        window.robot().drag(screen(300, 200)).moveBy(60, 40).drop();
        settle();
        Viewport before = viewport();
        double width = window.stage().getWidth();
        window.act(() -> window.stage().setWidth(width - 40));
        window.until(() -> viewport().width() < before.width());
        assertThat(viewport().lon()).isCloseTo(before.lon(), within(0.02));
        assertThat(viewport().lat()).isCloseTo(before.lat(), within(0.02));
        window.act(() -> window.stage().setWidth(width));
        window.until(() -> viewport().width() == before.width());
    }
}
