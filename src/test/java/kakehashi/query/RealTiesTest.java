package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.value.Status;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known to be right of real ties, whatever else an edition holds. */
class RealTiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Atlas atlas;
    private static Meanings meanings;

    @BeforeAll
    static void read() throws Exception {
        atlas = LiveSeeds.atlas();
        meanings = new Meanings(atlas, TODAY);
    }

    private static List<Row> rows(TieFilter filter) {
        return Answer.of(meanings, filter, Optional.empty()).rows();
    }

    private static TieFilter locality(String id) {
        return TieFilter.ALL.with(Facet.LOCALITY, Set.of(id));
    }

    @Test
    void hue_holds_its_own_ties_and_those_of_the_former_city() {
        List<Tuple> found = rows(locality("vn-hue")).stream()
                .map(row -> tuple(row.link().japan(), row.inheritedFrom()))
                .distinct()
                .toList();
        assertThat(found)
                .contains(
                        tuple("jp-gifu-pref", null),
                        tuple("jp-kyoto-pref", null),
                        tuple("jp-nara-pref", null),
                        tuple("jp-katsuragi", null),
                        tuple("jp-kyoto", "vn-hue-city"),
                        tuple("jp-shizuoka", "vn-hue-city"),
                        tuple("jp-tamba-sasayama", "vn-hue-city"),
                        tuple("jp-takayama", "vn-hue-city"))
                .anyMatch(row -> row.toList().get(0).toString().startsWith("jp-saijo")
                        && "vn-hue-city".equals(row.toList().get(1)));
        assertThat(rows(locality("vn-hue").withOwn(true)))
                .extracting(row -> row.link().vietnam())
                .containsOnly("vn-hue");
    }

    @Test
    void the_links_of_a_locality_are_what_a_filter_for_it_finds() {
        for (String id : List.of("vn-hue", "vn-da-nang", "vn-quang-nam", "jp-kyoto", "jp-tokyo", "vn-hanoi")) {
            assertThat(meanings.linksOf(id).stream().filter(row -> row.link() instanceof Tie))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(rows(locality(id)));
        }
    }

    @Test
    void design_and_crafts_hold_the_tie_of_hanoi_and_asahikawa_as_proposed() {
        assertThat(rows(TieFilter.ALL.with(Facet.FIELD, Set.of("design-crafts"))))
                .extracting(row -> row.link().vietnam(), row -> row.link().japan(), row -> ((Tie) row.link()).status())
                .contains(tuple("vn-hanoi", "jp-asahikawa", Status.PROPOSED));
    }

    @Test
    void network_links_of_da_nang_come_from_citynet() {
        TieFilter filter = locality("vn-da-nang").with(Facet.SCHEME, Set.of("network"));
        assertThat(rows(filter.with(Facet.NETWORK, Set.of("citynet")))).isNotEmpty();
        assertThat(rows(filter)).allMatch(row -> row.inheritedFrom() == null);
    }

    @Test
    void a_count_of_each_facet_is_what_choosing_the_value_alone_would_find() {
        TieFilter filter = TieFilter.ALL.with(Facet.STATUS, Set.of("active"));
        Answer answer = Answer.of(meanings, filter, Optional.empty());
        answer.counts()
                .forEach((facet, counts) ->
                        counts.forEach((value, count) -> assertThat(rows(filter.with(facet, Set.of(value))))
                                .as("%s %s", facet, value)
                                .hasSize(count)));
    }

    @Test
    void da_nang_answers_for_quang_nam_since_july_2025() {
        assertThat(rows(locality("vn-da-nang"))).extracting(Row::inheritedFrom).contains("vn-quang-nam", "vn-hoi-an");
        Meanings before = new Meanings(atlas, LocalDate.of(2025, 6, 30));
        assertThat(Answer.of(before, locality("vn-da-nang"), Optional.empty()).rows())
                .extracting(Row::inheritedFrom)
                .containsOnlyNulls();
    }
}
