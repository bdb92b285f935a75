package kakehashi.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.lens.Lenses;
import kakehashi.session.Theme;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
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
        assertThat(Files.readString(csv)).startsWith("\uFEFFTies by field,").contains("\nEnvironment,");
        assertThat(ImageIO.read(folder.resolve("fields.png").toFile())).isNotNull();
        assertThat(Files.readString(folder.resolve("fields.svg"))).contains("<svg", "Environment");
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

    @Test
    void it_speaks_the_language_and_takes_the_theme() throws Exception {
        ChartDrawing before = drawing();
        window.act(() -> window.session().themeProperty().set(Theme.DARK));
        window.until(() -> drawing() != before);
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> drawing().says().startsWith("分野別の関係"));
    }
}
