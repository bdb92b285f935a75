package kakehashi.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kakehashi.query.Facet;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.session.Tab;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table in the real window, on the frozen edition. */
class TablePaneTest {

    @TempDir
    static Path folder;

    private static AtlasWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(
                folder.resolve("atlas.kakehashi"),
                Map.of(
                        "workspace.tab", "table",
                        "table.columns", "japan:180,vietnam:140,since:120",
                        "table.sort", "since:down"));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void fresh() throws Exception {
        window.reset();
        window.act(() -> {
            window.session().workspace().tabProperty().set(Tab.TABLE);
            window.session().workspace().pick(Set.of());
            table().getSelectionModel().clearSelection();
        });
        settle();
    }

    private static void settle() throws Exception {
        ShownTable.settle(window);
    }

    private static TableView<Row> table() {
        return ShownTable.in(window);
    }

    private static List<String> columns() {
        return table().getColumns().stream().map(column -> column.getId()).toList();
    }

    /** What a click in the menu does. */
    private static void tick(CheckMenuItem item) {
        item.setSelected(!item.isSelected());
        item.fire();
    }

    private static void choose(int... rows) throws Exception {
        window.act(() -> {
            table().requestFocus();
            table().getSelectionModel().selectIndices(rows[0], rows);
        });
        window.until(() -> true);
    }

    @Test
    void the_columns_their_order_and_the_sorting_are_as_they_were_left() {
        assertThat(columns()).containsExactly("column-japan", "column-vietnam", "column-since");
        assertThat(table().getColumns().get(0).getPrefWidth()).isEqualTo(180);
        assertThat(table().getSortOrder().get(0).getId()).isEqualTo("column-since");
        Row first = table().getItems().get(0);
        assertThat(window.session().meanings().since(first.link()).orElseThrow().year())
                .isGreaterThanOrEqualTo(2024);
    }

    @Test
    void it_follows_the_filter() throws Exception {
        window.act(() -> window.session()
                .narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")).withOwn(true)));
        window.until(() -> window.session().answer().rows().size() < 30);
        settle();

        assertThat(table().getItems())
                .isNotEmpty()
                .allMatch(row -> row.link().vietnam().equals("vn-hue"));
    }

    @Test
    void one_row_chosen_is_the_selection_and_the_selection_is_a_row_chosen() throws Exception {
        choose(3);
        assertThat(window.session().selection())
                .contains(table().getItems().get(3).link().id());

        window.act(() -> window.session().select("vn-hue--jp-gifu-pref"));
        assertThat(table().getSelectionModel().getSelectedItems())
                .extracting(row -> row.link().id())
                .containsExactly("vn-hue--jp-gifu-pref");
    }

    @Test
    void several_rows_chosen_are_picked_until_one_record_is_selected() throws Exception {
        choose(1, 5);
        assertThat(window.session().selection()).isEmpty();
        assertThat(window.session().workspace().pickedProperty().get())
                .containsExactlyInAnyOrder(
                        table().getItems().get(1).link().id(),
                        table().getItems().get(5).link().id());

        window.act(() -> window.session().select("vn-hue"));
        assertThat(window.session().workspace().pickedProperty().get()).isEmpty();
    }

    @Test
    void ctrl_c_copies_the_chosen_rows_between_tabs_and_as_a_table() throws Exception {
        choose(0, 1);
        window.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        window.until(() -> true);

        window.act(() -> {
            assertThat(Clipboard.getSystemClipboard().getString().lines())
                    .hasSize(3)
                    .first()
                    .isEqualTo("Japan\tViet Nam\tSince");
            assertThat(Clipboard.getSystemClipboard().getHtml())
                    .contains("<table")
                    .contains("<th>Since</th>");
        });
    }

    @Test
    void a_column_is_chosen_and_taken_away_from_the_menu() {
        MenuButton menu = window.robot().lookup("#table-columns").queryAs(MenuButton.class);
        CheckMenuItem fields = (CheckMenuItem) menu.getItems().stream()
                .filter(item -> "show-fields".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        window.act(() -> tick(fields));
        assertThat(columns()).last().isEqualTo("column-fields");

        window.act(() -> tick(fields));
        assertThat(columns()).doesNotContain("column-fields");
    }

    @Test
    void the_last_column_cannot_be_taken_away() {
        MenuButton menu = window.robot().lookup("#table-columns").queryAs(MenuButton.class);
        List<CheckMenuItem> shown = menu.getItems().stream()
                .filter(CheckMenuItem.class::isInstance)
                .map(CheckMenuItem.class::cast)
                .filter(CheckMenuItem::isSelected)
                .toList();
        assertThat(shown).hasSizeGreaterThan(1);
        shown.forEach(item -> window.act(() -> tick(item)));
        assertThat(columns()).hasSize(1);
        assertThat(shown.get(shown.size() - 1).isSelected()).isTrue();
        shown.subList(0, shown.size() - 1).forEach(item -> window.act(() -> tick(item)));
        assertThat(columns()).hasSameSizeAs(shown);
    }

    @Test
    void columns_are_sorted_by_moved_and_widened_by_keyboard() throws Exception {
        window.act(() -> table().requestFocus());
        window.robot().type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(sorting()).containsExactly("column-vietnam:ASCENDING");
        window.robot().type(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.ENTER).push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(sorting()).containsExactly("column-vietnam:ASCENDING", "column-since:DESCENDING");
        double before = table().getColumns().get(2).getWidth();
        window.robot().push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
        window.until(() -> table().getColumns().get(2).getWidth() == before + 40);
        window.robot().push(KeyCode.SHIFT, KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(columns()).containsExactly("column-japan", "column-since", "column-vietnam");
        assertThat(sorting()).containsExactly("column-vietnam:ASCENDING", "column-since:DESCENDING");
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(columns()).containsExactly("column-japan", "column-vietnam", "column-since");
        assertThat(sorting()).isEmpty();
        window.robot().type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(sorting()).containsExactly("column-since:DESCENDING");
    }

    private static List<String> sorting() {
        return table().getSortOrder().stream()
                .map(column -> column.getId() + ":" + column.getSortType())
                .toList();
    }

    @Test
    void columns_grow_with_the_text() throws Exception {
        double before = table().getColumns().get(1).getWidth();
        window.act(() -> window.session().preferences().textSize().set(200));
        window.until(() -> Math.abs(table().getColumns().get(1).getWidth() - 2 * before) < 2);
        window.act(() -> window.session().preferences().textSize().usual());
        window.until(() -> Math.abs(table().getColumns().get(1).getWidth() - before) < 2);
    }
}
