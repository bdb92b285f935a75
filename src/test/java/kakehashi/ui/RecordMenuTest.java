package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import kakehashi.query.Facet;
import kakehashi.session.Tab;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.map.MapPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be done with a record where it is seen: by a right click, and by the menu key. */
class RecordMenuTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    @AfterEach
    void shut() {
        window.act(() -> {
            menu().ifPresent(ContextMenu::hide);
            window.session().workspace().tabProperty().set(Tab.MAP);
        });
    }

    private static void rightClick(Node node) {
        window.robot().clickOn(node, MouseButton.SECONDARY);
        if (menu().isEmpty()) {
            // A window without a screen has no system that asks for a menu.
            ask(node, false);
        }
    }

    private static void ask(Node node, boolean byKey) {
        window.act(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            double x = bounds.getCenterX();
            double y = bounds.getCenterY();
            javafx.event.Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            node.getLayoutBounds().getCenterX(),
                            node.getLayoutBounds().getCenterY(),
                            x,
                            y,
                            byKey,
                            null));
        });
    }

    private static Node row() throws Exception {
        window.until(() -> find("#results .result-title").isPresent());
        return find("#results .result-title").orElseThrow();
    }

    @Test
    void a_right_click_on_a_line_of_the_list_offers_what_can_be_done_and_selects_nothing() throws Exception {
        rightClick(row());
        assertThat(offered())
                .containsExactly(
                        "menu-open",
                        "menu-narrow",
                        "menu-compare",
                        "menu-sheet",
                        "menu-export",
                        "menu-add-event",
                        "menu-correct",
                        "menu-history",
                        "menu-copy",
                        "menu-copy-link");
        assertThat(window.session().selection()).isEmpty();
        chooseInMenu("menu-narrow");
        window.until(() -> window.session().filter().chosen(Facet.LOCALITY).size() == 2);
        assertThat(window.session().answer().rows()).isNotEmpty().hasSizeLessThan(10);
    }

    @Test
    void the_menu_key_and_shift_f10_open_the_menu_of_what_is_chosen_in_the_list() throws Exception {
        Node list = find("#results").orElseThrow();
        window.act(list::requestFocus);
        window.robot().type(KeyCode.DOWN);
        window.robot().push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(offered()).contains("menu-open", "menu-copy-link");
        chooseInMenu("menu-open");
        window.until(() -> find("#page-title").isPresent());
    }

    @Test
    void a_row_of_the_table_has_the_same_menu() throws Exception {
        window.act(() -> window.session().workspace().tabProperty().set(Tab.TABLE));
        window.until(() -> find("#table .table-row-cell .table-cell").isPresent());
        Node cell = find("#table .table-row-cell .table-cell").orElseThrow();
        rightClick(cell);
        assertThat(offered()).contains("menu-open", "menu-narrow", "menu-compare", "menu-sheet");
        assertThat(window.session().selection()).isEmpty();
    }

    @Test
    void a_locality_s_own_ties_are_exported_from_its_menu_and_one_without_ties_has_nothing_to_export()
            throws Exception {
        select("vn-hue--jp-gifu-pref");
        ask(find("#go-vn-hue").orElseThrow(), false);
        chooseInMenu("menu-export");
        window.until(() -> find("#export-scope-1").isPresent());
        ToggleButton own = (ToggleButton) find("#export-scope-1").orElseThrow();
        assertThat(own.isSelected()).isTrue();
        assertThat(own.getText()).contains("Hue");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#export").isEmpty());

        assertThat(new RecordMenu(window.session(), window.stage().getScene().getRoot()).items("vn-ha-tinh"))
                .extracting(MenuItem::getId)
                .contains("menu-open")
                .doesNotContain("menu-export");
    }

    @Test
    void a_locality_is_compared_from_its_menu_with_the_one_that_is_selected() throws Exception {
        select("vn-hue--jp-gifu-pref");
        ask(find("#go-vn-hue").orElseThrow(), false);
        assertThat(offered()).contains("menu-compare", "menu-sheet").doesNotContain("menu-compare-selected");
        chooseInMenu("menu-compare");
        window.until(() -> find("#compare-with").filter(Node::isFocused).isPresent());
        select("jp-nagasaki");
        ask(find("#go-jp-nagasaki-pref").orElseThrow(), false);
        assertThat(offered()).contains("menu-compare-selected");
        chooseInMenu("menu-compare-selected");
        assertThat(window.session().selection()).contains("jp-nagasaki--jp-nagasaki-pref--compare");
    }

    @Test
    void a_fact_is_copied_from_its_menu_and_leads_to_its_sources() throws Exception {
        select("vn-hue--jp-gifu-pref");
        Node fact = find(".fact").orElseThrow();
        ask(fact, false);
        assertThat(offered()).contains("copy-fact", "report-fact").anyMatch(id -> id.startsWith("open-"));
        chooseInMenu("copy-fact");
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("vn-hue--jp-gifu-pref"));
    }

    @Test
    void a_source_is_copied_as_it_is_cited_and_its_address_as_the_link() throws Exception {
        select("vn-hue--jp-gifu-pref");
        window.until(() -> find(".source").isPresent());
        ask(find(".source").orElseThrow(), false);
        assertThat(offered()).contains("menu-open", "menu-browse", "menu-copy", "menu-copy-link");
        chooseInMenu("menu-copy-link");
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("http"));
    }

    @Test
    void the_link_of_a_tie_is_the_line_of_a_view_that_shows_it() throws Exception {
        rightClick(row());
        chooseInMenu("menu-copy-link");
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("kakehashi:")
                .contains("select=vn-"));
    }

    @Test
    void the_map_is_copied_as_a_picture_from_its_menu() throws Exception {
        Node map = window.the(MapPane.class);
        window.act(map::requestFocus);
        window.robot().push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(offered()).contains("map-copy");
        chooseInMenu("map-copy");
        window.until(() -> Clipboard.getSystemClipboard().hasImage());
        window.act(() -> {
            Image image = Clipboard.getSystemClipboard().getImage();
            assertThat(image.getWidth()).isEqualTo(2000);
            assertThat(image.getHeight()).isBetween(1300.0, 1500.0);
        });
    }

    @Test
    void what_is_selected_has_its_menu_on_the_map_by_key() throws Exception {
        select("vn-hue");
        window.act(window.the(MapPane.class)::requestFocus);
        window.robot().push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(offered()).contains("menu-open", "menu-compare", "menu-sheet", "map-copy");
    }

    @Test
    void a_chart_is_copied_as_a_picture() throws Exception {
        window.act(() -> Clipboard.getSystemClipboard().clear());
        window.act(() -> window.session().workspace().tabProperty().set(Tab.CHARTS));
        window.until(() -> find("#chart").isPresent());
        ask(find("#chart").orElseThrow(), false);
        assertThat(offered()).startsWith("chart-copy");
        chooseInMenu("chart-copy");
        window.until(() -> Clipboard.getSystemClipboard().hasImage());
    }
}
