package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Preferences;
import kakehashi.session.Tab;
import kakehashi.session.Theme;
import kakehashi.ui.control.Dress;
import kakehashi.ui.page.DetailPanel;
import kakehashi.ui.result.DrawnCharts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the window can be read, in every language, theme and size of text, and used without a mouse. */
class ComfortTest extends InTheWindow {

    private static final Path HANDBOOK = Path.of("src", "docs", "handbook");
    private static final Pattern ROWS = Pattern.compile("(?m)(?<=^\\|---\\|---\\|\n)(?:^\\|.*\n)*");

    private static final List<String> LONG_NAMES =
            List.of("vn-da-nang--jp-kushiro", "vn-hue-city--jp-kyoto", "vn-da-nang", "citynet", "jica");

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    @AfterEach
    void usual() {
        window.act(() -> {
            window.session().preferences().textSize().usual();
            window.session().workspace().tabProperty().set(Tab.MAP);
        });
    }

    private static Seen seen() {
        return new Seen(window.stage().getScene().getRoot());
    }

    private static void show(Language language, int percent, Tab tab) throws Exception {
        window.act(() -> {
            window.session().languageProperty().set(language);
            window.session().preferences().textSize().set(percent);
            window.session().workspace().tabProperty().set(tab);
        });
        window.until(() -> window.session().words().language() == language);
        if (tab == Tab.CHARTS) {
            window.until(() -> DrawnCharts.in(window));
        }
        window.act(() -> {
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
        });
    }

    /** Both at once, since another size of text dresses every node anew, and another language writes every one. */
    @Test
    void nothing_is_cut_off_and_no_page_wider_than_its_panel_in_any_language_tab_or_size_of_text() throws Exception {
        narrow(TieFilter.ALL.with(Facet.FIELD, Set.of("environment", "water-waste", "trade-investment")));
        for (int percent : new int[] {100, 200}) {
            for (Language language : Language.values()) {
                window.act(() -> window.session().select("vn-hue--jp-gifu-pref"));
                for (Tab tab : Tab.values()) {
                    show(language, percent, tab);
                    String at = language + " " + percent + " % " + tab;
                    assertThat(seen().shortened()).as("shortened, " + at).isEmpty();
                    assertThat(seen().outside()).as("outside the window, " + at).isEmpty();
                }
                window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
                for (String id : LONG_NAMES) {
                    assertThatPageFits(id, language + " " + percent + " % " + id);
                }
            }
        }
    }

    private static void assertThatPageFits(String id, String at) throws Exception {
        select(id);
        ScrollPane page = (ScrollPane) window.the(DetailPanel.class).lookup(".scroll-pane");
        assertThat(page.getContent().getLayoutBounds().getWidth())
                .as(at)
                .isLessThanOrEqualTo(page.getViewportBounds().getWidth() + 1);
    }

    @Test
    void every_control_that_takes_the_focus_has_a_name() throws Exception {
        for (String selected : new String[] {"vn-da-nang", null}) {
            window.act(() -> window.session().select(selected));
            for (Tab tab : Tab.values()) {
                show(Language.EN, 100, tab);
                assertThat(seen().unnamed()).as("%s, %s", tab, selected).isEmpty();
            }
        }
    }

    @Test
    void text_and_marks_stand_out_from_their_ground_in_both_themes() throws Exception {
        for (Theme theme : Theme.values()) {
            window.act(() -> window.session().themeProperty().set(theme));
            for (String selected : new String[] {"vn-da-nang", null}) {
                window.act(() -> window.session().select(selected));
                for (Tab tab : Tab.values()) {
                    show(Language.EN, 100, tab);
                    assertThat(seen().faint())
                            .as("%s, %s, %s", theme, tab, selected)
                            .isEmpty();
                    for (String mark : List.of("scheme-mark", "place-mark", "bar")) {
                        assertThat(seen().faintMarks(mark))
                                .as("%s, %s", theme, mark)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void planted_faults_are_seen() {
        window.act(() -> {
            Label faint = new Label("faint");
            faint.setStyle("-fx-text-fill: #999;");
            Label cut = new Label("cut off where it stands, for there is no room");
            cut.setMaxWidth(60);
            Label far = new Label("far");
            far.setTranslateX(900);
            Button unnamed = new Button();
            StackPane planted = new StackPane(faint, cut, far, unnamed);
            planted.setStyle("-fx-background-color: white;");
            new Scene(planted, 200, 100);
            planted.applyCss();
            planted.layout();
            assertThat(new Seen(planted).faint()).singleElement().asString().startsWith("faint 2.");
            assertThat(new Seen(planted).shortened()).containsExactly(cut.getText());
            assertThat(new Seen(planted).outside()).containsExactly("far");
            assertThat(new Seen(planted).unnamed()).hasSize(1);
        });
        assertThat(Platform.isFxApplicationThread()).isFalse();
    }

    @Test
    void keys_make_the_text_larger_smaller_and_usual_and_the_size_is_remembered() throws Exception {
        Preferences preferences = window.session().preferences();
        window.act(() -> find("#search").orElseThrow().requestFocus());
        window.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.until(() -> preferences.textSize().percentProperty().get() == 110);
        assertThat(preferences.length("text.size")).hasValue(110);
        window.robot().push(KeyCode.CONTROL, KeyCode.MINUS);
        window.robot().push(KeyCode.CONTROL, KeyCode.MINUS);
        window.until(() -> preferences.textSize().percentProperty().get() == 90);
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.until(() -> preferences.textSize().percentProperty().get() == 100);
        assertThat(Dress.scaled(".a { -fx-padding: 1px 10px; -fx-font-size: 13px; }", 2))
                .isEqualTo(".a { -fx-padding: 1px 20.0px; -fx-font-size: 26.0px; }");
    }

    @Test
    void the_handbook_lists_the_terms_and_keys_that_the_window_lists() throws Exception {
        for (Language language : Language.values()) {
            window.act(() -> window.session().languageProperty().set(language));
            window.robot().push(KeyCode.CONTROL, KeyCode.F1);
            window.until(() -> find("#help").isPresent());
            TabPane tabs = (TabPane) find("#help .tab-pane").orElseThrow();
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int shown = tab;
                window.act(() -> tabs.getSelectionModel().select(shown));
                String id = tabs.getTabs().get(tab).getId();
                assertThat(seen().shortened()).as(language.tag() + " " + id).isEmpty();
                if (id.equals("help-terms")) {
                    assertThatLists(language, "10-terms.md", termsAndMeanings());
                } else if (id.equals("help-keys")) {
                    assertThatLists(language, "11-keys.md", keysAndMeanings());
                }
            }
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> find("#help").isEmpty());
        }
    }

    /** {@code -Dgolden=write} writes the first table of the chapter anew. */
    private static void assertThatLists(Language language, String chapter, List<String> lines) throws IOException {
        Path file = HANDBOOK.resolve(language.tag()).resolve(chapter);
        String handbook = Files.readString(file);
        Matcher rows = ROWS.matcher(handbook);
        if ("write".equals(System.getProperty("golden"))) {
            handbook = rows.replaceFirst(Matcher.quoteReplacement(String.join("\n", lines) + "\n"));
            Files.writeString(file, handbook);
            rows = ROWS.matcher(handbook);
        }
        assertThat(rows.find()).isTrue();
        assertThat(rows.group().lines()).containsExactlyElementsOf(lines);
    }

    private static List<String> termsAndMeanings() {
        return window.robot().lookup("#help .term").queryAll().stream()
                .filter(term -> !(term.getParent().getParent() instanceof GridPane))
                .map(term -> ((Labeled) term).getText()
                        + " | "
                        + ((Labeled) term.getParent().lookup(".meaning")).getText())
                .map(line -> "| " + line + " |")
                .toList();
    }

    /** As lines of a table in Markdown. */
    private static List<String> keysAndMeanings() {
        GridPane keys = window.robot().lookup("#keys .key").queryAll().stream()
                .map(key -> (GridPane) key.getParent())
                .findFirst()
                .orElseThrow();
        List<String> texts = keys.getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
        return IntStream.range(0, texts.size() / 2)
                .mapToObj(row -> "| `" + texts.get(2 * row).replaceAll(" {2,}", "` · `") + "` | "
                        + texts.get(2 * row + 1) + " |")
                .toList();
    }
}
