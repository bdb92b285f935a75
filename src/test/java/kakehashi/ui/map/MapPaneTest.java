package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.tile.TileRetriever;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import kakehashi.Frozen;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Emphasis;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.MapPlace;
import kakehashi.map.view.Viewport;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Theme;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map in the real window, on the frozen edition. */
class MapPaneTest extends OnTheMap {

    /** Every address that anything in this virtual machine wanted to reach while the window was open. */
    private static final List<URI> asked = new CopyOnWriteArrayList<>();

    private static final ProxySelector usual = ProxySelector.getDefault();

    @BeforeAll
    static void watchTheNetwork() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException problem) {}
        });
    }

    @AfterAll
    static void leaveTheNetwork() {
        ProxySelector.setDefault(usual);
    }

    @Test
    void opens_on_both_countries_with_every_tie_of_the_answer() {
        assertThat(scene().curves().stream()
                        .flatMap(curve -> curve.ties().stream())
                        .map(tie -> tie.link().id())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(window.session().answer().rows().stream()
                        .map(row -> row.link().id())
                        .toList());
        assertThat(scene().dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0.0, viewport().width() + 0.0);
            assertThat(dot.y()).isBetween(0.0, viewport().height() + 0.0);
        });
    }

    @Test
    void the_pointer_over_a_locality_names_it_and_raises_its_ties_without_painting_anew() throws Exception {
        show("jp-asahikawa", 7);
        var before = picture().painted();
        window.robot().moveTo(screen(dot("jp-asahikawa")));
        window.until(() -> tip().equals("Asahikawa City"));
        assertThat(window.the(MapHover.class).getChildren()).isNotEmpty();
        assertThat(picture().painted()).isSameAs(before);
        window.robot().moveTo(screen(5, 5));
        window.until(() -> tip().isEmpty());
        assertThat(window.the(MapHover.class).getChildren()).isEmpty();
    }

    @Test
    void of_what_has_ended_the_pointer_is_told_who_answers_for_it() {
        assertThat(told(Hit.Kind.LINK, "vn-quang-nam--jp-nagasaki-pref")).contains("Quang Nam", "Da Nang");
        assertThat(told(Hit.Kind.PLACE, "vn-quang-nam")).contains("30 June 2025", "Da Nang");
        assertThat(told(Hit.Kind.LINK, "vn-da-nang--jp-yokohama")).isEmpty();
        assertThat(told(Hit.Kind.PLACE, "vn-da-nang")).isEmpty();
    }

    @Test
    void of_a_tie_that_the_users_own_office_has_changed_the_pointer_is_told_so() throws Exception {
        String id = "vn-da-nang--jp-yokohama";
        Tie tie = (Tie) window.session().atlas().findLink(id).orElseThrow();
        assertThat(about(id)).doesNotContain("by us");
        window.act(() -> window.session().change(Frozen.change(new Change(tie, Frozen.stated(tie, "Otherwise")))));
        window.until(() -> about(id).endsWith("\nChanged by us"));
        window.act(() -> window.session().undo());
        window.until(() -> !about(id).contains("by us"));
    }

    private static String about(String link) {
        return window.the(MapTip.class).about(new Hit(Hit.Kind.LINK, link, 0), scene());
    }

    /** The last line of what is told of a hit. */
    private static String told(Hit.Kind kind, String id) {
        MapTip tip = window.the(MapTip.class);
        window.act(() -> tip.show(List.of(new Hit(kind, id, 0)), scene(), 10, 10));
        String told = ((Label) tip.getChildren().get(2)).getText();
        window.act(() -> tip.setVisible(false));
        return told;
    }

    @Test
    void a_click_on_a_locality_selects_it_and_a_click_beside_everything_clears() throws Exception {
        show("jp-asahikawa", 7);
        window.robot().clickOn(screen(dot("jp-asahikawa")));
        window.until(() -> window.session().selection().equals(Optional.of("jp-asahikawa")));
        window.until(() -> dot("jp-asahikawa").emphasis() == Emphasis.RAISED);
        assertThat(scene().hit(5, 5)).isEmpty();
        window.robot().clickOn(screen(5, 5));
        window.until(() -> window.session().selection().isEmpty());
    }

    @Test
    void a_click_on_a_curve_selects_the_tie() throws Exception {
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("jp-katsuragi"))));
        settle();
        Curve curve = scene().curves().get(0);
        window.robot().clickOn(screen(curve.xAt(0.5), curve.yAt(0.5)));
        window.until(() ->
                window.session().selection().equals(Optional.of(curve.link().id())));
    }

    @Test
    void where_several_things_lie_under_the_pointer_a_list_offers_them_to_mouse_and_keys() throws Exception {
        Dot shared = scene().dots().stream()
                .filter(dot -> dot.places().size() == 2)
                .filter(dot -> scene().hit(dot.x(), dot.y()).stream()
                                .filter(hit -> hit.kind() == Hit.Kind.PLACE && hit.distance() <= 1)
                                .count()
                        == 2)
                .findFirst()
                .orElseThrow();
        window.robot().clickOn(screen(shared));
        MapChoice choice = window.the(MapChoice.class);
        window.until(() -> choice.isVisible() && choice.lookup(".list-cell") != null);
        window.robot().type(KeyCode.DOWN);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session()
                .selection()
                .equals(Optional.of(shared.places().get(1).id())));
        assertThat(choice.isVisible()).isFalse();
        // Two clicks on one spot shortly after each other would be a double click.
        window.robot().moveTo(screen(5, 5));
        window.robot().clickOn(screen(shared));
        window.until(choice::isVisible);
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> !choice.isVisible());
        assertThat(window.session().selection())
                .as("Escape closed the list only")
                .isPresent();
    }

    @Test
    void the_wheel_zooms_around_the_place_under_the_pointer() throws Exception {
        Dot naha = dot("jp-naha");
        window.robot().moveTo(screen(naha));
        window.robot().scroll(4, javafx.geometry.VerticalDirection.UP);
        window.until(() -> Math.abs(viewport().zoom() - scene().viewport().zoom()) < 1e-9);
        settle();
        Dot after = dot("jp-naha");
        assertThat(after.x()).isCloseTo(naha.x(), within(1.0));
        assertThat(after.y()).isCloseTo(naha.y(), within(1.0));
    }

    @Test
    void keys_buttons_and_a_double_click_zoom_and_the_arrows_move() throws Exception {
        Viewport whole = viewport();
        window.robot().type(KeyCode.PLUS);
        window.until(() -> Math.abs(viewport().zoom() - whole.zoom() - 0.5) < 1e-6);
        window.robot().type(KeyCode.MINUS);
        window.until(() -> Math.abs(viewport().zoom() - whole.zoom()) < 1e-6);
        window.robot().type(KeyCode.RIGHT);
        window.until(() -> viewport().lon() > whole.lon() + 1);
        window.robot().type(KeyCode.UP);
        window.until(() -> viewport().lat() > whole.lat() + 1);
        window.robot().clickOn("#map-zoom-in");
        window.until(() -> viewport().zoom() > whole.zoom() + 0.4);
        window.robot().clickOn("#map-zoom-out");
        window.until(() -> viewport().zoom() < whole.zoom() + 0.1);
        window.robot().clickOn("#map-whole");
        window.until(() -> isNear(viewport(), whole));
        window.robot().doubleClickOn(screen(40, 40));
        window.until(() -> viewport().zoom() > whole.zoom() + 0.9);
    }

    private static boolean isNear(Viewport one, Viewport other) {
        return Math.abs(one.zoom() - other.zoom()) < 1e-6
                && Math.abs(one.lon() - other.lon()) < 1e-6
                && Math.abs(one.lat() - other.lat()) < 1e-6;
    }

    @Test
    void keys_do_all_that_the_mouse_does_and_tell_where_they_are() throws Exception {
        MapPane pane = window.the(MapPane.class);
        window.robot().type(KeyCode.TAB);
        window.until(() -> pane.getAccessibleText()
                .matches(".*, \\d+ ties, 1 of " + scene().content().places().size()));
        assertThat(tip()).isNotEmpty();
        String locality = tip();
        window.robot().type(KeyCode.DOWN);
        window.until(() -> tip().contains(" – "));
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session()
                .selection()
                .filter(id -> window.session().atlas().findLink(id).isPresent())
                .isPresent());
        window.robot().type(KeyCode.RIGHT);
        window.until(() -> !tip().contains(" – ") && !tip().equals(locality));
        window.robot().type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        window.until(() -> tip().equals(locality));
        assertThat(window.session().selection()).as("Escape only stepped back").isPresent();
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> tip().isEmpty());
        Viewport before = viewport();
        window.robot().type(KeyCode.LEFT);
        window.until(() -> viewport().lon() < before.lon());
        window.robot().type(KeyCode.TAB);
        window.until(() -> !pane.isFocused());
    }

    @Test
    void a_screen_reader_is_told_the_place_its_ties_and_how_far_one_is_in_each_language() throws Exception {
        MapPane pane = window.the(MapPane.class);
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue"))));
        settle();
        int ties = dot("vn-hue").find("vn-hue").orElseThrow().ties();
        int places = scene().content().places().size();
        assertThat(ties).isGreaterThan(5);
        assertThat(places).isGreaterThan(5);
        window.robot().type(KeyCode.TAB);
        window.until(() -> pane.getAccessibleText().equals("Hue City, %d ties, 1 of %d".formatted(ties, places)));
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> pane.getAccessibleText()
                .equalsIgnoreCase("Thành phố Huế, %d quan hệ, 1 trên %d".formatted(ties, places)));
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> pane.getAccessibleText().equals("フエ市、関係%d件、%d件中1番目".formatted(ties, places)));
        window.act(() -> window.session().languageProperty().set(Language.EN));
        window.robot().type(KeyCode.DOWN);
        window.until(() -> pane.getAccessibleText().matches(".*Hue.* – .*, 1 of " + ties));
        window.robot().type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        window.until(() -> tip().isEmpty());
    }

    @Test
    void a_drag_moves_the_world_with_the_pointer() throws Exception {
        Dot before = dot("jp-naha");
        window.robot()
                .drag(screen(60, 60), MouseButton.PRIMARY)
                .moveTo(screen(90, 80))
                .dropTo(screen(120, 100));
        settle();
        assertThat(dot("jp-naha").x()).isCloseTo(before.x() + 60, within(2.0));
        assertThat(dot("jp-naha").y()).isCloseTo(before.y() + 40, within(2.0));
        assertThat(window.session().selection()).isEmpty();
    }

    @Test
    void a_selected_locality_raises_its_ties_and_those_of_the_localities_it_answers_for() throws Exception {
        window.act(() -> window.session().select("vn-da-nang"));
        window.until(() -> dot("vn-da-nang").emphasis() == Emphasis.RAISED);
        Set<String> signatories =
                new TreeSet<>(window.session().atlas().predecessorsOn("vn-da-nang", AtlasWindow.TODAY));
        signatories.add("vn-da-nang");
        assertThat(signatories).contains("vn-quang-nam");
        assertThat(dot("vn-quang-nam").emphasis()).isEqualTo(Emphasis.RAISED);
        assertThat(scene().curves().stream()
                        .filter(curve -> curve.emphasis() == Emphasis.RAISED)
                        .map(curve -> curve.link().id()))
                .containsExactlyInAnyOrderElementsOf(window.session().atlas().ties().stream()
                        .filter(tie -> signatories.contains(tie.vietnam()))
                        .map(tie -> tie.id())
                        .toList());
    }

    @Test
    void what_is_selected_elsewhere_comes_into_view() throws Exception {
        show("jp-asahikawa", 8);
        assertThat(scene().dot("vn-can-tho")).isEmpty();
        window.act(() -> window.session().select("vn-can-tho"));
        window.until(() -> scene().dot("vn-can-tho").isPresent());
    }

    @Test
    void theme_language_and_date_change_the_map_at_once() throws Exception {
        window.act(() -> window.session().themeProperty().set(Theme.DARK));
        window.until(() -> scene().palette().equals(Palette.DARK));
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> place("vn-hue").label().contains("フエ"));
        assertThat(place("vn-quang-nam").ended()).isTrue();
        window.act(() -> window.session().showAsOf(LocalDate.of(2025, 6, 30)));
        window.until(() -> !place("vn-quang-nam").ended());
    }

    private static MapPlace place(String id) {
        return scene().content().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_selected_tie_is_drawn_even_where_the_filter_leaves_it_out() throws Exception {
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("jp-asahikawa"))));
        settle();
        window.act(() -> window.session().select("vn-hue--jp-gifu-pref"));
        window.until(() -> scene().curve("vn-hue--jp-gifu-pref").isPresent());
    }

    @Test
    void the_view_keeps_its_centre_when_the_window_gets_another_size() throws Exception {
        window.robot().type(KeyCode.PLUS);
        show("jp-naha", 7);
        Viewport before = viewport();
        double width = window.stage().getWidth();
        window.act(() -> window.stage().setWidth(width - 40));
        window.until(() -> viewport().width() < before.width());
        assertThat(viewport().lon()).isCloseTo(before.lon(), within(0.02));
        assertThat(viewport().lat()).isCloseTo(before.lat(), within(0.02));
        window.act(() -> window.stage().setWidth(width));
        window.until(() -> viewport().width() == before.width());
    }

    @Test
    void the_tile_retriever_that_gluon_finds_is_ours() {
        assertThat(ServiceLoader.load(TileRetriever.class).findFirst()).containsInstanceOf(NoTileRetriever.class);
    }

    @Test
    void not_one_packet_leaves_the_machine() throws Exception {
        for (int i = 0; i < 6; i++) {
            window.robot().type(KeyCode.PLUS);
            window.robot().type(KeyCode.RIGHT);
        }
        settle();
        assertThat(asked).isEmpty();

        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", 9), 200);
        } catch (IOException refused) {
            // What counts is that it was seen to be tried.
        }
        assertThat(asked).as("a connection would have been noticed").isNotEmpty();
        asked.clear();
    }
}
