package kakehashi.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kakehashi.exchange.export.ExportForm;
import kakehashi.model.value.Scheme;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Tab;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Overlay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ties written from the window; only the system's own dialog, which no screen shows here, is answered by the test. */
class ExportCardTest extends InTheWindow {

    @TempDir
    Path saved;

    private final List<String> opened = new CopyOnWriteArrayList<>();

    private void open(Path file) throws Exception {
        FileDesk files = new FileDesk(
                window.session(),
                new Outside(opened::add),
                new FileDesk.Dialogs(chooser -> file.toFile(), chooser -> null));
        window.act(() -> {
            ExportCard card = new ExportCard(window.session(), new Outside(opened::add), files, ExportCardTest::shut);
            StackPane main = window.robot().lookup(".main-window").queryAs(StackPane.class);
            new Overlay(main, card, card::stop).open(card.first(""));
        });
        window.until(() -> isThere("#export"));
    }

    private static void shut() {
        if (!window.robot().lookup(node -> node instanceof Overlay).queryAll().isEmpty()) {
            window.the(Overlay.class).close();
        }
    }

    @AfterEach
    void shutIt() throws Exception {
        window.act(ExportCardTest::shut);
        asOpened();
    }

    private static boolean isThere(String id) {
        return !window.robot().lookup(id).queryAll().isEmpty();
    }

    private static Button button(ExportForm form) {
        return window.robot().lookup("#export-" + form.code()).queryButton();
    }

    private static String toldBelow() {
        return window.robot().lookup("#export-said").queryAs(Label.class).getText();
    }

    private static void fire(Button button) {
        window.act(button::fire);
    }

    @Test
    void control_shift_and_e_opens_it_at_the_first_form_and_escape_closes_it() throws Exception {
        window.act(() -> window.robot().lookup("#search").query().requestFocus());
        window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.until(() -> isThere("#export"));
        assertThat(button(ExportForm.XLSX).isFocused()).isTrue();
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> !isThere("#export"));
    }

    @Test
    void the_menu_of_the_window_opens_it() throws Exception {
        MenuButton menu = window.robot().lookup("#window-menu").queryAs(MenuButton.class);
        window.act(() -> menu.getItems().stream()
                .filter(item -> "export-menu".equals(item.getId()))
                .forEach(MenuItem::fire));
        window.until(() -> isThere("#export"));
    }

    @ParameterizedTest
    @EnumSource(Tab.class)
    void one_key_or_one_click_opens_it_beside_each_view_of_the_result_and_on_a_page(Tab tab) throws Exception {
        window.act(() -> window.session().workspace().tabProperty().set(tab));
        for (String selected : new String[] {null, "vn-da-nang"}) {
            window.act(() -> window.session().select(selected));
            String button = tab == Tab.TABLE && selected == null ? "#table-export" : "#export-button";
            window.until(() -> isThere(button));
            window.act(() -> window.robot().lookup(button).query().requestFocus());
            window.robot()
                    .press(KeyCode.CONTROL, KeyCode.SHIFT)
                    .type(KeyCode.E)
                    .release(KeyCode.SHIFT, KeyCode.CONTROL);
            window.until(() -> isThere("#export"));
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> !isThere("#export"));
            window.robot().clickOn(button);
            window.until(() -> isThere("#export"));
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> !isThere("#export"));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void each_form_is_written_by_the_key_of_its_number(ExportForm form) throws Exception {
        Path file = saved.resolve("by-key" + form.ending());
        open(file);
        window.robot().type(KeyCode.getKeyCode(String.valueOf(1 + form.ordinal())));
        window.until(() -> isThere("#export-folder"));
        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void each_form_is_written_from_the_filtered_view_by_one_button(ExportForm form) throws Exception {
        narrow(TieFilter.ALL.only(Facet.SCHEME, Scheme.THIRD_PARTY.code()));
        Path file = saved.resolve("ties" + form.ending());
        open(file);
        fire(button(form));
        window.until(() -> isThere("#export-folder"));

        assertThat(toldBelow()).contains(file.toString());
        assertThat(Files.size(file)).isGreaterThan(500);
        fire(window.robot().lookup("#export-folder").queryButton());
        assertThat(opened)
                .anyMatch(address -> address.contains(saved.getFileName().toString()));
    }

    @Test
    void of_what_is_selected_only_its_own_ties_are_written_and_the_file_says_so() throws Exception {
        select("vn-da-nang");
        Path file = saved.resolve("da-nang.geojson");
        open(file);
        ToggleButton own = window.robot().lookup("#export-scope-1").queryAs(ToggleButton.class);
        window.act(own::fire);
        fire(button(ExportForm.GEOJSON));
        window.until(() -> isThere("#export-folder"));

        String written = Files.readString(file);
        assertThat(written).contains("vn-da-nang--").doesNotContain("vn-hanoi--");
        assertThat(own.getText()).contains("Da Nang");
    }

    @Test
    void a_file_of_the_users_that_is_no_geopackage_is_refused_in_words_and_stays() throws Exception {
        Path file = saved.resolve("mine.gpkg");
        Files.writeString(file, "not a database at all, but mine", StandardCharsets.UTF_8);
        open(file);
        fire(button(ExportForm.GPKG));
        window.until(() -> toldBelow().contains("GeoPackage"));

        assertThat(Files.readString(file)).isEqualTo("not a database at all, but mine");
        Node first = Objects.requireNonNull(button(ExportForm.XLSX));
        window.until(first::isFocused);
    }

    @Test
    void stopped_it_says_so_and_nothing_is_there() throws Exception {
        open(saved.resolve("stopped.xlsx"));
        window.act(() -> {
            button(ExportForm.XLSX).fire();
            window.robot().lookup("#export-stop").queryButton().fire();
        });
        window.until(() -> toldBelow().contains("Nothing was written"));
        assertThat(saved).isEmptyDirectory();
        assertThat(button(ExportForm.XLSX).isFocused()).isTrue();
    }

    @Test
    void a_folder_of_the_name_of_the_file_is_told() throws Exception {
        Path taken = Files.createDirectory(saved.resolve("ties.json"));
        open(taken);
        fire(button(ExportForm.JSON));
        window.until(() -> toldBelow().contains("ties.json") && !isThere("#export-stop"));
        assertThat(taken).isEmptyDirectory();
        assertThat(toldBelow()).doesNotContain("Exception");
    }

    @Test
    void a_folder_that_is_not_there_is_named() throws Exception {
        Path file = saved.resolve("no-such-folder").resolve("ties.csv");
        open(file);
        fire(button(ExportForm.CSV));
        window.until(() -> toldBelow().contains("no-such-folder") && !isThere("#export-stop"));
    }
}
