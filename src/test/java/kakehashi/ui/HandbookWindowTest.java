package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.model.value.Language;
import kakehashi.text.book.Chapter;
import kakehashi.text.book.Handbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handbook is read beside the window, found in, and closed by the keys alone. */
class HandbookWindowTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> window.robot().lookup("#search").query().requestFocus());
        window.robot().type(KeyCode.F1);
        window.until(() -> handbook().isPresent());
    }

    @AfterEach
    void closed() throws Exception {
        window.act(
                () -> handbook().ifPresent(open -> open.getScene().getWindow().hide()));
        window.act(() -> window.stage().requestFocus());
    }

    /** What stands in it, while it is shown. */
    private static Optional<Parent> handbook() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage && each.isShowing())
                .map(each -> each.getScene().getRoot())
                .filter(root -> "handbook".equals(root.getId()))
                .findFirst();
    }

    private static <T extends Node> T in(String id, Class<T> type) {
        return type.cast(handbook().orElseThrow().lookup("#" + id));
    }

    private static List<?> places() {
        return in("handbook-places", ListView.class).getItems();
    }

    private static String read() {
        Node page = in("handbook-page", ScrollPane.class).getContent();
        return page.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void it_opens_at_the_chapter_of_the_part_that_has_the_focus() throws Exception {
        assertThat(read()).contains(title(Language.EN, "01-find"));
        assertThat(places()).hasSameSizeAs(Handbook.CHAPTERS);
    }

    @Test
    void words_find_sections_and_enter_the_place_where_they_stand() throws Exception {
        window.act(() -> in("handbook-search", TextField.class).requestFocus());
        window.act(() -> in("handbook-search", TextField.class).setText("colleague"));
        assertThat(places()).isNotEmpty().allSatisfy(place -> assertThat(place.toString())
                .contains("colleague"));
        window.robot().type(KeyCode.DOWN);
        window.until(() -> in("handbook-page", ScrollPane.class).getVvalue() > 0);
        assertThat(read()).contains("colleague");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> in("handbook-search", TextField.class).getText().isEmpty());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> handbook().isEmpty());
    }

    @Test
    void it_speaks_the_language_of_the_window_and_nothing_is_cut_off_in_any() throws Exception {
        for (Language language : Language.values()) {
            window.act(() -> window.session().languageProperty().set(language));
            window.until(() -> window.session().words().language() == language);
            for (Chapter chapter : Handbook.in(language).chapters()) {
                int at = Handbook.CHAPTERS.indexOf(chapter.id());
                window.act(() -> in("handbook-places", ListView.class)
                        .getSelectionModel()
                        .select(at));
                assertThat(read()).contains(chapter.title());
                assertThat(new Seen(handbook().orElseThrow()).shortened())
                        .as(language + " " + chapter.id())
                        .isEmpty();
            }
        }
    }

    private static String title(Language language, String chapter) {
        return Handbook.in(language).chapter(chapter).orElseThrow().title();
    }
}
