package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.EventKind;
import kakehashi.model.PartialDate;
import kakehashi.model.Tie;
import kakehashi.store.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two localities have between them, and what comes within a year. */
class PairTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Meanings meanings;

    @BeforeAll
    static void read() throws Exception {
        meanings = new Meanings(Seeds.bundled().read(), TODAY);
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

    @Test
    void the_tenth_anniversary_of_a_month_is_a_month() {
        assertThat(ahead("2016-11", TODAY)).containsExactly(PartialDate.parse("2026-11"));
        assertThat(ahead("2016-11", LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void an_anniversary_on_the_day_itself_counts_and_one_a_year_later_does_not() {
        assertThat(ahead("2021-11-24", TODAY)).containsExactly(PartialDate.parse("2026-11-24"));
        assertThat(ahead("2022-11-24", TODAY)).isEmpty();
    }

    @Test
    void the_anniversary_of_a_leap_day_is_the_28th() {
        assertThat(ahead("2012-02-29", TODAY)).containsExactly(PartialDate.parse("2027-02-28"));
    }

    @Test
    void the_end_of_a_term_within_a_year_is_ahead() {
        Tie tie = Sample.official(
                "vn-hue",
                "jp-kyoto",
                Sample.event(EventKind.SIGNED, "2023-01-05"),
                Sample.event(EventKind.EXPIRED, "2027-01-05"));
        assertThat(milestones(tie, TODAY)).singleElement().matches(Milestone::isEnd);
    }

    private static List<PartialDate> ahead(String since, LocalDate from) {
        Tie tie = Sample.official("vn-hue", "jp-kyoto", Sample.event(EventKind.SIGNED, since));
        return milestones(tie, from).stream().map(Milestone::when).toList();
    }

    private static List<Milestone> milestones(Tie tie, LocalDate from) {
        Atlas atlas = Sample.with(tie);
        return Milestone.within(new Meanings(atlas, from), List.of(tie), from);
    }
}
