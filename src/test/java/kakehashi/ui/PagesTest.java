package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.query.term.Standing;
import kakehashi.session.Kind;
import kakehashi.text.Words;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the detail panel: what each says, and that one leads to the others. */
class PagesTest extends InTheWindow {

    private static final String PAIR = "vn-da-nang--jp-nagasaki-pref--pair";

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    private static Optional<String> selected() {
        return window.session().selection();
    }

    private static void follow(String id) throws Exception {
        window.act(((Hyperlink) find("#go-" + id).orElseThrow())::fire);
        window.until(() -> selected().equals(Optional.of(id)));
    }

    @Test
    void the_page_of_a_pair_holds_own_and_inherited_ties_and_the_networks_of_both() throws Exception {
        select(PAIR);
        assertThat(said("page-title")).isEqualTo("Da Nang – Nagasaki Prefecture");
        assertThat(page()).contains("Ties (1)", "Inherited ties", "Quang Nam – Nagasaki Prefecture", "Networks (");
        assertThat(window.the(DetailPanel.class).lookupAll(".line .go")).hasSize(3);
        select("vn-da-nang--jp-yokohama--pair");
        assertThat(page()).contains("CITYNET").contains("member since");
    }

    @Test
    void a_page_that_was_left_is_let_go() throws Exception {
        List<WeakReference<Node>> left = new ArrayList<>();
        for (String id : List.of("vn-da-nang", PAIR, "citynet", "vn-quang-nam")) {
            select(id);
            left.add(new WeakReference<>(find("#narrow-to").orElseThrow()));
        }
        window.act(() -> window.session().select(null));
        window.until(() -> {
            System.gc();
            return left.stream().allMatch(page -> page.get() == null);
        });
    }

    @Test
    void the_page_of_a_locality_counts_its_ties_and_shows_them_before_its_past() throws Exception {
        select("vn-da-nang");
        assertThat(page())
                .containsSubsequence(
                        "12 own, 5 inherited",
                        "Own ties (12)",
                        "Inherited from Quang Nam Province",
                        "Names and ranks over time",
                        "Has succeeded to the agreements of");
        select("vn-quang-nam");
        assertThat(page()).containsSubsequence("Da Nang City", "From 1 July 2025", "Own ties (");
    }

    @Test
    void the_page_of_a_tie_and_each_line_that_lists_it_tell_one_standing() throws Exception {
        Words words = window.session().words();
        Set<String> told = new TreeSet<>();
        for (Tie tie : window.session().atlas().ties()) {
            Standing standing = window.session().meanings().standing(tie);
            if (told.add(standing.inBrief(words))) {
                select(tie.id());
                assertThat(page()).as(tie.id()).contains(standing.in(words));
                select(tie.vietnam());
                assertThat(page()).as(tie.id()).contains(" · " + standing.inBrief(words) + " · ");
            }
        }
        assertThat(told).hasSizeGreaterThan(4);
    }

    @Test
    void where_sources_disagree_on_the_beginning_a_page_says_so_and_which_events_they_are() throws Exception {
        Words words = window.session().words();
        select("vn-quang-nam--jp-nagasaki-pref");
        assertThat(page())
                .containsSubsequence(
                        "Since\n5 June 2017; sources disagree, see the history",
                        "Sources disagree: see also " + words.date(PartialDate.parse("2015-08-28?")),
                        "Sources disagree: see also 5 June 2017.");
        select("vn-hue--jp-gifu-pref");
        assertThat(page()).doesNotContain("sources disagree", "Sources disagree");
    }

    @Test
    void a_page_tells_who_answers_today_for_a_side_that_has_ended_and_of_no_other() throws Exception {
        select("vn-quang-nam--jp-nagasaki-pref");
        assertThat(page()).containsOnlyOnce("Da Nang City has succeeded to its agreements");
        select("vn-da-nang--jp-yokohama");
        assertThat(page()).doesNotContain("has succeeded to");
    }

    @Test
    void what_was_signed_is_told_among_the_documents_and_not_once_more_in_the_history() throws Exception {
        Tie tie =
                (Tie) window.session().atlas().findLink("vn-hue--jp-gifu-pref").orElseThrow();
        select(tie.id());
        for (TieEvent event : tie.events()) {
            assertThat(page().split(Pattern.quote(window.session().words().text(event.summary())), -1))
                    .as(event.id())
                    .hasSize(2);
        }
    }

    @Test
    void the_last_contact_of_a_pair_is_that_of_its_ties_which_is_latest() throws Exception {
        String pair = "vn-da-nang--jp-yokohama--pair";
        Words words = window.session().words();
        List<PartialDate> contacts = window.session().atlas().ties().stream()
                .filter(tie -> tie.id().startsWith("vn-da-nang--jp-yokohama"))
                .flatMap(tie -> window.session().meanings().lastContact(tie).stream())
                .sorted()
                .toList();
        assertThat(contacts).hasSizeGreaterThan(1);
        select(pair);
        assertThat(page()).contains("Last documented contact\n" + words.lastContact(contacts.get(contacts.size() - 1)));
    }

    @Test
    void as_of_a_past_day_a_page_tells_how_it_stood_and_what_is_later_has_none() throws Exception {
        List<Tie> ties = List.copyOf(window.session().atlas().ties());
        Words words = window.session().words();
        for (String day : List.of("2014-06-30", "2018-01-01", "2020-06-30")) {
            LocalDate then = LocalDate.parse(day);
            window.act(() -> window.session().showAsOf(then));
            window.until(() -> window.session().asOf().equals(then));
            for (String id : List.of(
                    "vn-da-nang--jp-sakai-osaka",
                    "vn-hue--jp-yokohama",
                    "vn-hoi-an--jp-naha",
                    "vn-da-nang--jp-yokohama--3",
                    "vn-hue--jp-gifu-pref",
                    "vn-hai-phong--jp-kitakyushu")) {
                Tie whole = ties.stream()
                        .filter(tie -> tie.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                Optional<Tie> known = window.session().atlas().findLink(id).map(Tie.class::cast);
                if (known.isEmpty()) {
                    window.act(() -> window.session().select(id));
                    assertThat(selected()).as(id + " as of " + day).isNotEqualTo(Optional.of(id));
                    continue;
                }
                select(id);
                assertThat(page())
                        .as(id + " as of " + day)
                        .contains(
                                window.session()
                                        .meanings()
                                        .standing(known.get())
                                        .in(words),
                                words.name(known.get().type()));
                whole.events().stream()
                        .filter(event ->
                                event.date() != null && event.date().earliest().isAfter(then))
                        .forEach(event -> assertThat(page())
                                .as(id + " as of " + day)
                                .doesNotContain(words.text(event.summary())));
            }
        }
    }

    @Test
    void a_page_tells_where_it_stands_and_leads_up() throws Exception {
        select("vn-hue--jp-gifu-pref");
        follow("vn-hue--jp-gifu-pref--pair");
        follow("vn-hue");
        assertThat(page()).contains("Names and ranks over time", "Partners by field", "What its partners do elsewhere");
        window.robot().push(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> selected().equals(Optional.of("vn-hue--jp-gifu-pref--pair")));
        window.robot().push(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> selected().equals(Optional.of("vn-hue--jp-gifu-pref")));
        window.robot().push(KeyCode.ALT, KeyCode.RIGHT);
        window.until(() -> selected().equals(Optional.of("vn-hue--jp-gifu-pref--pair")));
        select("jp-kitakyushu");
        follow("jp-fukuoka-pref");
        follow("jp-region-kyushu");
        assertThat(page()).contains("Ties (");
    }

    @Test
    void whatever_has_a_sheet_is_saved_and_copied_from_the_menu_at_the_head_of_its_page() throws Exception {
        Tie tie =
                (Tie) window.session().atlas().findLink("vn-hue--jp-gifu-pref").orElseThrow();
        for (String id : List.of(PAIR, "vn-da-nang--jp-yokohama--network", tie.id(), "vn-da-nang", "citynet")) {
            select(id);
            assertThat(List.of(offered("save-sheet"), offered("copy-sheet")))
                    .as(id)
                    .containsOnly(true);
        }
        select(tie.events().get(0).sources().get(0));
        assertThat(List.of(offered("save-sheet"), offered("copy-sheet"))).containsOnly(false);
    }

    private static boolean offered(String item) {
        return !item(item).isDisable();
    }

    private static MenuItem item(String id) {
        MenuButton menu = (MenuButton) find("#sheet-menu").orElseThrow();
        return menu.getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Two actions: the menu at the head of the page, and the copy for a mail in it, by the mouse or by keys. */
    @Test
    void a_sheet_is_copied_for_a_mail_in_two_actions_and_a_visit_brief_comes_first_for_a_pair() throws Exception {
        select("vn-hue--jp-gifu-pref");
        assertThat(((MenuButton) find("#sheet-menu").orElseThrow())
                        .getItems()
                        .get(0)
                        .getId())
                .isEqualTo("sheet-visit-brief");
        for (boolean mouse : new boolean[] {true, false}) {
            window.act(() -> Clipboard.getSystemClipboard().clear());
            if (mouse) {
                window.robot().clickOn("#sheet-menu");
                window.robot().clickOn("#copy-sheet");
            } else {
                window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
                window.robot().release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
            }
            window.until(() -> Clipboard.getSystemClipboard().hasString()
                    && Clipboard.getSystemClipboard().getString().contains("Gifu"));
        }
    }

    @Test
    void a_source_lists_each_event_that_it_attests() throws Exception {
        Tie tie =
                (Tie) window.session().atlas().findLink("vn-hue--jp-gifu-pref").orElseThrow();
        String source = tie.events().get(0).sources().get(0);
        select(tie.id());
        follow(source);
        assertThat(page())
                .contains("Events it attests (")
                .contains(window.session().words().text(tie.events().get(0).summary()));
        follow(tie.id());
    }

    @Test
    void a_network_shows_the_members_of_both_countries_and_the_pairs_they_make() throws Exception {
        select("league-of-historical-cities");
        assertThat(page()).contains("Members in Viet Nam (2)", "Members in Japan (8)", "Pairs it makes (");
        follow(window.session().atlas().networkLinks().stream()
                .filter(link -> link.networks().contains("league-of-historical-cities"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(page()).contains("This is not an agreement between the two.");
    }

    @Test
    void what_is_not_on_record_is_said() throws Exception {
        Tie tie = window.session().atlas().ties().stream()
                .filter(each -> each.parties().isEmpty())
                .findFirst()
                .orElseThrow();
        select(tie.id());
        assertThat(page()).contains("Third party\nNone on record");
        Network without = window.session().atlas().records().networks().stream()
                .filter(network -> network.members().stream()
                        .noneMatch(member -> member.locality().startsWith("vn-")))
                .findFirst()
                .orElseThrow();
        select(without.id());
        assertThat(page())
                .contains("Members in Viet Nam (0)\nMember\nNone on record", "Pairs it makes (0)\nNone on record");
    }

    private static Kind kind(String id) {
        return Kind.of(window.session().atlas(), id).orElseThrow();
    }

    @Test
    void from_one_tie_every_kind_of_page_is_reached_by_links_alone() throws Exception {
        Set<Kind> met = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(List.of("vn-da-nang--jp-yokohama"));
        while (met.size() < Kind.values().length && !next.isEmpty() && seen.size() < 20) {
            String id = next.stream()
                    .filter(each -> !met.contains(kind(each)))
                    .findFirst()
                    .orElse(next.get(0));
            next.remove(id);
            if (seen.add(id)) {
                select(id);
                met.add(kind(id));
                assertThat(said("page-title")).isNotBlank();
                window.the(DetailPanel.class).lookupAll(".go").stream()
                        .map(node -> node.getId().substring("go-".length()))
                        .forEach(next::add);
            }
        }
        // To possible partners and to what comes up leads a button.
        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Kind.MATCH, Kind.AHEAD, Kind.KNOWN)));
    }

    @Test
    void a_page_in_another_language_has_the_same_sections() throws Exception {
        select("vn-da-nang");
        long sections = window.the(DetailPanel.class).lookupAll(".section").size();
        for (var language : kakehashi.model.value.Language.values()) {
            window.act(() -> window.session().languageProperty().set(language));
            window.until(() -> window.session().words().language() == language);
            assertThat(window.the(DetailPanel.class).lookupAll(".section")).hasSize((int) sections);
            assertThat(labels(window.the(DetailPanel.class)).map(Labeled::getText))
                    .noneMatch(said -> said != null && said.contains("page."));
        }
    }

    @Test
    void links_and_lines_begin_with_a_capital_letter_in_vietnamese() throws Exception {
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> window.session().words().language() == Language.VI);
        for (String id :
                new String[] {"vn-hue", "vn-da-nang", "vn-hue--jp-gifu-pref", "citynet", "jica", "jp-kyoto-pref"}) {
            select(id);
            window.act(() -> assertThat(labels(window.the(DetailPanel.class))
                            .filter(label -> label instanceof Hyperlink
                                    || label.getStyleClass().contains("name")
                                    || label.getStyleClass().contains("here"))
                            .map(Labeled::getText))
                    .as(id)
                    .isNotEmpty()
                    .noneMatch(text -> text.matches("(thành phố|tỉnh|phường|xã|huyện) .*")));
        }
    }
}
