package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Country;
import kakehashi.query.ledger.Extent;
import kakehashi.query.ledger.Gap;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far provinces and prefectures were searched: as a list, on the map, and what to look for next. */
class KnownPageTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    @AfterEach
    void unshaded() {
        window.act(() -> window.session().drawing().knownProperty().set(false));
    }

    private static void openPage() throws Exception {
        MenuItem item = ((MenuButton) find("#window-menu").orElseThrow())
                .getItems().stream()
                        .filter(each -> "searches-open".equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
        window.act(item::fire);
        window.until(() -> window.session().selection().filter(KnownId::is).isPresent()
                && find("#known-on-map").isPresent());
    }

    private static List<String> legend() {
        return window.robot().lookup("#map-legend .legend-row").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void the_menu_leads_to_how_many_were_searched_and_to_what_to_look_for_next() throws Exception {
        openPage();
        Ledger ledger = new Ledger(window.session().meanings());
        long whole = ledger.provinces(Extent.SEARCHED).stream()
                .filter(id -> window.session().atlas().locality(id).country() == Country.VN)
                .count();
        assertThat(page())
                .contains("Viet Nam: " + whole + " searched within a year", "Totals that others published")
                .contains("Viet Nam's Ministry of Foreign Affairs (2023)");
        Gap next = Gap.of(window.session().meanings()).get(0);
        String first = "#searched-" + next.searched().locality();
        window.act(() -> find("#more-not-searched").ifPresent(more -> more.fireEvent(new ActionEvent())));
        window.until(() -> find(first).isPresent());
    }

    @Test
    void one_key_shades_the_map_and_the_legend_says_what_the_tints_mean() throws Exception {
        openPage();
        window.act(() -> window.session().drawing().legendProperty().set(true));
        assertThat(legend()).doesNotContain("Searched for ties within a year");
        CheckBox shade = (CheckBox) find("#known-on-map").orElseThrow();
        window.act(shade::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> legend().containsAll(List.of(
                "Searched for ties within a year", "Searched in part, or longer ago", "Not searched for ties")));
        window.robot().type(KeyCode.SPACE);
        window.until(() -> !legend().contains("Searched for ties within a year"));
    }

    @Test
    void a_search_of_what_is_next_is_taken_down_in_the_form_of_its_locality() throws Exception {
        openPage();
        Node button = find("#searched-jp-hokkaido").orElseThrow();
        press(button);
        window.until(() -> find("#form-search").isPresent());
        assertThat(find("#form-search .page-title")
                        .map(title -> ((Labeled) title).getText())
                        .orElse(""))
                .contains("Hokkaido");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-search").isEmpty());
    }
}
