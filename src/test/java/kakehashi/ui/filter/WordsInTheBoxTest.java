package kakehashi.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the words of a line do in the window: what they are taken for, and what is offered for them. */
class WordsInTheBoxTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        window.act(() -> {
            window.session().preferences().recentSearches().clear();
            search().clear();
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        asOpened();
    }

    private static TextField search() {
        return (TextField) find("#search").orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Offer> offers() {
        return find("#suggestions")
                .map(node -> List.copyOf(((ListView<Offer>) node).getItems()))
                .orElse(List.of());
    }

    @Test
    void a_line_that_rests_as_its_window_closes_is_no_longer_looked_for() throws Exception {
        window.act(() -> {
            SearchBox last = new SearchBox(window.session(), new Outside(url -> {}));
            Stage closing = new Stage();
            closing.setScene(new Scene(last));
            closing.show();
            ((TextField) last.lookup("#search")).setText("hue");
            closing.hide();
        });
        long longer = System.nanoTime() + 300_000_000;
        window.await(() -> System.nanoTime() > longer);
        assertThat(window.session().asked().filter().text()).isEmpty();
    }

    @Test
    void a_place_that_texts_only_come_near_is_offered_before_them_and_not_taken_by_enter() throws Exception {
        window.act(() -> search().setText("Hoi Ann, Quang Nam"));
        window.until(() -> !offers().isEmpty());
        assertThat(offers().get(0)).isInstanceOfSatisfying(Offer.Found.class, first -> {
            assertThat(first.suggestion().id()).isEqualTo("vn-hoi-an");
            assertThat(first.suggestion().near()).isTrue();
        });
        assertThat(offers()).hasSizeGreaterThan(1);

        window.robot().type(KeyCode.ENTER);
        window.act(() -> {});
        assertThat(window.session().selection()).isEmpty();
    }
}
