package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.ColourBy;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.session.KeptViews;
import kakehashi.session.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** KeptViews in the real window, which opens as the last one was left. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ViewsTest {

    private static final View LEFT = new View(
            TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang")),
            LocalDate.of(2020, 5, 1),
            new Look(new Look.Position(16.05, 108.2, 7.5), "status", "vietnam", "table", null),
            Language.EN,
            "vn-da-nang");

    @TempDir
    static Path folder;

    private static AtlasWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(
                folder.resolve("atlas.kakehashi"), Map.of("view.last", LEFT.line(), "view.last-day", "2020-05-01"));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void settled() throws Exception {
        window.until(() -> window.session().workspace().positionProperty().get() != null);
    }

    private static View now() {
        return new KeptViews(window.session()).now();
    }

    @Test
    @Order(1)
    void the_window_reopens_as_it_was_left() throws Exception {
        window.until(() -> LEFT.line().equals(now().line()));
    }

    @Test
    void a_neutral_view_leaves_the_viewpoint_of_documents_open_and_is_neutral_wherever_it_is_opened() throws Exception {
        ObjectProperty<Viewpoint> viewpoint = window.session().drawing().viewpointProperty();
        window.act(() -> viewpoint.set(Viewpoint.NEUTRAL));
        View neutral = now();
        window.act(() -> viewpoint.set(Viewpoint.JAPAN));
        View japanese = now();
        assertThat(neutral.look().viewpoint()).isNull();
        assertThat(japanese.look().viewpoint()).isEqualTo("japan");
        window.act(() -> new KeptViews(window.session()).show(neutral));
        assertThat(viewpoint.get()).isEqualTo(Viewpoint.NEUTRAL);
        window.act(() -> new KeptViews(window.session()).show(japanese));
        assertThat(viewpoint.get()).isEqualTo(Viewpoint.JAPAN);
        window.act(() -> viewpoint.set(Viewpoint.NEUTRAL));
    }

    @Test
    void a_book_pasted_as_the_line_of_a_view_is_refused_in_words() throws Exception {
        window.reset();
        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.until(() -> window.robot().lookup("#view-line").tryQuery().isPresent());
        TextField line = window.robot().lookup("#view-line").queryAs(TextField.class);
        window.act(() -> {
            line.replaceText(0, 0, now().line());
            line.replaceText(0, 0, "a".repeat(View.LONGEST_LINE));
        });
        assertThat(line.getText()).isEqualTo(now().line());
        Label problem = window.robot().lookup("#view-problem").queryAs(Label.class);
        assertThat(problem.getText()).startsWith("What was pasted has more than 50,000 characters");
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void the_line_of_a_view_that_names_every_locality_may_be_pasted() {
        Set<String> all = window.session().atlas().records().localities().stream()
                .map(Locality::id)
                .collect(Collectors.toSet());
        View view = new View(
                TieFilter.ALL.with(Facet.LOCALITY, all), LocalDate.of(2026, 11, 24), Look.ANY, Language.EN, null);
        assertThat(view.line().length()).isLessThan(View.LONGEST_LINE);
    }

    @Test
    void a_view_kept_by_name_comes_back_whole() throws Exception {
        window.reset();
        window.act(() -> {
            window.session().narrow(TieFilter.ALL.with(Facet.FIELD, Set.of("environment")));
            window.session().drawing().colourByProperty().set(ColourBy.FIELD);
            window.session().workspace().tabProperty().set(Tab.CHARTS);
            window.session().languageProperty().set(Language.VI);
        });
        String line = now().line();
        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.until(() -> window.robot()
                .lookup("#view-name")
                .tryQueryAs(TextField.class)
                .filter(Node::isFocused)
                .isPresent());
        window.act(() ->
                window.robot().lookup("#view-name").queryAs(TextField.class).setText(" Môi trường "));
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.robot().lookup(".kept-view").tryQuery().isPresent());
        window.robot().type(KeyCode.ESCAPE);

        window.reset();
        window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
        window.until(() -> window.session().answer().rows().size()
                == window.session().atlas().ties().size());
        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.until(() -> window.robot().lookup(".kept-view").tryQuery().isPresent());
        window.robot().clickOn(".kept-view");
        window.until(() -> line.equals(now().line())
                && window.session().answer().rows().size()
                        < window.session().atlas().ties().size()
                && window.session().words().language() == Language.VI);
    }

    @Test
    void keeping_under_a_name_that_is_taken_is_said_to_replace_what_is_there() throws Exception {
        window.reset();
        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.until(() -> window.robot().lookup("#view-name").tryQuery().isPresent());
        TextField name = window.robot().lookup("#view-name").queryAs(TextField.class);
        Button keep = window.robot().lookup("#view-keep").queryAs(Button.class);
        window.act(() -> name.setText("taken"));
        assertThat(keep.getText()).isEqualTo("Keep");
        window.act(keep::fire);
        window.act(() -> name.setText(" taken "));
        assertThat(keep.getText()).isEqualTo("Replace");
        window.act(keep::fire);
        assertThat(window.robot().lookup(".kept-view").queryAllAs(Hyperlink.class))
                .filteredOn(view -> view.getText().equals("taken"))
                .hasSize(1);
        window.act(() -> {
            KeptViews views = new KeptViews(window.session());
            views.kept().stream()
                    .filter(view -> view.name().equals("taken"))
                    .toList()
                    .forEach(views::forget);
        });
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void who_listens_to_the_views_kept_hears_of_each_for_as_long_as_the_views_last() {
        window.act(() -> {
            KeptViews views = new KeptViews(window.session());
            List<Integer> heard = new ArrayList<>();
            views.kept().addListener((ListChangeListener<KeptViews.Kept>)
                    changed -> heard.add(changed.getList().size()));
            System.gc();
            views.keep("heard");
            assertThat(heard).isNotEmpty();
            views.kept().stream().toList().forEach(views::forget);
        });
    }

    @Test
    void views_are_kept_replaced_renamed_and_deleted() {
        window.act(() -> {
            KeptViews views = new KeptViews(window.session());
            views.keep("b");
            views.keep("a\tz");
            assertThat(views.kept()).extracting(KeptViews.Kept::name).contains("a z", "b");
            KeptViews.Kept first = views.kept().get(0);
            views.rename(first, "b");
            assertThat(views.kept()).contains(first);
            views.rename(first, "c");
            views.keep("b");
            assertThat(new KeptViews(window.session()).kept())
                    .extracting(KeptViews.Kept::name)
                    .containsSubsequence("b", "c")
                    .doesNotHaveDuplicates();
            views.kept().stream().toList().forEach(views::forget);
            assertThat(new KeptViews(window.session()).kept()).isEmpty();
        });
    }

    @Test
    void a_copied_line_opens_and_a_broken_one_says_what_is_wrong() throws Exception {
        window.reset();
        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.until(() -> window.robot().lookup("#view-copy").tryQuery().isPresent());
        String line = now().line();
        window.robot().clickOn("#view-copy");
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(line));

        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.until(() -> window.robot().lookup("#view-line").tryQuery().isPresent());
        window.act(() -> {
            TextField field = window.robot().lookup("#view-line").queryAs(TextField.class);
            field.setText(line.substring(0, line.length() - 9));
            Objects.requireNonNull(field.getOnAction()).handle(null);
        });
        assertThat(window.robot().lookup("#view-problem").queryLabeled().getText())
                .isNotBlank();
        window.robot().type(KeyCode.ESCAPE);
    }
}
