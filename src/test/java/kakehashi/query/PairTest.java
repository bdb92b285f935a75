package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kakehashi.Frozen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two localities have between them. */
class PairTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Meanings meanings;

    @BeforeAll
    static void read() throws Exception {
        meanings = new Meanings(Frozen.atlas(), TODAY);
    }

    @Test
    void a_pair_holds_what_the_vietnamese_side_inherited() {
        Pair pair = Pair.of(meanings, "jp-nagasaki-pref", "vn-da-nang");

        assertThat(pair.vietnam()).isEqualTo("vn-da-nang");
        assertThat(pair.ties())
                .filteredOn(row -> "vn-quang-nam".equals(row.inheritedFrom()))
                .hasSize(2);
        assertThat(pair.ties()).filteredOn(row -> row.inheritedFrom() == null).hasSize(1);
    }

    @Test
    void two_localities_of_one_country_are_no_pair() {
        assertThatThrownBy(() -> Pair.of(meanings, "vn-hue", "vn-da-nang"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
