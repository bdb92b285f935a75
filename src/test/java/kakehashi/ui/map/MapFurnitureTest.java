package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.MapView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.ColourBy;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Emphasis;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.TieType;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on and around the map, and the day that all is shown as of. */
class MapFurnitureTest extends OnTheMap {

    private static String text(String id) {
        return window.robot().lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void the_view_is_fitted_to_what_passes_the_filter_and_to_what_is_selected() throws Exception {
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("jp-asahikawa"))));
        settle();
        window.robot().type(KeyCode.DIGIT1);
        settle();
        assertThat(scene().dots()).hasSize(scene().content().places().size());
        assertThat(viewport().lat()).isGreaterThan(30);
        window.act(() -> window.session().narrow(TieFilter.ALL));
        window.act(() -> window.session().select("jp-naha"));
        settle();
        window.robot().type(KeyCode.DIGIT2);
        settle();
        assertThat(dot("jp-naha")).isNotNull();
        assertThat(viewport().zoom()).isGreaterThan(4);
    }

    @Test
    void the_overview_stands_by_once_only_a_part_is_in_view_and_takes_the_map_where_it_is_clicked() throws Exception {
        MapOverview overview = window.the(MapOverview.class);
        assertThat(overview.isVisible()).isFalse();
        show("jp-asahikawa", 8);
        assertThat(overview.isVisible()).isTrue();
        window.robot().clickOn(overview.localToScreen(20, 90));
        window.until(() -> viewport().lat() < 25 && viewport().lon() < 115);
        assertThat(window.session().selection()).isEmpty();
    }

    @Test
    void the_graticule_is_drawn_on_demand() throws Exception {
        assertThat(window.robot().lookup(".graticule").queryAll()).isEmpty();
        window.robot().clickOn("#map-options-button").clickOn("#map-graticule");
        window.until(() -> window.robot().lookup(".graticule").queryAll().size() > 6);
        assertThat(window.session().preferences().choice("drawing.graticule")).contains("yes");
        window.robot().clickOn("#map-graticule");
        window.until(() -> window.robot().lookup(".graticule").queryAll().isEmpty());
        window.robot().clickOn("#map-options-button");
    }

    @Test
    void one_day_holds_for_the_whole_window() throws Exception {
        type("30/6/2025");
        window.until(() -> window.session().asOf().equals(LocalDate.of(2025, 6, 30)));
        window.until(() -> !dot("vn-quang-nam").hollow());
        window.until(() -> vietnameseProvinces() == 63);
        assertThat(field().getText()).isEqualTo("30 June 2025");

        window.robot().type(KeyCode.UP);

        window.until(() -> window.session().asOf().equals(LocalDate.of(2025, 7, 1)));
        window.until(() -> dot("vn-quang-nam").hollow());
        window.until(() -> vietnameseProvinces() == 34);
    }

    @Test
    void the_day_is_stepped_by_days_and_with_the_page_keys_by_years() throws Exception {
        type("30/6/2025");
        window.robot().type(KeyCode.PAGE_UP, KeyCode.DOWN);
        window.until(() -> window.session().asOf().equals(LocalDate.of(2026, 6, 29)));
        window.robot().type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        window.until(() -> window.session().asOf().equals(LocalDate.of(2024, 6, 29)));
    }

    private static int vietnameseProvinces() {
        return scene().backdrop()
                .borders()
                .count(BaseMap.load().provinces().stream()
                        .filter(iso -> iso.startsWith("VN-"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void ties_stand_at_their_signatory_or_at_who_answers_for_them_today() throws Exception {
        int own = count("vn-da-nang");
        assertThat(dot("vn-quang-nam").hollow()).isTrue();
        window.act(() -> window.session().drawing().atSuccessorProperty().set(true));
        window.until(() -> scene().dot("vn-quang-nam").isEmpty());
        assertThat(count("vn-da-nang")).isGreaterThan(own).isEqualTo((int)
                window.session().meanings().linksOf("vn-da-nang").stream()
                        .filter(row -> row.link() instanceof Tie)
                        .count());
        assertThat(scene().dots()).noneMatch(Dot::hollow);
        window.act(() -> window.session().showAsOf(LocalDate.of(2025, 6, 30)));
        window.until(() -> scene().dot("vn-quang-nam").isPresent());
        window.act(() -> window.session().drawing().atSuccessorProperty().set(false));
    }

    private static int count(String locality) {
        return dot(locality).find(locality).orElseThrow().ties();
    }

    @Test
    void what_is_no_day_changes_nothing_and_is_explained() throws Exception {
        type("31 June 2025");
        window.until(() -> text("#message").contains("31 June 2025"));
        assertThat(window.session().asOf()).isEqualTo(AtlasWindow.TODAY);
        assertThat(field().getText()).isEqualTo("24 November 2026");
        window.act(() -> window.session().languageProperty().set(Language.VI));
        assertThat(text("#message")).as("in the language left behind").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-21", "201X-05-01", "2016-XX", "2016-11-01/2017-02-01", "2016~", "0216-11-01", "3026-11-01"
            })
    void a_season_an_open_digit_a_period_and_a_year_of_another_age_are_refused_with_how_to_write_a_day(String typed)
            throws Exception {
        type(typed);
        window.until(() -> text("#message").contains("“" + typed + "”"));
        assertThat(text("#message")).containsAnyOf("27/8/2015", "from the year 1850 to 2100");
        assertThat(window.session().asOf()).isEqualTo(AtlasWindow.TODAY);
    }

    @Test
    void before_borders_are_on_record_a_note_says_so() throws Exception {
        assertThat(window.robot().lookup("#map-note").query().isVisible()).isFalse();
        type("2007-05-01");
        window.until(() -> window.robot().lookup("#map-note").query().isVisible());
        assertThat(text("#map-note")).contains("1 August 2008");
    }

    @Test
    void a_click_on_an_entry_of_the_legend_highlights_it_and_a_second_narrows_to_it() throws Exception {
        unfoldLegend();
        window.act(() -> window.session().drawing().colourByProperty().set(ColourBy.TYPE));
        window.until(() -> scene().encoding().colourBy() == ColourBy.TYPE);
        window.robot().clickOn("Sister and friendship cities");
        window.until(() -> scene().curves().stream().anyMatch(curve -> curve.emphasis() == Emphasis.RAISED));
        assertThat(scene().curves().stream()
                        .filter(curve -> curve.emphasis() == Emphasis.RAISED)
                        .map(curve -> ((Tie) curve.link()).type()))
                .containsOnly(TieType.SISTER_CITY, TieType.FRIENDSHIP_CITY);
        assertThat(window.session().filter().narrows()).isFalse();

        window.robot().clickOn("Sister and friendship cities");

        window.until(
                () -> window.session().filter().chosen(Facet.TYPE).equals(Set.of("sister-city", "friendship-city")));
        settle();
        assertThat(scene().curves()).noneMatch(curve -> curve.emphasis() == Emphasis.RAISED);
        window.act(() -> window.session().drawing().colourByProperty().set(ColourBy.SCHEME));
    }

    @Test
    void an_entry_of_the_legend_is_highlighted_and_narrowed_to_by_keyboard_too() throws Exception {
        unfoldLegend();
        ToggleButton entry = entry("Third-party project");
        assertThat(entry.getAccessibleHelp()).contains("narrow");
        window.act(entry::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> raised() > 0);
        assertThat(entry("Third-party project").isSelected()).isTrue();
        assertThat(window.stage().getScene().getFocusOwner()).isSameAs(entry("Third-party project"));

        window.robot().type(KeyCode.SPACE);

        window.until(() -> window.session().filter().chosen(Facet.SCHEME).equals(Set.of("third-party")));
        settle();
        window.until(() -> raised() == 0);
        assertThat(window.stage().getScene().getFocusOwner()).isSameAs(entry("Third-party project"));
    }

    private static long raised() {
        return scene().curves().stream()
                .filter(curve -> curve.emphasis() == Emphasis.RAISED)
                .count();
    }

    private static ToggleButton entry(String label) {
        return window.robot().from(window.the(MapLegend.class)).lookup(label).queryAs(ToggleButton.class);
    }

    @Test
    void escape_lifts_a_highlight_and_puts_the_card_away_without_clearing_what_is_selected() throws Exception {
        window.act(() -> window.session().select("vn-hue"));
        settle();
        unfoldLegend();
        window.act(() -> {
            entry("Official agreement").fire();
            entry("Official agreement").requestFocus();
        });
        window.until(() -> raised() > 10);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(entry("Official agreement").isSelected()).isFalse();
        window.robot().clickOn("#map-options-button");
        MapOptions card = window.the(MapOptions.class);
        assertThat(card.isVisible()).isTrue();
        // Wherever the focus is, what is open is closed first.
        for (String focus : new String[] {"#map-graticule", "#map-options-button", "#map"}) {
            window.act(() -> {
                card.setVisible(true);
                window.robot().lookup(focus).query().requestFocus();
            });
            window.robot().type(KeyCode.ESCAPE);
            assertThat(card.isVisible()).as(focus).isFalse();
            assertThat(window.session().selection()).as(focus).contains("vn-hue");
        }
    }

    @Test
    void no_name_lies_under_the_legend_the_buttons_or_the_overview() throws Exception {
        MapFurniture furniture = window.the(MapFurniture.class);
        for (String place : new String[] {"jp-osaka", "jp-tokyo", "vn-hue"}) {
            show(place, 6.5);
            window.act(() -> window.session().select("vn-hue"));
            for (boolean unfolded : new boolean[] {true, false}) {
                window.act(() -> window.session().drawing().legendProperty().set(unfolded));
                window.until(() -> window.the(MapLegend.class).isUnfolded() == unfolded
                        && scene().rules()
                                .covered()
                                .equals(furniture.coveredProperty().get())
                        && standing().stream().noneMatch(MapFurnitureTest::hidesAName));
                assertThat(furniture.coveredProperty().get()).hasSizeGreaterThan(7);
                assertThat(scene().labels()).isNotEmpty();
            }
        }
    }

    private static boolean hidesAName(Node node) {
        return scene().labels().stream().anyMatch(label -> onScreen(node).intersects(onScreen(label)));
    }

    /** What stands on the map and is seen. */
    private static List<Node> standing() {
        List<Node> standing = new ArrayList<>(List.of(window.the(MapLegend.class), window.the(MapOverview.class)));
        standing.addAll(window.the(MapButtons.class).getChildren());
        return standing.stream().filter(Node::isVisible).toList();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static Bounds onScreen(kakehashi.map.scene.Label label) {
        return window.the(MapView.class)
                .localToScreen(new BoundingBox(
                        label.left(), label.top(), label.right() - label.left(), label.bottom() - label.top()));
    }

    @Test
    void nothing_that_stands_on_the_map_covers_another_however_large_the_text_and_small_the_window() throws Exception {
        double width = window.stage().getWidth();
        double height = window.stage().getHeight();
        window.act(() -> {
            window.stage().setWidth(1280);
            window.stage().setHeight(720);
        });
        for (int percent : new int[] {80, 125, 150, 200}) {
            for (boolean unfolded : new boolean[] {true, false}) {
                window.act(() -> {
                    window.session().preferences().textSize().set(percent);
                    window.session().drawing().legendProperty().set(unfolded);
                });
                window.until(() -> scene().rules().scale() == percent / 100.0
                        && scene().rules()
                                .covered()
                                .equals(window.the(MapFurniture.class)
                                        .coveredProperty()
                                        .get()));
                String at = percent + " %, legend unfolded: " + unfolded;
                List<Bounds> all =
                        standing().stream().map(MapFurnitureTest::onScreen).toList();
                for (int i = 0; i < all.size(); i++) {
                    assertThat(all.subList(i + 1, all.size())).as(at).noneMatch(all.get(i)::intersects);
                    assertThat(onScreen(window.the(MapFurniture.class)).contains(all.get(i)))
                            .as(at + " within the map: " + standing().get(i))
                            .isTrue();
                }
            }
        }
        window.act(() -> {
            window.session().preferences().textSize().usual();
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        window.until(() -> scene().rules().scale() == 1);
    }

    @Test
    void the_corner_names_the_viewpoint_in_use_and_the_map_follows_it() throws Exception {
        MenuButton corner = window.robot().lookup("#map-corner").queryAs(MenuButton.class);
        assertThat(corner.getText()).isEqualTo("Viewpoint: Neutral");
        window.act(() -> corner.getItems().stream()
                .filter(item -> "viewpoint-vietnam".equals(item.getId()))
                .forEach(MenuItem::fire));
        window.until(() -> scene().backdrop().viewpoint() == Viewpoint.VIETNAM);
        assertThat(corner.getText()).isEqualTo("Viewpoint: Viet Nam");
        assertThat(written()).contains("EAST SEA").doesNotContain("SOUTH CHINA SEA");
        window.act(() -> window.session().drawing().viewpointProperty().set(Viewpoint.NEUTRAL));
        window.until(() -> written().contains("SOUTH CHINA SEA"));
    }

    @Test
    void what_the_viewpoint_wants_seen_and_the_view_cuts_off_stands_in_a_corner() throws Exception {
        MapInsets insets = window.the(MapInsets.class);
        show("vn-hue", 8);
        assertThat(insets.isVisible()).isFalse();
        window.act(() -> window.session().drawing().viewpointProperty().set(Viewpoint.VIETNAM));
        window.until(insets::isVisible);
        assertThat(insets.getChildren()).singleElement().satisfies(inset -> assertThat(inset.getAccessibleText())
                .contains("Hoang Sa", "Truong Sa"));
        window.robot().type(KeyCode.DIGIT0);
        window.until(() -> !insets.isVisible());
        window.act(() -> window.session().drawing().viewpointProperty().set(Viewpoint.NEUTRAL));
        window.until(() -> !written().contains("EAST SEA"));
    }

    private static List<String> written() {
        return scene().groundLabels().stream().map(GroundLabel::text).toList();
    }

    private static TextField field() {
        return window.robot().lookup("#as-of").queryAs(TextField.class);
    }

    private static void type(String day) {
        window.act(() -> {
            field().requestFocus();
            field().setText(day);
        });
        window.robot().type(KeyCode.ENTER);
    }
}
