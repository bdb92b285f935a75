package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import kakehashi.model.Tie;
import kakehashi.query.ListOrder;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window of somebody whose own locality is known, as it opens. */
class HomeTest {

    @TempDir
    Path folder;

    @Test
    void the_window_opens_with_the_page_of_ones_own_locality_and_what_lives_stands_first_on_it() throws Exception {
        try (AtlasWindow window = AtlasWindow.open(folder.resolve("atlas.kakehashi"), Map.of("home", "vn-da-nang"))) {
            window.until(() -> window.robot().lookup("#page-title").tryQuery().isPresent());
            assertThat(((Labeled) window.robot().lookup("#page-title").query()).getText())
                    .isEqualTo("Da Nang City");
            List<Long> ranks = window.the(DetailPanel.class).lookupAll(".line .go").stream()
                    .flatMap(go -> window.session().atlas().findLink(go.getId().substring("go-".length())).stream())
                    .filter(Tie.class::isInstance)
                    .filter(tie -> Stream.of(tie.vietnam(), tie.japan()).anyMatch("vn-da-nang"::equals))
                    .map(tie -> ListOrder.STANDING.rank(tie, window.session().meanings()))
                    .toList();
            assertThat(ranks).hasSizeGreaterThan(5).isSorted();
        }
    }
}
