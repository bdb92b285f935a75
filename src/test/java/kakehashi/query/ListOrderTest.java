package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import kakehashi.model.Tie;
import org.junit.jupiter.api.Test;

class ListOrderTest {

    private static final Tie OVER = official("vn-north", "jp-ken", event(SIGNED, "2020"), event(EXPIRED, "2022"));
    private static final Tie QUIET = official("vn-bay", "jp-ken", event(SIGNED, "2010"));
    private static final Tie MET = official("vn-bay", "jp-shi", event(SIGNED, "1999"), event(VISIT, "2024-05"));
    private static final Meanings MEANINGS = new Meanings(Sample.with(OVER, QUIET, MET), Sample.AFTER);

    private static List<Tie> by(ListOrder order) {
        return MEANINGS.atlas().ties().stream()
                .sorted(Comparator.comparingLong(tie -> order.rank(tie, MEANINGS)))
                .toList();
    }

    @Test
    void what_lives_comes_before_what_is_over() {
        assertThat(by(ListOrder.STANDING)).containsExactly(QUIET, MET, OVER);
    }

    @Test
    void the_latest_contact_comes_first() {
        assertThat(by(ListOrder.LAST_CONTACT)).startsWith(MET);
    }

    @Test
    void the_youngest_comes_first() {
        assertThat(by(ListOrder.SINCE)).containsExactly(OVER, QUIET, MET);
    }

    @Test
    void by_places_every_link_is_alike() {
        assertThat(by(ListOrder.PLACE)).containsExactly(OVER, QUIET, MET);
    }
}
