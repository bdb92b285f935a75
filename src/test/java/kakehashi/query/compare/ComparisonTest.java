package kakehashi.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.model.Tie;
import kakehashi.model.value.Field;
import kakehashi.query.Meanings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two localities beside each other. */
class ComparisonTest {

    private static Meanings meanings;

    @BeforeAll
    static void read() throws Exception {
        meanings = new Meanings(Frozen.atlas(), LocalDate.of(2026, 11, 24));
    }

    private static Comparison of(String one, String other) {
        return Comparison.of(meanings, new ComparisonId(one, other));
    }

    @Test
    void partners_of_two_localities_of_one_country_are_those_of_both_and_those_of_one() {
        Comparison comparison = of("vn-hue", "vn-da-nang");

        assertThat(comparison.shared()).containsExactlyInAnyOrder("jp-yokohama", "jp-kanagawa-pref");
        assertThat(comparison.onlyOf(comparison.one())).contains("jp-gifu-pref").doesNotContain("jp-yokohama");
        assertThat(comparison.onlyOf(comparison.other())).contains("jp-sakai-osaka", "jp-naha");
        Set<String> all = new HashSet<>(comparison.shared());
        all.addAll(comparison.onlyOf(comparison.one()));
        assertThat(all).isEqualTo(comparison.one().byPartner().keySet());
        assertThat(comparison.between()).isEmpty();
    }

    @Test
    void own_and_inherited_ties_count_and_each_number_is_what_the_filter_finds() {
        Comparison.Side daNang = of("vn-hue", "vn-da-nang").other();

        assertThat(daNang.ties())
                .containsExactlyInAnyOrderElementsOf(Partners.of(meanings, "vn-da-nang").ties().stream()
                        .map(row -> (Tie) row.link())
                        .toList());
        assertThat(daNang.inherited()).isPositive().isLessThan(daNang.ties().size());
        assertThat(daNang.inForce() + daNang.underWay() + daNang.unverified())
                .isLessThanOrEqualTo(daNang.ties().size());
        assertThat(daNang.inForce() + daNang.underWay()).isEqualTo((int) daNang.ties().stream()
                .filter(tie -> meanings.inForceOn(tie, meanings.asOf()))
                .count());
    }

    @Test
    void values_that_no_tie_has_are_left_out_and_a_tie_of_several_fields_counts_at_each() {
        Comparison comparison = of("vn-hue", "vn-da-nang");

        assertThat(comparison.fields())
                .allSatisfy(count -> assertThat(count.one() + count.other()).isPositive());
        assertThat(comparison.fields())
                .filteredOn(count -> count.value() == Field.ENVIRONMENT)
                .singleElement()
                .satisfies(count -> assertThat(count.one()).isEqualTo((int) comparison.one().ties().stream()
                        .filter(tie -> tie.fields().contains(Field.ENVIRONMENT))
                        .count()));
        assertThat(comparison.types().stream().mapToInt(Comparison.Count::one).sum())
                .isEqualTo(comparison.one().ties().size());
        assertThat(comparison.statuses().stream()
                        .mapToInt(Comparison.Count::other)
                        .sum())
                .isEqualTo(comparison.other().ties().size());
    }

    @Test
    void two_localities_of_different_countries_share_nobody_and_have_ties_between_them() {
        Comparison comparison = of("vn-hue", "jp-gifu-pref");

        assertThat(comparison.isOfOneCountry()).isFalse();
        assertThat(comparison.shared()).isEmpty();
        assertThat(comparison.between()).extracting(row -> row.link().id()).contains("vn-hue--jp-gifu-pref");
        assertThat(comparison.onlyOf(comparison.one())).contains("jp-gifu-pref");
    }

    @Test
    void a_comparison_is_named_by_an_id_with_its_left_side_first() {
        ComparisonId id = new ComparisonId("vn-hue", "vn-da-nang");

        assertThat(ComparisonId.of(meanings.atlas(), id.id())).contains(id);
        assertThat(ComparisonId.of(meanings.atlas(), "vn-hue--vn-hue--compare")).isEmpty();
        assertThat(ComparisonId.of(meanings.atlas(), "vn-hue--vn-nowhere--compare"))
                .isEmpty();
        assertThat(ComparisonId.of(meanings.atlas(), "--compare")).isEmpty();
        assertThat(ComparisonId.of(meanings.atlas(), "vn-hue--jp-gifu-pref")).isEmpty();
    }
}
