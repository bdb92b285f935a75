package kakehashi.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kakehashi.exchange.TieColumn;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.session.Tab;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of the table is seen at 1280 pixels, as it is before anybody has chosen columns. */
class TableInSightTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> window.session().workspace().tabProperty().set(Tab.TABLE));
        settle();
    }

    private static void settle() throws Exception {
        ShownTable.settle(window);
    }

    private static TableView<Row> table() {
        return ShownTable.in(window);
    }

    private static TableColumn<Row, ?> column(TieColumn which) {
        return table().getColumns().stream()
                .filter(column -> column.getUserData() == which)
                .findFirst()
                .orElseThrow();
    }

    /** Where a cell of a column is on the screen. */
    private static Bounds place(TieColumn which) {
        Node cell = table().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> found
                        && found.getTableColumn() == column(which)
                        && found.getText() != null)
                .findFirst()
                .orElseThrow();
        return cell.localToScreen(cell.getLayoutBounds());
    }

    private static Bounds tableOnScreen() {
        return table().localToScreen(table().getLayoutBounds());
    }

    @Test
    void last_contact_and_the_number_of_sources_are_in_sight_in_every_language() throws Exception {
        for (Language language : Language.values()) {
            window.act(() -> window.session().languageProperty().set(language));
            window.until(() -> window.session().words().language() == language);
            settle();
            for (TieColumn column :
                    List.of(TieColumn.STANDING, TieColumn.SINCE, TieColumn.LAST_CONTACT, TieColumn.SOURCES)) {
                assertThat(place(column).getMaxX())
                        .as("%s %s", language, column)
                        .isLessThanOrEqualTo(tableOnScreen().getMaxX());
            }
        }
    }

    @Test
    void the_first_column_stays_where_it_is_while_the_others_are_scrolled_and_none_is_found_under_it()
            throws Exception {
        double before = place(TieColumn.VIETNAM).getMinX();
        ScrollBar bar = (ScrollBar) table().lookupAll(".scroll-bar").stream()
                .filter(node -> ((ScrollBar) node).getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
        window.act(() -> bar.setValue(bar.getMax()));
        assertThat(place(TieColumn.VIETNAM).getMinX()).isEqualTo(before);
        assertThat(place(TieColumn.JAPAN).getMinX()).isLessThan(before);
        Node head = table().lookup("#column-vietnam");
        assertThat(head.localToScreen(head.getLayoutBounds()).getMinX()).isEqualTo(before);
        window.act(() -> table().requestFocus());
        window.robot().type(KeyCode.RIGHT, KeyCode.RIGHT);
        window.until(() ->
                place(TieColumn.JAPAN).getMinX() >= place(TieColumn.VIETNAM).getMaxX() - 1);
        window.act(() -> bar.setValue(0));
    }

    @Test
    void the_cells_that_a_table_gives_up_are_not_kept() throws Exception {
        List<WeakReference<Node>> given = table().lookupAll(".table-cell").stream()
                .map(WeakReference::new)
                .toList();
        assertThat(given).hasSizeGreaterThan(50);
        window.act(() -> table().refresh());
        window.until(() -> {
            System.gc();
            // A few may still be the table's own, such as that under the pointer.
            return given.stream().filter(cell -> cell.get() != null).count() < given.size() / 10;
        });
    }

    @Test
    void a_column_that_says_one_thing_gives_way_to_a_line_and_is_copied_all_the_same() throws Exception {
        window.act(() -> window.session()
                .narrow(TieFilter.ALL
                        .with(Facet.SCHEME, Set.of("official"))
                        .with(Facet.TYPE, Set.of("sister-city", "friendship-city"))));
        window.until(() -> said("table-alike").contains("Scheme: Official agreement"));
        assertThat(column(TieColumn.SCHEME).isVisible()).isFalse();
        assertThat(column(TieColumn.SINCE).isVisible()).isTrue();
        window.act(() -> table().getSelectionModel().clearSelection());
        window.robot().clickOn("#table-copy");
        window.until(() -> Clipboard.getSystemClipboard().hasString());
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString().lines())
                .first()
                .asString()
                .contains("Scheme", "Sources"));
        window.act(() -> window.session().narrow(TieFilter.ALL));
        window.until(() -> said("table-alike").isEmpty());
        assertThat(column(TieColumn.SCHEME).isVisible()).isTrue();
    }

    /** What was signed from 2015 to 2019 and is silent since: typed, unfolded, ticked, as a table, copied. */
    @Test
    void what_is_silent_is_read_and_copied_in_five_actions() throws Exception {
        window.act(() -> {
            window.session().workspace().tabProperty().set(Tab.MAP);
            Clipboard.getSystemClipboard().clear();
        });
        window.robot().press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        window.robot().write("2015-2019").type(KeyCode.ENTER);
        window.until(() -> window.session().filter().time().narrows());
        press(heading(Facet.LAST_CONTACT));
        window.until(() -> find("#facet-last-contact .facet-row").isPresent());
        press(box(Facet.LAST_CONTACT, "over-5-years"));
        window.until(() -> !window.session().filter().chosen(Facet.LAST_CONTACT).isEmpty());
        window.robot().press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        settle();
        window.robot().clickOn("#table-copy");
        window.until(() -> Clipboard.getSystemClipboard().hasString());
        int rows = window.session().answer().rows().size();
        assertThat(rows).isBetween(2, 60);
        window.act(() ->
                assertThat(Clipboard.getSystemClipboard().getString().lines()).hasSize(rows + 1));
    }
}
