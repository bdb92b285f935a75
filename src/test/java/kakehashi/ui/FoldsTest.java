package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kakehashi.ui.filter.FilterPanel;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panes beside the map make room for it, and come back as they were. */
class FoldsTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.until(() -> isShown("#results") || isShown("#page-title"));
    }

    private static boolean isShown(String query) {
        return find(query).filter(node -> node.getScene() != null).isPresent();
    }

    private static void press(KeyCode key) {
        window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT, key).release(key, KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private static double shareOfTheMap() {
        MapPane map = window.the(MapPane.class);
        return map.getWidth()
                * map.getHeight()
                / (window.stage().getScene().getWidth()
                        * window.stage().getScene().getHeight());
    }

    @Test
    void one_key_leaves_the_map_alone_and_the_same_key_brings_all_back_as_it_was() throws Exception {
        double before = shareOfTheMap();
        double left = window.the(FilterPanel.class).getWidth();
        double right = window.the(DetailPanel.class).getWidth();
        press(KeyCode.M);
        window.until(() -> shareOfTheMap() > 0.5);
        assertThat(isShown("#results")).isFalse();
        press(KeyCode.M);
        window.until(() -> isShown("#results") && Math.abs(shareOfTheMap() - before) < 0.02);
        assertThat(window.the(FilterPanel.class).getWidth()).isCloseTo(left, within(2.0));
        assertThat(window.the(DetailPanel.class).getWidth()).isCloseTo(right, within(2.0));
    }

    @Test
    void each_side_folds_by_itself_and_comes_back_when_it_is_needed() throws Exception {
        press(KeyCode.L);
        window.until(() -> !isShown("#search"));
        press(KeyCode.R);
        window.until(() -> !isShown("#results"));
        window.robot().press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        window.until(() -> window.stage().getScene().getFocusOwner() instanceof TextField);
        select("vn-hue");
        window.until(() -> isShown("#page-title"));
        assertThat(window.the(SplitPane.class).getItems()).hasSize(3);
    }

    @Test
    void what_is_selected_while_the_map_is_alone_is_read_once_a_side_was_opened_again() throws Exception {
        press(KeyCode.M);
        window.until(() -> !isShown("#results"));
        window.act(() -> window.session().select("vn-hue"));
        assertThat(isShown("#page-title")).isFalse();
        press(KeyCode.L);
        window.until(() -> isShown("#search"));
        window.act(() -> window.session().select("vn-da-nang"));
        window.until(() -> isShown("#page-title"));
    }
}
