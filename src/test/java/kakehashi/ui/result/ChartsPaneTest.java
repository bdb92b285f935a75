package kakehashi.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.query.Facet;
import kakehashi.query.lens.Lenses;
import kakehashi.session.Theme;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts in the real window, on the frozen edition. */
class ChartsPaneTest {

    @TempDir
    static Path folder;

    private static AtlasWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(
                folder.resolve("atlas.kakehashi"), Map.of("workspace.tab", "charts", "charts.kind", "fields"));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void fresh() throws Exception {
        window.reset();
        window.until(() -> view().drawing() != null && drawing().says().contains("Ties by field"));
    }

    private static ChartView view() {
        return window.the(ChartView.class);
    }

    private static ChartDrawing drawing() {
        return Objects.requireNonNull(view().drawing());
    }

    @Test
    void a_click_on_a_bar_narrows_to_its_field_and_the_chart_follows() throws Exception {
        Mark first = drawing().targets().get(0);
        ChartDrawing before = drawing();
        window.robot().clickOn(middle(first));
        window.until(() -> drawing() != before);

        assertThat(window.session().filter().chosen(Facet.FIELD)).hasSize(1);
    }

    private static Point2D middle(Mark mark) {
        Rectangle2D area = view().area(mark);
        return view().localToScreen((area.getMinX() + area.getMaxX()) / 2, (area.getMinY() + area.getMaxY()) / 2);
    }

    @Test
    void a_chart_is_as_large_as_the_text_and_still_pointed_at_truly() throws Exception {
        Mark usual = drawing().targets().get(0);
        double high = view().area(usual).getHeight();
        window.act(() -> window.session().preferences().textSize().set(150));
        window.until(() -> view().area(drawing().targets().get(0)).getHeight() > 1.4 * high);
        assertThat(view().area(drawing().targets().get(0)).getHeight()).isEqualTo(1.5 * high);
        assertThat(drawing().width() * 1.5)
                .as("as wide as there is room, not wider")
                .isLessThanOrEqualTo(window.robot()
                                .lookup("#chart-scroll")
                                .queryAs(ScrollPane.class)
                                .getViewportBounds()
                                .getWidth()
                        + 1);
        Mark first = drawing().targets().get(0);
        window.robot().clickOn(middle(first));
        window.until(() -> window.session().filter().chosen(Facet.FIELD).size() == 1);
        window.act(() -> window.session().preferences().textSize().usual());
        window.until(() -> view().area(drawing().targets().get(0)).getHeight() == high);
    }

    @Test
    void a_chart_is_saved_in_each_form_under_a_name_that_no_file_has() throws Exception {
        Path chosen = folder.resolve("fields");
        Path there = Files.writeString(folder.resolve("fields.csv"), "my notes");
        window.act(() -> {
            FileDesk files = new FileDesk(
                    window.session(),
                    new Outside(url -> {}),
                    new FileDesk.Dialogs(chooser -> chosen.toFile(), chooser -> null));
            MenuButton save = (MenuButton) new ChartsPane(window.session(), files).lookup("#chart-save");
            save.getItems().forEach(MenuItem::fire);
        });
        Path csv = folder.resolve("fields (2).csv");
        window.until(() -> Files.exists(csv)
                && Files.exists(folder.resolve("fields.png"))
                && Files.exists(folder.resolve("fields.svg")));

        assertThat(there).hasContent("my notes");
        assertThat(Files.readString(csv))
                .startsWith("\uFEFF\"Ties by field. As of 24 November 2026. Kakehashi data ")
                .contains("\nEnvironment,");
        assertThat(ImageIO.read(folder.resolve("fields.png").toFile())).isNotNull();
        assertThat(Files.readString(folder.resolve("fields.svg"))).contains("<svg", "Environment", "Kakehashi data");
    }

    @Test
    void a_chart_counted_by_a_rule_says_so_in_the_picture_and_in_the_file() throws Exception {
        window.act(() -> window.session()
                .narrow(window.session()
                        .filter()
                        .with(
                                Facet.LENS,
                                new LinkedHashSet<>(
                                        Lenses.kept(Lenses.find("clair").orElseThrow())))));
        Path chosen = folder.resolve("by-rule");
        window.act(() -> {
            FileDesk files = new FileDesk(
                    window.session(),
                    new Outside(url -> {}),
                    new FileDesk.Dialogs(chooser -> chosen.toFile(), chooser -> null));
            MenuButton save = (MenuButton) new ChartsPane(window.session(), files).lookup("#chart-save");
            save.getItems().forEach(MenuItem::fire);
        });
        Path csv = folder.resolve("by-rule.csv");
        window.until(() -> Files.exists(csv) && Files.exists(folder.resolve("by-rule.svg")));

        assertThat(Files.readAllLines(csv).get(0)).contains("Counted by", "are not decidable from what is on record");
        assertThat(Files.readString(folder.resolve("by-rule.svg"))).contains("Counted by");
    }

    @Test
    void the_keys_narrow_as_the_mouse_does() throws Exception {
        ChartDrawing before = drawing();
        window.act(() -> view().requestFocus());
        window.robot().type(KeyCode.RIGHT, KeyCode.ENTER);
        window.until(() -> drawing() != before);

        assertThat(window.session().filter().chosen(Facet.FIELD)).hasSize(1);
    }

    @Test
    void the_keys_go_down_the_rows_and_scroll_to_what_they_reach() throws Exception {
        window.act(
                () -> ((ButtonBase) window.robot().lookup("#chart-localities").query()).fire());
        window.until(() -> drawing().says().contains("localit"));
        ScrollPane scroll = window.robot().lookup("#chart-scroll").queryAs(ScrollPane.class);
        window.until(() -> view().getHeight() > scroll.getViewportBounds().getHeight());
        window.act(() -> view().requestFocus());
        window.robot().type(KeyCode.HOME, KeyCode.DOWN);
        Mark first = drawing().targets().get(0);
        assertThat(view().getAccessibleText())
                .isEqualTo(drawing().inNextRow(first, 1).orElseThrow().says())
                .isNotEqualTo(first.says());
        window.robot().type(KeyCode.END);
        window.until(() -> scroll.getVvalue() > 0.9);
        window.robot().type(KeyCode.HOME);
        window.until(() -> scroll.getVvalue() < 0.2);
        window.act(() -> ((ButtonBase) window.robot().lookup("#chart-fields").query()).fire());
    }

    private static void choose(String chart) throws Exception {
        window.act(() -> window.robot().lookup("#chart-readings").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> ("chart-" + chart).equals(item.getId()))
                .forEach(MenuItem::fire));
    }

    private static void back() throws Exception {
        window.act(() -> ((ButtonBase) window.robot().lookup("#chart-fields").query()).fire());
    }

    @Test
    void a_reading_of_the_whole_says_in_words_what_it_shows_and_says_other_words_of_another_result() throws Exception {
        choose("partners");
        window.until(() -> drawing().says().startsWith("Localities by number of partners"));
        assertThat(drawing().says())
                .contains("53 localities are connected with each other, in 47 pairs")
                .contains("All 62 ties count, whatever their standing");
        assertThat(window.robot()
                        .lookup("#chart-readings")
                        .queryAs(MenuButton.class)
                        .getText())
                .isEqualTo("Partners");
        window.act(() -> window.session()
                .narrow(window.session().filter().with(Facet.SCHEME, Set.of(Scheme.THIRD_PARTY.code()))));
        window.until(() -> drawing().says().contains("All 15 ties count"));
        assertThat(drawing().says()).contains("0 by an official tie, 13 by projects alone");
        back();
    }

    @Test
    void a_chart_stands_as_a_table_of_its_numbers_with_what_it_says() throws Exception {
        choose("signatories");
        window.until(() -> drawing().says().startsWith("Ties whose signatory has ended"));
        ToggleButton numbers = window.robot().lookup("#chart-as-numbers").queryAs(ToggleButton.class);
        TableView<?> table = window.robot().lookup("#chart-numbers").queryAs(TableView.class);
        assertThat(table.getParent().isVisible()).isFalse();
        window.act(numbers::fire);
        assertThat(table.getParent().isVisible()).isTrue();
        assertThat(table.getColumns())
                .extracting(column -> column.getText())
                .containsExactly(
                        "Ties whose signatory has ended",
                        "Official agreement",
                        "Third-party project",
                        "Official agreement, a signatory has ended",
                        "Third-party project, a signatory has ended");
        assertThat(table.getItems())
                .hasToString("[[1990s, 2, 0, 0, 0], [2000s, 5, 5, 1, 1], [2010s, 19, 5, 9, 2], "
                        + "[2020s, 5, 4, 3, 0], [Not on record, 16, 1, 2, 0]]");
        assertThat(window.robot().lookup("#chart-said").queryAs(Label.class).getText())
                .contains("Of 47 official ties 15 (32 %) have a signatory that has ended");
        window.act(numbers::fire);
        back();
    }

    @Test
    void the_six_readings_are_put_on_paper_together() throws Exception {
        List<String> wishes = new ArrayList<>();
        window.act(() -> {
            FileDesk files = new FileDesk(
                    window.session(), new Outside(url -> {}), new FileDesk.Dialogs(chooser -> null, chooser -> null));
            ChartsPane pane = new ChartsPane(window.session(), files);
            pane.addEventHandler(Wish.WISH, wish -> wishes.add(wish.kind() + " " + wish.text()));
            ((MenuButton) pane.lookup("#chart-save"))
                    .getItems().stream()
                            .filter(item -> "chart-sheet".equals(item.getId()))
                            .forEach(MenuItem::fire);
        });
        assertThat(wishes).containsExactly("SHEET charts");
    }

    @Test
    void the_numbers_are_copied_with_what_they_say() throws Exception {
        choose("quiet");
        window.until(() -> drawing().says().startsWith("Ties by last documented contact"));
        window.act(() -> window.robot().lookup("#chart-save").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "chart-copy-numbers".equals(item.getId()))
                .forEach(MenuItem::fire));
        String[] text = {""};
        window.until(() -> {
            text[0] = Objects.toString(Clipboard.getSystemClipboard().getString(), "");
            return text[0].startsWith("Ties by last documented contact. Of ");
        });
        assertThat(text[0]).contains("no contact is on record", "\n10 years ago or earlier\t");
        back();
    }

    @Test
    void it_speaks_the_language_and_takes_the_theme() throws Exception {
        ChartDrawing before = drawing();
        window.act(() -> window.session().themeProperty().set(Theme.DARK));
        window.until(() -> drawing() != before);
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> drawing().says().startsWith("分野別の関係"));
    }
}
