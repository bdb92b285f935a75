package kakehashi.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.session.Session;
import kakehashi.session.tour.Tour;
import kakehashi.session.tour.TourStep;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tour, each step of it done as its words say. */
class TourTest extends InTheWindow {

    private static final String HOME = "vn-da-nang";
    private static final String TIE = "vn-da-nang--jp-kawasaki";

    private static Session session() {
        return window.session();
    }

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> session().homeProperty().set(null));
        window.act(() -> window.stage().requestFocus());
    }

    @AfterEach
    void end() {
        previews().forEach(each -> window.act(each::hide));
        find("#tour-end").ifPresent(button -> window.act(((Button) button)::fire));
        window.act(() -> {
            session().homeProperty().set(null);
            session().preferences().rememberChoice("sheet.visit-brief.language", "");
        });
    }

    private static List<Stage> previews() {
        return Window.getWindows().stream()
                .filter(each -> each != window.stage() && each.isShowing())
                .filter(each -> each instanceof Stage)
                .map(Stage.class::cast)
                .toList();
    }

    /** The tour is asked for where the help menu has it. */
    private static void begin() throws Exception {
        choose("#help-menu", "tour-open");
        window.until(() -> find("#tour").isPresent());
    }

    private static void choose(String menu, String item) throws Exception {
        MenuButton button = (MenuButton) find(menu).orElseThrow();
        window.act(button::show);
        MenuItem chosen = button.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        window.act(() -> {
            button.hide();
            chosen.fire();
        });
    }

    private static Node callout() {
        return find("#tour").orElseThrow();
    }

    private static String told() {
        return ((Labeled) callout().lookup("#tour-text")).getText();
    }

    private static String button() {
        return ((Button) callout().lookup("#tour-next")).getText();
    }

    private static void next() {
        window.act(((Button) callout().lookup("#tour-next"))::fire);
    }

    /** To a step, past those before it. */
    private static void to(int step) throws Exception {
        begin();
        for (int past = 0; past < step; past++) {
            next();
        }
    }

    /** What the words of the tour name stands on a control that is seen. */
    private static void assertNames(String control) {
        String name = ((Labeled) find(control).orElseThrow()).getText();
        assertThat(told()).contains("“" + name + "”");
    }

    /** The ring lies around what is told of. */
    private static void assertPointsAt(String control) throws Exception {
        Node about = find(control).orElseThrow();
        window.until(() -> find("#tour-ring")
                .filter(ring -> ring.isVisible()
                        && ring.localToScreen(ring.getLayoutBounds())
                                .contains(about.localToScreen(about.getLayoutBounds())))
                .isPresent());
        assertThat(callout()
                        .localToScreen(callout().getLayoutBounds())
                        .intersects(about.localToScreen(about.getLayoutBounds())))
                .as("the words lie beside it")
                .isFalse();
    }

    private static void assertReached() throws Exception {
        window.until(() -> button().equals("Next"));
    }

    private static void scrollTo(String query) {
        window.act(() -> {
            Node wanted = find(query).orElseThrow();
            ScrollPane pane = (ScrollPane) find(".detail-panel .scroll-pane").orElseThrow();
            double whole = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            double at = pane.getContent()
                    .sceneToLocal(wanted.localToScene(wanted.getLayoutBounds()))
                    .getMinY();
            pane.setVvalue((at - pane.getViewportBounds().getHeight() / 2) / whole);
        });
    }

    private static void chooseHome() throws Exception {
        assertNames("#go-home");
        assertPointsAt("#go-home");
        window.robot().clickOn("#go-home");
        window.until(() -> find("#home-search").isPresent());
        assertPointsAt("#home-question");
        assertNames("#home-choose");
        window.act(() -> ((TextInputControl) find("#home-search").orElseThrow()).setText("da nang"));
        window.until(() -> !((Button) find("#home-choose").orElseThrow()).isDisabled());
        window.robot().clickOn("#home-choose");
        assertReached();
    }

    private static void readTie() throws Exception {
        assertThat(told()).contains("Own ties");
        scrollTo(".detail-panel .line #go-" + TIE);
        window.robot().clickOn(".detail-panel .line #go-" + TIE);
        window.until(() -> told().contains("name the sources"));
        scrollTo(".detail-panel .sources .source");
        assertPointsAt(".detail-panel .sources .source");
        window.robot().clickOn(".detail-panel .sources .source");
        window.until(() -> told().contains("arrow back"));
        assertPointsAt("#page-back");
        window.robot().clickOn("#page-back");
        assertReached();
    }

    private static void narrow() throws Exception {
        assertPointsAt("#facet-field");
        press(box(Facet.FIELD, "trade-investment"));
        assertReached();
    }

    private static void setDay() throws Exception {
        assertPointsAt("#as-of-marks");
        MenuItem day = ((MenuButton) find("#as-of-marks").orElseThrow())
                .getItems().stream()
                        .filter(each -> told().contains("“" + each.getText() + "”"))
                        .findFirst()
                        .orElseThrow();
        choose("#as-of-marks", day.getId());
        assertReached();
    }

    private static void makeBrief() throws Exception {
        assertNames("#sheet-menu");
        assertPointsAt("#sheet-menu");
        MenuItem brief = ((MenuButton) find("#sheet-menu").orElseThrow())
                .getItems().stream()
                        .filter(each -> each.getText() != null && told().contains("“" + each.getText() + "”"))
                        .findFirst()
                        .orElseThrow();
        choose("#sheet-menu", brief.getId());
        window.until(() -> told().contains("Language of the sheet"));
        assertPointsAt("#preview-language");
        window.act(() -> language().setValue(SheetLanguage.JA));
        assertReached();
        assertPointsAt("#preview-print");
        assertNames("#preview-print");
        assertNames("#preview-save");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<SheetLanguage> language() {
        return (ComboBox<SheetLanguage>) find("#preview-language").orElseThrow();
    }

    /** The brief that lies in the preview, as a screen reader reads it. */
    private static String brief() {
        return previews().get(0).getScene().getRoot().lookupAll("*").stream()
                .map(Node::getAccessibleHelp)
                .filter(help -> help != null && help.contains("\n"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_is_led_who_did_not_ask() {
        assertThat(find("#tour")).isEmpty();
    }

    @Test
    void the_first_step_ends_at_the_page_of_ones_own_locality() throws Exception {
        to(1);
        chooseHome();
        assertThat(session().homeProperty().get()).isEqualTo(HOME);
        assertThat(page()).contains("Da Nang City");
    }

    @Test
    void the_second_step_ends_at_a_tie_after_one_of_its_sources_was_read() throws Exception {
        window.act(() -> session().homeProperty().set(HOME));
        window.act(() -> session().select(HOME));
        to(2);
        readTie();
        assertThat(session().selection()).contains(TIE);
    }

    @Test
    void the_third_step_ends_with_fewer_ties_and_waits_while_none_is_left() throws Exception {
        to(3);
        narrow();
        assertThat(session().answer().ties()).isPositive().isLessThan(window.ties());

        next();
        window.act(((Button) callout().lookup("#tour-back"))::fire);
        window.act(() -> session().narrow(session().filter().withText("xyzzy")));
        window.until(() -> session().answer().ties() == 0);
        assertThat(button()).as("what was done stays done").isEqualTo("Next");
    }

    @Test
    void the_fourth_step_ends_on_the_last_day_of_the_63_provinces() throws Exception {
        to(4);
        setDay();
        assertThat(session().asOf()).isEqualTo(Tour.DAY);
    }

    @Test
    void the_fifth_step_asks_for_two_localities_and_ends_at_a_brief_in_japanese() throws Exception {
        to(5);
        assertThat(told()).contains("Choose a tie");
        select(TIE);
        makeBrief();
    }

    @Test
    void the_tour_followed_literally_ends_in_a_right_brief_in_japanese() throws Exception {
        List<String> later = session().atlas().ties().stream()
                .filter(tie -> tie.id().equals(TIE))
                .flatMap(tie -> tie.events().stream())
                .filter(event -> event.date() != null && event.date().earliest().isAfter(Tour.DAY))
                .map(event -> event.summary().in(Language.JA))
                .toList();
        begin();
        next();
        chooseHome();
        next();
        readTie();
        next();
        narrow();
        next();
        setDay();
        next();
        makeBrief();

        assertThat(brief())
                .contains("訪問・会談用参考資料", "ダナン市", "川崎市", "2025年6月30日", "協定等及びその効力")
                .doesNotContain("Da Nang", "Thành phố");
        assertThat(later).allSatisfy(event -> assertThat(brief()).doesNotContain(event));
        next();
        assertThat(told()).contains("still set");
        window.act(((Button) callout().lookup("#tour-other"))::fire);
        window.until(() -> session().asOf().equals(AtlasWindow.TODAY));
        assertThat(session().answer().ties()).isEqualTo(window.ties());
        assertThat(find("#tour")).isEmpty();
    }

    @Test
    void it_is_followed_by_the_keys_alone() throws Exception {
        begin();
        window.robot().push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(focused()).contains("tour-next");
        window.robot().type(KeyCode.ENTER);
        assertThat(told()).contains("My locality");
        window.robot().push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(focused()).as("what it tells of").contains("go-home");
        window.robot().push(KeyCode.SHIFT, KeyCode.F1);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(focused()).contains("go-home");
        window.robot().push(KeyCode.SHIFT, KeyCode.F1);
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        assertThat(focused())
                .as("the window hears its keys while the tour has them")
                .contains("search");
    }

    private static Optional<String> focused() {
        return Optional.ofNullable(window.stage().getScene().getFocusOwner()).map(Node::getId);
    }

    @Test
    void it_is_broken_off_and_goes_on_there_and_ended_it_is_not_offered_again() throws Exception {
        to(3);
        assertThat(session().preferences().choice("tour")).contains("narrow");
        fire("tour-end");
        assertThat(find("#tour")).isEmpty();
        assertThat(session().preferences().choice("tour")).contains("ended");
        Tour again = new Tour(session());
        window.act(again::resume);
        assertThat(again.isRunning()).isFalse();

        window.act(() -> session().preferences().rememberChoice("tour", "day"));
        window.act(again::resume);
        assertThat(again.stepProperty().get()).isEqualTo(TourStep.DAY);
        window.act(again::end);
    }

    @Test
    void other_cards_are_not_lain_over_and_every_language_is_spoken_at_once() throws Exception {
        to(1);
        window.act(() -> session().languageProperty().set(Language.JA));
        window.until(() -> told().contains("自分の自治体"));
        window.act(() -> session().languageProperty().set(Language.VI));
        window.until(() -> told().contains("Địa phương của tôi"));
        window.robot().push(KeyCode.CONTROL, KeyCode.F1);
        window.until(() -> find("#help").isPresent());
        assertThat(callout().isVisible()).isFalse();
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#help").isEmpty() && callout().isVisible());
    }

    @Test
    void at_the_largest_text_it_keeps_within_the_window_in_each_language() throws Exception {
        try {
            window.act(() -> session().preferences().textSize().set(200));
            for (Language language : Language.values()) {
                window.act(() -> session().languageProperty().set(language));
                window.until(() -> session().words().language() == language);
                begin();
                for (int step = 0; step <= 5; step++) {
                    assertThat(window.stage()
                                    .getScene()
                                    .getRoot()
                                    .getLayoutBounds()
                                    .contains(callout().localToParent(callout().getLayoutBounds())))
                            .as(told())
                            .isTrue();
                    assertThat(((Parent) callout())
                                    .lookupAll(".button").stream()
                                            .filter(Node::isVisible)
                                            .map(ButtonBase.class::cast)
                                            .allMatch(each -> each.getWidth() >= each.prefWidth(-1) - 1))
                            .as(told())
                            .isTrue();
                    next();
                }
                fire("tour-end");
            }
        } finally {
            window.act(() -> session().preferences().textSize().usual());
        }
    }
}
