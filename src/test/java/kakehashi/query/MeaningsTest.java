package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.MEETING;
import static kakehashi.model.value.EventKind.MENTIONED;
import static kakehashi.model.value.EventKind.OFFICE_OPENED;
import static kakehashi.model.value.EventKind.PROJECT_END;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.PROPOSED;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.AFTER;
import static kakehashi.query.Sample.BEFORE;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.standing;
import static kakehashi.query.Sample.thirdParty;
import static kakehashi.query.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.time.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningsTest {

    private static final Meanings MEANINGS = new Meanings(Sample.with(), AFTER);

    @Test
    void since_is_the_earliest_signing() {
        Tie tie = official(
                "vn-north", "jp-ken", event(MEETING, "2010"), event(SIGNED, "2019-10"), event(SIGNED, "2015-03-02"));
        assertThat(MEANINGS.since(tie)).contains(PartialDate.parse("2015-03-02"));
    }

    @Test
    void since_is_the_earliest_start_of_a_third_party_project_that_nobody_signed() {
        Tie project = thirdParty("vn-north", "jp-ken", event(PROJECT_START, "2012"), event(PROJECT_START, "2010-04"));
        Tie signed = thirdParty("vn-north", "jp-ken", event(PROJECT_START, "2012"), event(SIGNED, "2013"));
        Tie official = official("vn-north", "jp-ken", event(PROJECT_START, "2012"));
        assertThat(MEANINGS.since(project)).contains(PartialDate.parse("2010-04"));
        assertThat(MEANINGS.since(signed)).contains(PartialDate.parse("2013"));
        assertThat(MEANINGS.since(official)).isEmpty();
    }

    @Test
    void a_contradicted_date_counts_with_its_whole_range_and_says_so() {
        Tie tie = official(
                "vn-north",
                "jp-ken",
                event("e1", MENTIONED, "2015-08-28?", "e2"),
                event("e2", SIGNED, "2017-06-05"),
                event("e3", MENTIONED, "2024"));
        assertThat(MEANINGS.sinceIsContradicted(tie)).isTrue();
        assertThat(MEANINGS.since(tie)).contains(PartialDate.parse("2017-06-05"));
        assertThat(MEANINGS.sinceDays(tie)).contains(new Days(LocalDate.of(2015, 8, 28), LocalDate.of(2017, 6, 5)));
        assertThat(MEANINGS.inForceOn(tie, LocalDate.of(2016, 1, 1))).isTrue();
    }

    @Test
    void a_conflict_that_is_not_about_the_date_of_the_beginning_does_not_contradict_it() {
        Tie tie = official(
                "vn-north",
                "jp-ken",
                event("e1", SIGNED, "2017-06-05"),
                event("e2", MEETING, "2019", "e3"),
                event("e3", MEETING, "2020", "e2"));
        assertThat(MEANINGS.sinceIsContradicted(tie)).isFalse();
    }

    @Test
    void an_active_tie_without_since_is_in_force_from_its_first_dated_event() {
        Tie tie = official("vn-north", "jp-ken", event(VISIT, null), event(VISIT, "2012"), event(VISIT, "2018-05-01"));
        assertThat(MEANINGS.beginningNotOnRecord(tie)).isTrue();
        assertThat(MEANINGS.inForceOn(tie, LocalDate.of(2011, 12, 31))).isFalse();
        assertThat(MEANINGS.inForceOn(tie, LocalDate.of(2012, 1, 1))).isTrue();
        Tie unknown = standing(tie, Status.UNKNOWN);
        assertThat(MEANINGS.beginningNotOnRecord(unknown)).isFalse();
        assertThat(MEANINGS.inForceOn(unknown, AFTER)).isFalse();
    }

    @Test
    void an_active_tie_without_any_date_is_in_force_on_no_day_that_could_be_named() {
        assertThat(MEANINGS.inForceOn(official("vn-north", "jp-ken", event(VISIT, null)), AFTER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019-09-30, false", "2019-10-01, true", "2023-12-30, true", "2023-12-31, false", "2026-01-01, false"})
    void a_tie_is_in_force_from_its_since_until_the_day_it_expires(LocalDate day, boolean inForce) {
        Tie tie = official("vn-north", "jp-ken", event(SIGNED, "2019-10"), event(EXPIRED, "2023"));
        assertThat(MEANINGS.inForceOn(tie, day)).isEqualTo(inForce);
    }

    @Test
    void a_tie_whose_end_is_not_on_record_is_in_force_still() {
        Tie tie = official("vn-north", "jp-ken", event(SIGNED, "2019-10"));
        assertThat(MEANINGS.inForceOn(tie, LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(MEANINGS.end(tie)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PROPOSED", "LAPSED", "COMPLETED"})
    void a_proposed_lapsed_or_completed_tie_is_not_in_force(Status status) {
        Tie tie = standing(official("vn-north", "jp-ken", event(SIGNED, "2019-10"), event(PROPOSED, "2018")), status);
        assertThat(MEANINGS.inForceOn(tie, AFTER)).isFalse();
    }

    @Test
    void a_completed_tie_was_in_force_until_its_end() {
        Tie tie = standing(
                thirdParty("vn-north", "jp-ken", event(PROJECT_START, "2019-10"), event(PROJECT_END, "2022-03-31")),
                Status.COMPLETED);
        assertThat(MEANINGS.inForceOn(tie, LocalDate.of(2022, 3, 30))).isTrue();
        assertThat(MEANINGS.inForceOn(tie, LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(MEANINGS.end(tie)).contains(PartialDate.parse("2022-03-31"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TieType.class,
            names = {"ANNOUNCED", "EXCHANGE"})
    void what_is_only_announced_or_exchanged_is_never_in_force(TieType type) {
        Tie tie = typed(official("vn-north", "jp-ken", event(SIGNED, "2019-10")), type);
        assertThat(MEANINGS.inForceOn(tie, AFTER)).isFalse();
        assertThat(MEANINGS.beginningNotOnRecord(typed(official("vn-north", "jp-ken"), type)))
                .isFalse();
    }

    @Test
    void in_force_within_a_window_means_on_at_least_one_of_its_days() {
        Tie tie = official("vn-north", "jp-ken", event(SIGNED, "2019-10-21"), event(EXPIRED, "2022-10-21"));
        assertThat(MEANINGS.inForceWithin(tie, null, LocalDate.of(2019, 10, 20)))
                .isFalse();
        assertThat(MEANINGS.inForceWithin(tie, null, LocalDate.of(2019, 10, 21)))
                .isTrue();
        assertThat(MEANINGS.inForceWithin(tie, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)))
                .isTrue();
        assertThat(MEANINGS.inForceWithin(tie, LocalDate.of(2022, 10, 20), null))
                .isTrue();
        assertThat(MEANINGS.inForceWithin(tie, LocalDate.of(2022, 10, 21), null))
                .isFalse();
        assertThat(MEANINGS.inForceWithin(tie, null, null)).isTrue();
    }

    @Test
    void the_last_contact_is_the_latest_event_at_which_both_met() {
        Tie tie = official(
                "vn-north",
                "jp-ken",
                event(SIGNED, "2015"),
                event(OFFICE_OPENED, "2018-05"),
                event(VISIT, null),
                event(MENTIONED, "2024"),
                event(PROJECT_END, "2023"));
        assertThat(MEANINGS.lastContact(tie)).contains(PartialDate.parse("2018-05"));
        assertThat(MEANINGS.lastContact(official("vn-north", "jp-ken", event(MENTIONED, "2024"))))
                .isEmpty();
    }

    @Test
    void a_successor_inherits_ties_on_the_first_day_of_the_new_order_but_no_memberships() {
        Tie own = official("vn-north", "jp-ken", event(SIGNED, "2015"));
        Tie merged = official("vn-south", "jp-ken", event(SIGNED, "2015"));
        Tie abolished = official("vn-port", "jp-shi", event(SIGNED, "2015"));
        assertThat(new Meanings(Sample.with(own, merged, abolished), AFTER).linksOf("vn-north"))
                .extracting(row -> row.link().id(), Row::inheritedFrom)
                .containsExactly(
                        tuple(own.id(), null),
                        tuple(merged.id(), "vn-south"),
                        tuple(abolished.id(), "vn-port"),
                        tuple("vn-north--jp-shi--network", null));
        assertThat(new Meanings(Sample.with(own, merged, abolished), BEFORE).linksOf("vn-north"))
                .extracting(row -> row.link().id())
                .containsExactly(own.id(), "vn-north--jp-shi--network");
    }

    @Test
    void a_network_link_holds_from_the_later_joining() {
        Link link = Sample.with().findLink("vn-north--jp-shi--network").orElseThrow();
        assertThat(MEANINGS.since(link)).contains(PartialDate.parse("2010-05"));
        assertThat(MEANINGS.inForceOn(link, LocalDate.of(2010, 4, 30))).isFalse();
        assertThat(MEANINGS.inForceOn(link, LocalDate.of(2010, 5, 1))).isTrue();
    }

    @Test
    void a_network_link_of_unknown_beginning_may_hold_from_the_founding_and_ends_with_a_member() {
        Link link = Sample.with().findLink("vn-port--jp-shi--network").orElseThrow();
        assertThat(MEANINGS.since(link)).isEmpty();
        assertThat(List.of(
                        MEANINGS.inForceOn(link, LocalDate.of(1989, 12, 31)),
                        MEANINGS.inForceOn(link, LocalDate.of(1990, 1, 1)),
                        MEANINGS.inForceOn(link, BEFORE),
                        MEANINGS.inForceOn(link, AFTER)))
                .containsExactly(false, true, true, false);
    }
}
