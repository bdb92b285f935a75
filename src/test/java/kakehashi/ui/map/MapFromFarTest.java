package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.QuadCurve;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.Dot;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map as it opens: bands between regions, and from nearer no line that only passes. */
class MapFromFarTest extends OnTheMap {

    @BeforeEach
    void asItOpens() throws Exception {
        window.act(() -> {
            window.session().drawing().bandsProperty().set(true);
            window.session().drawing().passingProperty().set(false);
        });
        window.until(() -> window.the(MapPane.class).isPainted() && !bands().isEmpty());
    }

    private static List<Curve> bands() {
        return scene().curves().stream().filter(Curve::isBand).toList();
    }

    /** A band with a point at which nothing else lies. */
    private static double clear(Curve band) {
        for (double t = 0.1; t < 0.9; t += 0.01) {
            var hits = scene().hit(band.xAt(t), band.yAt(t));
            if (hits.size() == 1 && hits.get(0).id().equals(band.link().id())) {
                return t;
            }
        }
        return -1;
    }

    private static Curve clearBand() {
        return bands().stream()
                .filter(band -> band.ties().size() > 1 && clear(band) > 0)
                .findFirst()
                .orElseThrow();
    }

    private static CheckBox box(String id) {
        return window.robot().lookup(id).queryAs(CheckBox.class);
    }

    private static List<String> told() {
        return window.the(MapTip.class).getChildren().stream()
                .map(line -> ((Label) line).getText())
                .toList();
    }

    @Test
    void the_pointer_on_a_band_tells_its_regions_number_and_ties_and_a_click_lists_them() throws Exception {
        Curve band = clearBand();
        double t = clear(band);
        window.robot().moveTo(screen(band.xAt(t), band.yAt(t)));
        window.until(() -> tip().contains(" – "));
        assertThat(told().get(1)).contains(band.ties().size() + " ties").contains("· ");
        assertThat(told().get(2)).isEqualTo("Click: all of them as a list");
        window.robot().clickOn(screen(band.xAt(t), band.yAt(t)));
        MapChoice choice = window.the(MapChoice.class);
        window.until(choice::isVisible);
        assertThat(((Label) choice.getChildren().get(0)).getText())
                .startsWith(band.ties().size() + " ties");
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().selection().isPresent());
        assertThat(band.ties())
                .extracting(tie -> tie.link().id())
                .contains(window.session().selection().orElseThrow());
    }

    @Test
    void keys_go_from_band_to_band_and_list_its_ties() throws Exception {
        window.robot().type(KeyCode.B);
        window.until(() -> tip().contains(" – "));
        String first = tip();
        window.robot().type(KeyCode.B);
        window.until(() -> tip().contains(" – ") && !tip().equals(first));
        assertThat(window.the(MapPane.class).getAccessibleText())
                .startsWith(tip())
                .contains("ties");
        window.robot().type(KeyCode.ENTER);
        MapChoice choice = window.the(MapChoice.class);
        window.until(choice::isVisible);
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> !choice.isVisible());
    }

    @Test
    void a_click_on_a_region_shows_it_from_nearer() throws Exception {
        Dot region = scene().dots().stream()
                .filter(Dot::isRegion)
                .filter(dot -> dot.places().get(0).id().equals("jp-region-kanto"))
                .findFirst()
                .orElseThrow();
        window.robot().clickOn(screen(region));
        window.until(() -> viewport().zoom() > 5.5 && window.the(MapPane.class).isPainted());
        assertThat(bands()).isEmpty();
        assertThat(dot("jp-yokohama").isRegion()).isFalse();
    }

    @Test
    void the_card_and_a_key_draw_every_tie_from_far() throws Exception {
        window.robot().type(KeyCode.G);
        window.until(() -> bands().isEmpty());
        assertThat(box("#map-bands").isSelected()).isFalse();
        window.act(() -> box("#map-bands").setSelected(true));
        window.until(() -> !bands().isEmpty());
    }

    @Test
    void what_the_pointer_is_on_stays_raised_while_one_zooms() throws Exception {
        Curve band = clearBand();
        double t = clear(band);
        window.robot().moveTo(screen(band.xAt(t), band.yAt(t)));
        window.until(() -> tip().contains(" – "));
        window.robot().type(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS);
        window.until(() -> window.the(MapPane.class).isPainted()
                && scene().viewport().equals(viewport())
                && !window.the(MapHover.class).getChildren().isEmpty());
        List<QuadCurve> raised = window.the(MapHover.class).getChildren().stream()
                .filter(QuadCurve.class::isInstance)
                .map(QuadCurve.class::cast)
                .toList();
        Set<String> ids =
                Set.copyOf(band.ties().stream().map(tie -> tie.link().id()).toList());
        assertThat(raised).anyMatch(line -> scene().laid().stream()
                .filter(curve -> curve.touches(ids))
                .anyMatch(curve -> Math.abs(curve.x1() - line.getEndX()) < 8));
    }

    @Test
    void a_raised_line_keeps_its_dash_and_its_colour() throws Exception {
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.SCHEME, Set.of("third-party"))));
        settle();
        Curve dashed = scene().curves().stream()
                .filter(curve -> !curve.stroke().dash().isSolid())
                .findFirst()
                .orElseThrow();
        assertThat(dashed.stroke().dash()).isNotEqualTo(Dash.SOLID);
        window.act(() ->
                window.the(MapHover.class).raise(scene(), Set.of(dashed.link().id())));
        assertThat(window.the(MapHover.class).getChildren())
                .filteredOn(QuadCurve.class::isInstance)
                .extracting(QuadCurve.class::cast)
                .anySatisfy(line -> {
                    assertThat(line.getStrokeDashArray())
                            .isEqualTo(dashed.stroke().dash().lengths());
                    assertThat(line.getStroke())
                            .isEqualTo(MapHover.colour(dashed.stroke().colour()));
                });
        window.act(() -> window.the(MapHover.class).clear());
    }

    @Test
    void a_click_on_what_stands_at_the_frame_goes_there_and_a_switch_shows_all() throws Exception {
        show("jp-osaka", 9);
        window.until(() -> !scene().signs().isEmpty());
        var sign = scene().signs().get(0);
        Set<String> there = scene().beyond(sign.place());
        window.act(() -> box("#map-passing").setSelected(true));
        window.until(() -> scene().signs().isEmpty());
        window.act(() -> box("#map-passing").setSelected(false));
        window.until(() -> !scene().signs().isEmpty());
        window.robot().clickOn(screen((sign.left() + sign.right()) / 2, (sign.top() + sign.bottom()) / 2));
        window.until(() -> there.stream().anyMatch(id -> scene().dot(id).isPresent()));
        assertThat(window.session().selection()).isEqualTo(Optional.empty());
    }
}
