package kakehashi.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
        window.until(() -> !offers().isEmpty()
                && offers().get(0) instanceof Offer.Found first
                && first.suggestion().id().equals("vn-hoi-an")
                && first.suggestion().near());
        assertThat(offers()).hasSizeGreaterThan(1);

        window.robot().type(KeyCode.ENTER);
        window.act(() -> {});
        assertThat(window.session().selection()).isEmpty();
    }

    private static void type(String line) throws Exception {
        window.act(() -> search().setText(line));
        window.until(() -> window.session().filter().text().equals(line) && !offers().isEmpty());
    }

    /** The chips, and those that stand in the menu for want of room. */
    private static List<String> chips() {
        Stream<String> seen = window.robot().lookup("#chips .chip").queryAllAs(Labeled.class).stream()
                .filter(chip -> chip instanceof Button && chip.isVisible())
                .map(Labeled::getText);
        Stream<String> others = find("#chips-rest").stream()
                .flatMap(rest -> ((MenuButton) rest).getItems().stream())
                .map(MenuItem::getText);
        return Stream.concat(seen, others).toList();
    }

    private static Set<String> left() {
        return window.session().answer().rows().stream()
                .map(row -> row.link().id())
                .collect(Collectors.toSet());
    }

    /** What a filter leaves, chosen by hand. */
    private static Set<String> chosen(TieFilter filter) throws Exception {
        window.act(() -> {
            search().clear();
            window.session().narrow(filter);
        });
        window.until(() -> window.session().filter().equals(filter));
        return left();
    }

    private static TieFilter kyushu() {
        return TieFilter.ALL.only(Facet.JAPAN, "jp-region-kyushu");
    }

    @Test
    void a_region_that_is_typed_narrows_to_its_ties_at_once_and_is_offered_as_that() throws Exception {
        type("kyushu");
        Set<String> typed = left();
        assertThat(chips()).containsExactly("Kyushu and Okinawa");
        assertThat(offers().get(0)).isInstanceOf(Offer.Together.class);

        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().filter().equals(kyushu()));
        assertThat(left()).isEqualTo(typed).hasSizeGreaterThan(3);
        assertThat(chips()).containsExactly("Places in Japan: Kyushu and Okinawa");
        assertThat(search().getText()).isEmpty();
        assertThat(chosen(TieFilter.ALL.only(Facet.REGION, "jp-region-kyushu"))).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "môi trường kyushu mekong | EN | Environment; Kyushu and Okinawa; Mekong Delta",
                "九州 環境 有効 | JA | 九州・沖縄; 環境; 有効：",
                "du lịch còn hiệu lực | VI | Du lịch; Có hiệu lực",
                "tourism 2015-2019 xyzabc | EN | Tourism; Signed: 2015 – 2019; “xyzabc”",
            })
    void several_words_narrow_as_what_they_are_and_are_shown_as_chips(String line, Language language, String shown)
            throws Exception {
        window.act(() -> window.session().languageProperty().set(language));
        type(line);
        window.until(() -> !chips().isEmpty());
        List<String> wanted = List.of(shown.split("; ", -1));
        assertThat(chips()).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(chips().get(i)).startsWith(wanted.get(i));
        }
        Set<String> live = left();
        Offer.Together offer = offers().stream()
                .filter(Offer.Together.class::isInstance)
                .map(Offer.Together.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(chosen(offer.meant().in(TieFilter.ALL))).isEqualTo(live);
    }

    @Test
    void a_chip_of_the_line_lifts_its_words_alone() throws Exception {
        type("kyushu tourism");
        window.until(() -> chips().size() == 2);
        window.act(() -> ((Button) find("#chip-said-0").orElseThrow()).fire());
        window.until(() -> window.session().filter().text().equals("tourism"));
        assertThat(search().getText()).isEqualTo("tourism");
        assertThat(chips()).containsExactly("Tourism");
    }

    @Test
    void words_that_no_tie_holds_a_place_without_ties_and_a_filter_are_told_apart() throws Exception {
        window.act(() -> search().setText("xyzabc"));
        window.until(() -> why().equals("No tie on record holds “xyzabc”."));

        window.act(() -> search().setText("Hakodate"));
        window.until(() -> why().startsWith("Hakodate City: no tie on record.\n"));

        TieFilter proposed = TieFilter.ALL.only(Facet.TYPE, "sister-city").only(Facet.STATUS, "proposed");
        window.act(() -> {
            search().clear();
            window.session().narrow(proposed);
        });
        window.until(() -> why().startsWith("Ties are recorded, but"));
    }

    private static String why() {
        return find("#nothing-left .label")
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .orElse("");
    }

    @Test
    void of_a_place_that_is_typed_no_tie_is_left_that_holds_its_words_here_and_there() throws Exception {
        type("quang nam");
        Set<String> live = left();
        assertThat(live).isNotEmpty().noneMatch(id -> id.startsWith("vn-hai-phong"));
        List<Offer.Found> found = offers().stream()
                .filter(Offer.Found.class::isInstance)
                .map(Offer.Found.class::cast)
                .toList();
        List<Boolean> inTexts =
                found.stream().map(each -> each.suggestion().inTexts()).toList();
        assertThat(inTexts).isSorted();
        assertThat(found.get(0).suggestion().id()).isEqualTo("vn-quang-nam");
    }

    @Test
    void what_only_texts_hold_stands_below_a_divider() throws Exception {
        type("nha trang");
        assertThat(inTexts()).startsWith(false);
        type("students");
        window.until(() -> inTexts().contains(true));
        assertThat(window.robot().lookup(".suggestion .quiet").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Also in texts");
    }

    private static List<Boolean> inTexts() {
        return offers().stream()
                .filter(Offer.Found.class::isInstance)
                .map(offer -> ((Offer.Found) offer).suggestion().inTexts())
                .toList();
    }

    @Test
    void after_a_row_is_chosen_the_keys_are_at_the_head_of_its_page_and_after_it_in_the_list_again() throws Exception {
        window.act(() -> find("#results").orElseThrow().requestFocus());
        window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
        window.until(() -> window.session().selection().isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("page-title");

        window.act(() -> window.session().select(null));
        window.until(() -> find("#results").isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("results");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_project_is_listed_by_its_title_where_the_reader_reads_it_and_else_by_its_fields(Language language)
            throws Exception {
        Tie project = window.session().atlas().ties().stream()
                .filter(tie -> tie.title() != null && tie.title().matches("[ -~]+"))
                .findFirst()
                .orElseThrow();
        window.act(() -> {
            window.session().languageProperty().set(language);
            window.session()
                    .narrow(TieFilter.ALL.only(Facet.VIETNAM, project.vietnam()).only(Facet.JAPAN, project.japan()));
        });
        window.until(() -> window.session().words().language() == language
                && window.session().filter().narrows());
        String listed = labels((Parent) find("#results").orElseThrow())
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
        assertThat(listed.contains(project.title())).isEqualTo(language == Language.EN);
        assertThat(listed.contains(window.session()
                        .words()
                        .name(project.fields().iterator().next())))
                .isEqualTo(language != Language.EN);
    }

    @Test
    void a_word_that_narrows_can_be_looked_for_in_texts_by_the_last_line_that_is_offered() throws Exception {
        type("food");
        Offer last = offers().get(offers().size() - 1);
        assertThat(last).isEqualTo(new Offer.InTexts("food", "\"food\""));

        window.robot().push(KeyCode.DOWN);
        window.robot().push(KeyCode.END);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().filter().text().equals("\"food\""));
        assertThat(window.session().shown().meant().said()).isEmpty();
        assertThat(chips()).containsExactly("“food”");
        assertThat(search().getText()).isEqualTo("\"food\"");
    }

    @Test
    void chips_stand_as_their_panel_lists_them_and_say_less_before_they_give_way_to_a_menu() throws Exception {
        TieFilter both = TieFilter.ALL
                .with(Facet.VIETNAM, Set.of("vn-region-mekong-delta", "vn-region-red-river-delta"))
                .with(Facet.STATUS, Set.of("proposed", "active"));
        TieFilter turned = TieFilter.ALL
                .toggle(Facet.STATUS, "proposed")
                .toggle(Facet.STATUS, "active")
                .toggle(Facet.VIETNAM, "vn-region-mekong-delta")
                .toggle(Facet.VIETNAM, "vn-region-red-river-delta");
        chosen(both);
        List<String> listed = chips();
        chosen(turned);
        assertThat(chips()).isEqualTo(listed);
        assertThat(listed).hasSize(4).startsWith("Status: Active", "Status: Proposed");

        chosen(TieFilter.ALL.only(Facet.FIELD, "environment"));
        assertThat(chips()).containsExactly("Field: Environment");
        chosen(TieFilter.ALL.only(Facet.FIELD, "environment").only(Facet.JAPAN, "jp-region-kyushu"));
        assertThat(chips()).containsExactly("Environment", "Kyushu and Okinawa");
    }

    @Test
    void no_two_lines_that_are_offered_read_alike() throws Exception {
        for (String line : List.of("ba ria", "da nang")) {
            type(line);
            OfferWords words = new OfferWords(window.session(), line);
            assertThat(offers().stream().map(offer -> words.kind(offer) + words.shown(offer) + words.because(offer)))
                    .as(line)
                    .doesNotHaveDuplicates();
        }
    }
}
