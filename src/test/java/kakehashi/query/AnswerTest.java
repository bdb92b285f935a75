package kakehashi.query;

import static kakehashi.model.value.EventKind.MENTIONED;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.AFTER;
import static kakehashi.query.Sample.BEFORE;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Tie;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Tie NORTH = official("vn-north", "jp-ken", event(SIGNED, "2015-03"), event(VISIT, "2020"));
    private static final Tie SOUTH =
            official("vn-south", "jp-ken", event("e1", SIGNED, "2017-06-05"), event("e2", MENTIONED, "2016", "e1"));
    private static final Tie PORT = thirdParty("vn-port", "jp-shi", event(PROJECT_START, "2020-04"));
    private static final Tie BAY = official("vn-bay", "jp-shi", event(VISIT, "2022"));

    private static Answer answer(LocalDate asOf, TieFilter filter) {
        return Answer.of(new Meanings(Sample.with(NORTH, SOUTH, PORT, BAY), asOf), filter, Optional.empty());
    }

    private static Answer answer(TieFilter filter) {
        return answer(AFTER, filter);
    }

    private static TieFilter locality(String id) {
        return TieFilter.ALL.with(Facet.LOCALITY, Set.of(id));
    }

    @Test
    void without_a_choice_all_ties_are_left_and_no_network_link() {
        Answer all = answer(TieFilter.ALL);
        assertThat(all.rows()).extracting(Row::link).containsExactly(NORTH, SOUTH, PORT, BAY);
        assertThat(all.rows()).extracting(Row::inheritedFrom).containsOnlyNulls();
        assertThat(all.ties()).isEqualTo(4);
        assertThat(all.total()).isEqualTo(4);
    }

    @Test
    void network_links_come_where_they_are_asked_for() {
        Answer networks = answer(TieFilter.ALL.with(Facet.SCHEME, Set.of("network")));
        assertThat(networks.rows())
                .extracting(row -> row.link().id())
                .containsExactly("vn-north--jp-shi--network", "vn-port--jp-shi--network");
        assertThat(networks.ties()).isZero();
        assertThat(networks.total()).isEqualTo(4);
    }

    @Test
    void values_of_one_facet_mean_any_and_facets_must_all_be_met() {
        TieFilter either = TieFilter.ALL.with(Facet.FIELD, Set.of("culture", "energy"));
        assertThat(answer(either).rows()).hasSize(4);
        assertThat(answer(either.with(Facet.SCHEME, Set.of("third-party"))).rows())
                .extracting(Row::link)
                .containsExactly(PORT);
        assertThat(answer(TieFilter.ALL.with(Facet.FIELD, Set.of("culture")).with(Facet.PARTY, Set.of("jica")))
                        .rows())
                .isEmpty();
    }

    @Test
    void each_facet_is_counted_with_its_own_choice_lifted() {
        Answer official = answer(TieFilter.ALL.with(Facet.SCHEME, Set.of("official")));
        assertThat(official.counts().get(Facet.SCHEME))
                .containsExactly(entry("official", 3), entry("third-party", 1), entry("network", 2));
        assertThat(official.counts().get(Facet.FIELD)).containsExactly(entry("culture", 3));
        Answer none =
                answer(TieFilter.ALL.with(Facet.SCHEME, Set.of("official")).with(Facet.FIELD, Set.of("energy")));
        assertThat(none.counts().get(Facet.FIELD)).containsExactly(entry("culture", 3), entry("energy", 0));
        assertThat(none.counts().get(Facet.SCHEME)).containsOnly(entry("official", 0), entry("third-party", 1));
    }

    @Test
    void a_count_of_a_locality_is_what_choosing_it_alone_would_find() {
        for (boolean own : new boolean[] {true, false}) {
            for (boolean within : new boolean[] {true, false}) {
                TieFilter open = TieFilter.ALL.withOwn(own).withWithin(within);
                Map<String, Integer> counts = answer(open).counts().get(Facet.LOCALITY);
                assertThat(counts).isNotEmpty();
                counts.forEach((id, count) -> assertThat(
                                answer(open.with(Facet.LOCALITY, Set.of(id))).rows())
                        .as("%s own=%s within=%s", id, own, within)
                        .hasSize(count));
            }
        }
    }

    @Test
    void a_locality_means_its_own_ties_and_those_it_inherited_by_the_day() {
        assertThat(answer(AFTER, locality("vn-north")).rows())
                .extracting(Row::link, Row::inheritedFrom)
                .containsExactly(tuple(NORTH, null), tuple(SOUTH, "vn-south"), tuple(PORT, "vn-port"));
        assertThat(answer(BEFORE, locality("vn-north")).rows())
                .extracting(Row::link, Row::inheritedFrom)
                .containsExactly(tuple(NORTH, null));
        assertThat(answer(AFTER, locality("vn-north").withOwn(true)).rows())
                .extracting(Row::link)
                .containsExactly(NORTH);
        assertThat(answer(AFTER, locality("vn-south")).rows())
                .extracting(Row::link, Row::inheritedFrom)
                .containsExactly(tuple(SOUTH, null));
    }

    @Test
    void a_province_does_not_include_its_cities_unless_asked() {
        assertThat(answer(BEFORE, locality("vn-south")).rows())
                .extracting(Row::link)
                .containsExactly(SOUTH);
        assertThat(answer(BEFORE, locality("vn-south").withWithin(true)).rows())
                .extracting(Row::link, Row::inheritedFrom)
                .containsExactly(tuple(SOUTH, null), tuple(PORT, null));
        assertThat(answer(AFTER, locality("jp-ken").withWithin(true)).rows())
                .extracting(Row::link)
                .containsExactly(NORTH, SOUTH, PORT, BAY);
        assertThat(answer(AFTER, locality("vn-north").withWithin(true).withOwn(true))
                        .rows())
                .extracting(Row::link)
                .containsExactly(NORTH, BAY);
        assertThat(answer(AFTER, locality("vn-north").withWithin(true)).rows())
                .extracting(Row::link, Row::inheritedFrom)
                .containsExactly(
                        tuple(NORTH, null), tuple(SOUTH, "vn-south"), tuple(PORT, "vn-port"), tuple(BAY, null));
    }

    @Test
    void a_region_is_that_of_who_answers_for_the_signatory_on_the_day() {
        TieFilter south = TieFilter.ALL.with(Facet.REGION, Set.of("vn-r-south"));
        assertThat(answer(BEFORE, south).rows()).extracting(Row::link).containsExactly(SOUTH, PORT);
        assertThat(answer(AFTER, south).rows()).isEmpty();
        assertThat(answer(AFTER, TieFilter.ALL).counts().get(Facet.REGION))
                .containsOnly(entry("vn-r-north", 4), entry("jp-r", 4));
    }

    @Test
    void a_network_is_found_by_ties_whose_ends_both_belong_to_it() {
        TieFilter net = TieFilter.ALL.with(Facet.NETWORK, Set.of("net"));
        assertThat(answer(net).rows()).extracting(Row::link).containsExactly(PORT);
        assertThat(answer(net.with(Facet.SCHEME, Set.of("network"))).rows()).hasSize(2);
    }

    @Test
    void signed_within_tests_exactly_since() {
        assertThat(answer(time("2015-03-31", "2015-12-31", TimeMode.SIGNED_WITHIN))
                        .rows())
                .extracting(Row::link)
                .containsExactly(NORTH);
        assertThat(answer(time("2015-04-01", "2015-12-31", TimeMode.SIGNED_WITHIN))
                        .rows())
                .isEmpty();
        assertThat(answer(time("2016-05-01", "2016-05-02", TimeMode.SIGNED_WITHIN))
                        .rows())
                .extracting(Row::link)
                .containsExactly(SOUTH);
        assertThat(answer(time("2020-01-01", null, TimeMode.SIGNED_WITHIN)).rows())
                .extracting(Row::link)
                .containsExactly(PORT);
    }

    @Test
    void in_force_and_any_event_within_a_window() {
        assertThat(answer(time(null, "2015-12-31", TimeMode.IN_FORCE)).rows())
                .extracting(Row::link)
                .containsExactly(NORTH);
        assertThat(answer(time("2022-12-31", null, TimeMode.ANY_EVENT)).rows())
                .extracting(Row::link)
                .containsExactly(BAY);
        assertThat(answer(time("2020-06-01", "2020-06-30", TimeMode.ANY_EVENT)).rows())
                .extracting(Row::link)
                .containsExactly(NORTH);
    }

    @Test
    void lifetimes_are_given_with_the_time_window_lifted() {
        Answer narrowed =
                answer(time("2017-01-01", "2017-12-31", TimeMode.SIGNED_WITHIN).with(Facet.FIELD, Set.of("culture")));
        assertThat(narrowed.rows()).extracting(Row::link).containsExactly(SOUTH);
        assertThat(narrowed.lifetimes())
                .as("the contradicted date counts with both years")
                .extracting(Lifetime::signed)
                .filteredOn(Objects::nonNull)
                .extracting(days -> days.first().getYear() + "-" + days.last().getYear())
                .containsExactly("2015-2015", "2016-2017");
    }

    @Test
    void only_hits_of_a_search_are_left() {
        Answer hits = Answer.of(
                new Meanings(Sample.with(NORTH, SOUTH), AFTER),
                TieFilter.ALL.withText("south"),
                Optional.of(Set.of(SOUTH.id())));
        assertThat(hits.rows()).extracting(Row::link).containsExactly(SOUTH);
        assertThat(hits.counts().get(Facet.FIELD)).containsExactly(entry("culture", 1));
        assertThat(hits.total()).isEqualTo(2);
    }

    private static TieFilter time(String from, String to, TimeMode mode) {
        return TieFilter.ALL.withTime(new TimeWindow(
                from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), mode));
    }

    @Test
    void who_asks_for_a_successor_and_by_its_place_for_the_signatory_is_told_whose_the_tie_was() {
        TieFilter both = locality("vn-north").with(Facet.VIETNAM, Set.of("vn-south"));
        assertThat(answer(both).rows())
                .extracting(Row::link, Row::inheritedFrom)
                .containsExactly(tuple(SOUTH, "vn-south"), tuple(PORT, "vn-port"));
    }
}
