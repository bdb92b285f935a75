package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Emphasis;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The map goes where what is asked for is, and says what it leaves out. */
class MapFollowTest extends OnTheMap {

    private static final TieFilter YOKOHAMA = TieFilter.ALL.only(Facet.LOCALITY, "jp-yokohama");

    @AfterEach
    void followAgain() {
        window.act(() -> {
            window.session().drawing().followProperty().set(true);
            window.session().homeProperty().set(null);
        });
    }

    private static boolean isInView(Dot dot) {
        return dot.x() > 0
                && dot.y() > 0
                && dot.x() < viewport().width()
                && dot.y() < viewport().height();
    }

    private static Set<String> partnersOf(String locality) {
        return window.session().answer().rows().stream()
                .filter(row ->
                        Stream.of(row.link().vietnam(), row.link().japan()).anyMatch(locality::equals))
                .flatMap(row -> Stream.of(row.link().vietnam(), row.link().japan()))
                .collect(Collectors.toSet());
    }

    private static void untilInView(Set<String> places) throws Exception {
        assertThat(places).hasSizeGreaterThan(2);
        window.until(() -> scene().viewport().equals(viewport())
                && places.stream()
                        .allMatch(id ->
                                scene().dot(id).filter(MapFollowTest::isInView).isPresent()));
    }

    @Test
    void a_locality_comes_into_view_with_all_ends_of_its_ties() throws Exception {
        show("vn-da-nang", 9);
        select("vn-da-nang");
        untilInView(partnersOf("vn-da-nang"));
    }

    @Test
    void a_region_comes_into_view_with_its_ties() throws Exception {
        show("vn-da-nang", 9);
        String region = window.session()
                .atlas()
                .regionOf("jp-fukuoka-pref", window.session().asOf())
                .orElseThrow()
                .id();
        select(region);
        untilInView(partnersOf("jp-fukuoka-pref"));
    }

    @Test
    void one_s_own_locality_is_shown_at_the_start_with_its_partners() throws Exception {
        window.act(() -> window.session().homeProperty().set("vn-hue"));
        untilInView(partnersOf("vn-hue"));
    }

    @Test
    void the_map_goes_to_what_a_filter_leaves_where_it_is_out_of_view() throws Exception {
        show("vn-can-tho", 9);
        narrow(YOKOHAMA);
        window.until(() -> window.session().answer().rows().size() < 10);
        untilInView(partnersOf("jp-yokohama"));
    }

    @Test
    void a_map_that_is_to_stay_says_how_much_is_out_of_view_and_takes_one_there() throws Exception {
        show("vn-can-tho", 9);
        window.act(() -> window.session().drawing().followProperty().set(false));
        double before = viewport().zoom();
        narrow(YOKOHAMA);
        window.until(() -> find("#map-outside").filter(node -> node.isVisible()).isPresent());
        Set<String> ends = partnersOf("jp-yokohama");
        Button button = window.the(MapOutside.class);
        assertThat(button.getText()).contains(ends.size() + " places");
        assertThat(viewport().zoom()).isEqualTo(before);
        window.act(button::fire);
        untilInView(ends);
        assertThat(button.isVisible()).isFalse();
    }

    @Test
    void a_selected_locality_that_the_filter_leaves_out_is_drawn_and_the_page_says_so() throws Exception {
        narrow(YOKOHAMA);
        window.until(() -> window.session().answer().rows().size() < 10);
        select("jp-gifu-pref");
        window.until(() -> scene().curves().stream()
                .filter(curve -> curve.touches(Set.of("jp-gifu-pref")))
                .anyMatch(curve -> curve.emphasis() == Emphasis.RAISED));
        window.until(
                () -> find("#outside-filter").filter(node -> node.isVisible()).isPresent());
        assertThat(page()).contains("The filter leaves this out.");
        window.act(((Button) find("#lift-filter").orElseThrow())::fire);
        window.until(() -> !find("#outside-filter").orElseThrow().isVisible());
        assertThat(window.session().filter()).isEqualTo(TieFilter.ALL);
    }

    @Test
    void a_row_of_the_list_tells_whether_the_tie_lives_and_raises_its_curve_under_the_pointer() throws Exception {
        window.act(() -> window.session().select(null));
        List<String> lives = find("#results").orElseThrow().lookupAll(".result-life").stream()
                .map(node -> ((Label) node).getText())
                .toList();
        assertThat(lives).isNotEmpty().anyMatch(said -> said.contains("contact"));
        Curve curve = scene().curves().get(0);
        String id = curve.ties().get(0).link().id();
        window.act(() -> window.session().workspace().pointedProperty().set(id));
        assertThat(window.the(MapHover.class).getChildren()).isNotEmpty();
        window.act(() -> window.session().workspace().pointedProperty().set(null));
        assertThat(window.the(MapHover.class).getChildren()).isEmpty();
    }
}
