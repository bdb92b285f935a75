package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kakehashi.model.value.Language;
import kakehashi.session.Tab;
import kakehashi.ui.filter.FilterPanel;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panes beside the map make room for it, and come back as they were. */
class FoldsTest extends InTheWindow {

    private static final double HEIGHT = 720;
    private static final double TITLE = 30;

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
        window.until(() -> isShown("#results") || isShown("#page-title"));
    }

    @AfterEach
    void usual() {
        window.act(() -> {
            window.stage().setHeight(HEIGHT);
            window.session().preferences().textSize().usual();
        });
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

    @Test
    void the_same_is_done_by_the_mouse() throws Exception {
        window.robot().clickOn("#fold-all");
        window.until(() -> shareOfTheMap() > 0.5 && !isShown("#results"));
        window.robot().clickOn("#fold-all");
        window.until(() -> isShown("#results"));
        window.robot().clickOn("#fold-left");
        window.until(() -> !isShown("#search"));
        window.robot().clickOn("#fold-left");
        window.until(() -> isShown("#search"));
    }

    @Test
    void beside_the_table_stands_no_list_of_the_same_but_the_page_of_a_row_and_the_list_when_asked_for()
            throws Exception {
        window.act(() -> window.session().workspace().tabProperty().set(Tab.TABLE));
        window.until(() -> !isShown("#results"));
        window.act(() -> window.session().select("vn-hue"));
        window.until(() -> isShown("#page-title"));
        window.act(() -> window.session().select(null));
        window.until(() -> !isShown("#results"));
        press(KeyCode.R);
        window.until(() -> isShown("#results"));
        press(KeyCode.R);
        window.until(() -> !isShown("#results"));
        window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
        window.until(() -> isShown("#results"));
    }

    @Test
    void what_is_folded_is_remembered_for_each_size_of_window() throws Exception {
        press(KeyCode.L);
        window.until(() -> !isShown("#search"));
        window.act(() -> window.session().timeline().openProperty().set(false));
        window.act(() -> {
            window.session().drawing().legendProperty().set(true);
            window.session().preferences().textSize().set(200);
        });
        window.until(() -> isShown("#search"));
        assertThat(window.session().drawing().legendProperty().get()).isFalse();
        window.act(() -> {
            window.session().timeline().openProperty().set(true);
            window.session().preferences().textSize().usual();
        });
        window.until(() -> !isShown("#search")
                && !window.session().timeline().openProperty().get());
        assertThat(window.session().drawing().legendProperty().get()).isTrue();
        press(KeyCode.L);
        window.act(() -> {
            window.session().timeline().openProperty().set(true);
            window.session().drawing().legendProperty().set(false);
            window.session().preferences().textSize().set(200);
        });
        assertThat(window.session().timeline().openProperty().get()).isTrue();
        window.act(() -> {
            window.session().timeline().openProperty().set(false);
            window.session().preferences().textSize().usual();
        });
        window.until(() -> isShown("#search"));
    }

    /** At twice the size of text, in each language; nothing is cut there, which the test of comfort holds. */
    @Test
    void where_text_is_too_large_for_panes_they_are_tabs_and_keys_lead_to_them() throws Exception {
        for (Language language : Language.values()) {
            window.act(() -> {
                window.session().languageProperty().set(language);
                window.session().preferences().textSize().set(200);
            });
            window.until(() -> window.the(SplitPane.class).getItems().size() == 1 && shareOfTheMap() > 0.5);
            press(KeyCode.L);
            window.until(() -> isFront("#search"));
            assertThatNothingIsCut(language + ", filters");
            window.robot().clickOn("#tab-page");
            window.until(() -> isFront("#results") && !isFront("#search"));
            assertThatNothingIsCut(language + ", list");
            press(KeyCode.R);
            window.until(() -> window.the(MapPane.class).isVisible() && !isFront("#results"));
            window.robot().press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
            window.until(() -> isFront("#search"));
            window.act(() -> window.session().select("vn-hue"));
            window.until(() -> isFront("#page-title"));
            assertThatNothingIsCut(language + ", page");
            window.robot().press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
            window.until(() -> !isFront("#page-title") && shareOfTheMap() > 0.5);
            window.act(() -> {
                window.session().select(null);
                window.session().preferences().textSize().usual();
            });
            window.until(() -> window.the(SplitPane.class).getItems().size() == 3);
        }
    }

    /** In a window of 1280 × 720 whose title takes its part, before a hint was ever put away. */
    @Test
    void at_twice_the_size_of_text_five_rows_of_the_list_are_seen_whole_and_nothing_is_cut() throws Exception {
        for (Language language : Language.values()) {
            window.act(() -> {
                window.stage().setHeight(HEIGHT - TITLE);
                window.session().languageProperty().set(language);
                window.session().preferences().textSize().set(200);
            });
            window.until(() -> window.the(SplitPane.class).getItems().size() == 1);
            press(KeyCode.R);
            window.until(() -> isFront("#results"));
            assertThat(rowsSeen()).as(language + ", rows").isGreaterThanOrEqualTo(5);
            assertThatNothingIsCut(language + ", list");
            for (String id : List.of("#group-province", "#group-field", "#list-order", "#sheet-menu", "#as-of")) {
                assertThat(isFront(id)).as(language + " " + id).isTrue();
            }
            press(KeyCode.R);
            window.act(() -> window.session().preferences().textSize().usual());
            window.until(() -> window.the(SplitPane.class).getItems().size() == 3);
        }
    }

    private static long rowsSeen() {
        Node list = find("#results").orElseThrow();
        Bounds seen = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream()
                .filter(cell -> cell.isVisible() && !((ListCell<?>) cell).isEmpty())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .filter(bounds -> bounds.getMinY() >= seen.getMinY() && bounds.getMaxY() <= seen.getMaxY())
                .count();
    }

    @Test
    void the_legend_is_one_line_with_a_word_and_what_unfolds_it_stays_under_the_pointer() throws Exception {
        window.act(() -> window.session().drawing().legendProperty().set(false));
        Region legend = (Region) find("#map-legend").orElseThrow();
        double line = legend.getHeight();
        Labeled toggle = (Labeled) find("#legend-fold").orElseThrow();
        assertThat(toggle.getText()).isEqualTo("Legend");
        Bounds before = toggle.localToScreen(toggle.getLayoutBounds());
        window.robot().clickOn("#legend-fold");
        window.until(() -> legend.getHeight() > 3 * line);
        assertThat(toggle.localToScreen(toggle.getLayoutBounds())).isEqualTo(before);
        window.robot().clickOn("#legend-fold");
        window.until(() -> legend.getHeight() == line);
        assertThat(toggle.localToScreen(toggle.getLayoutBounds())).isEqualTo(before);
        assertThat(window.session().preferences().choice("drawing.legend.narrow"))
                .contains("no");
    }

    private static void assertThatNothingIsCut(String at) {
        Seen seen = new Seen(window.stage().getScene().getRoot());
        assertThat(seen.shortened()).as(at).isEmpty();
        assertThat(seen.outside()).as(at).isEmpty();
    }

    /** In the scene, and in a tab that is in front. */
    private static boolean isFront(String query) {
        return find(query).filter(FoldsTest::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
