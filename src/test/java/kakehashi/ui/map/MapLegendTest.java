package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.Test;

/** The legend while what is on the map changes. */
class MapLegendTest extends OnTheMap {

    private static List<Labeled> lines() {
        return window.the(MapLegend.class).lookupAll(".legend-row").stream()
                .map(Labeled.class::cast)
                .toList();
    }

    @Test
    void a_line_that_reads_as_before_is_the_same_line_and_keeps_the_focus() throws Exception {
        unfoldLegend();
        window.until(() -> lines().size() > 2);
        List<Labeled> before = lines();
        String scheme = window.session().answer().rows().get(0).link().scheme().code();
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.SCHEME, Set.of(scheme))));
        settle();
        window.until(() -> lines().size() < before.size());
        List<Labeled> kept = lines().stream()
                .filter(line -> before.stream().anyMatch(old -> old.getText().equals(line.getText())))
                .toList();
        assertThat(kept).isNotEmpty().allMatch(before::contains);
        Labeled button =
                kept.stream().filter(ToggleButton.class::isInstance).findFirst().orElseThrow();
        window.act(button::requestFocus);
        window.act(() -> window.session().narrow(TieFilter.ALL));
        settle();
        window.until(() -> lines().size() == before.size());
        assertThat(lines()).contains(button);
        assertThat(button.isFocused()).isTrue();
    }
}
