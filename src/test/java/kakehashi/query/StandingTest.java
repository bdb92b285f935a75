package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.PROJECT_END;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.RENEWED;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.UPGRADED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.signing;
import static kakehashi.query.Sample.standing;
import static kakehashi.query.Sample.thirdParty;
import static kakehashi.query.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kakehashi.LiveSeeds;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.term.Standing;
import kakehashi.query.time.Days;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record of a tie means on a day, for each thing that it can mean. */
class StandingTest {

    /** The edition of the sample atlas is of this day. */
    private static final LocalDate EDITED = Sample.AFTER;

    private static final Meanings MEANINGS = new Meanings(Sample.with(), EDITED);
    private static final Meanings LIVE = new Meanings(LiveSeeds.atlas(), EDITED);

    private static String on(Tie tie, String day) {
        return on(MEANINGS, tie, day);
    }

    private static String on(Meanings meanings, Tie tie, String day) {
        Standing standing = meanings.standing(tie, LocalDate.parse(day));
        PartialDate end = standing.end();
        return standing.kind().code() + (end == null ? "" : " " + end);
    }

    private static Tie signed(TieEvent... events) {
        return official("vn-north", "jp-ken", events);
    }

    private static TieEvent document(EventKind kind, String date, @Nullable String until, @Nullable Renewal renewal) {
        return with(kind, date, until, renewal, false);
    }

    private static TieEvent with(
            EventKind kind, String date, @Nullable String until, @Nullable Renewal renewal, boolean beside) {
        return signing(event(kind, date), TieType.MOU, until, renewal, beside);
    }

    @Test
    void before_its_first_day_it_has_not_begun_and_from_then_it_is_in_force() {
        Tie tie = signed(event(SIGNED, "2019-10-21"));
        assertThat(on(tie, "2019-10-20")).isEqualTo("not-begun");
        assertThat(on(tie, "2019-10-21")).isEqualTo("in-force");
        assertThat(on(tie, "2100-01-01")).isEqualTo("in-force");
    }

    @Test
    void what_is_proposed_announced_or_an_exchange_was_never_signed() {
        Tie tie = signed(event(SIGNED, "2019"));
        assertThat(on(standing(tie, Status.PROPOSED), "2025-07-01")).isEqualTo("proposed");
        assertThat(on(typed(tie, TieType.ANNOUNCED), "2025-07-01")).isEqualTo("announced");
        assertThat(on(typed(tie, TieType.EXCHANGE), "2025-07-01")).isEqualTo("exchange");
    }

    @Test
    void it_is_in_force_until_its_end_and_has_ended_from_then() {
        Tie tie = signed(event(SIGNED, "2019"), event(EXPIRED, "2024-03"));
        assertThat(on(tie, "2024-03-30")).isEqualTo("in-force-until 2024-03");
        assertThat(on(tie, "2024-03-31")).isEqualTo("ended 2024-03");
    }

    @Test
    void a_document_holds_on_the_last_day_of_its_term_and_afterwards_nobody_knows() {
        Tie tie = signed(document(SIGNED, "2019-01-01", "2023-12-31", Renewal.BY_AGREEMENT));
        assertThat(on(tie, "2023-12-31")).isEqualTo("in-force-until 2023-12-31");
        assertThat(on(tie, "2024-01-01")).isEqualTo("ran-out 2023-12-31");
        assertThat(on(standing(tie, Status.COMPLETED), "2024-01-01")).isEqualTo("ended 2023-12-31");
        assertThat(on(standing(tie, Status.UNKNOWN), "2023-12-31")).isEqualTo("in-force-until 2023-12-31");
    }

    @Test
    void one_that_renews_itself_runs_on_and_says_that_no_paper_tells() {
        Tie tie = signed(document(SIGNED, "2019-01-01", "2023-12-31", Renewal.AUTOMATIC));
        assertThat(on(tie, "2023-12-31")).isEqualTo("renews-itself 2023-12-31");
        assertThat(on(tie, "2024-01-01")).isEqualTo("renewed-itself 2023-12-31");
        Tie unknown = standing(tie, Status.UNKNOWN);
        assertThat(on(unknown, "2023-12-31")).isEqualTo("renews-itself 2023-12-31");
        assertThat(on(unknown, "2024-01-01")).isEqualTo("ran-out 2023-12-31");
    }

    @Test
    void a_renewal_in_time_prolongs_a_term_and_a_later_one_opens_the_next() {
        Tie chain = signed(
                document(SIGNED, "2009-04-17", "2014-04", Renewal.BY_AGREEMENT),
                document(UPGRADED, "2014-04-18", null, null));
        assertThat(on(chain, "2014-05-01")).isEqualTo("in-force");
        Tie gap = signed(
                document(SIGNED, "2013", "2015", null),
                document(RENEWED, "2017", "2019", null),
                event(EXPIRED, "2019"));
        assertThat(on(gap, "2015-12-31")).isEqualTo("in-force-until 2015");
        assertThat(on(gap, "2016-06-30")).isEqualTo("between-terms 2015");
        assertThat(on(gap, "2017-01-01")).isEqualTo("in-force-until 2019");
        assertThat(on(gap, "2020-01-01")).isEqualTo("ended 2019");
    }

    @Test
    void a_year_alone_begins_after_an_end_within_it_unless_nothing_else_has_begun() {
        Tie two = thirdParty(
                "vn-north",
                "jp-ken",
                event(PROJECT_START, "2008-04"),
                event(PROJECT_START, "2011"),
                event(PROJECT_END, "2011-03"));
        assertThat(on(two, "2010-01-01")).isEqualTo("in-force-until 2011-03");
        assertThat(on(two, "2012-01-01")).isEqualTo("in-force");
        Tie one = thirdParty("vn-north", "jp-ken", event(PROJECT_START, "2011"), event(PROJECT_END, "2011-09"));
        assertThat(on(one, "2012-01-01")).isEqualTo("end-unseen 2011-09");
    }

    @Test
    void of_two_ends_the_later_counts_and_two_that_contradict_each_other_are_one() {
        Tie parts = thirdParty(
                "vn-north",
                "jp-ken",
                event(PROJECT_START, "2013-12"),
                event(PROJECT_END, "2015-06-08"),
                event(PROJECT_END, "2016-12"));
        assertThat(on(parts, "2016-01-01")).isEqualTo("in-force-until 2016-12");
        Tie told = thirdParty(
                "vn-north",
                "jp-ken",
                event(PROJECT_START, "2013-12"),
                event("e1", PROJECT_END, "2015", "e2"),
                event("e2", PROJECT_END, "2016", "e1"));
        assertThat(MEANINGS.lifetime(told).spans().get(0).certain())
                .isEqualTo(new Days(LocalDate.of(2013, 12, 31), LocalDate.of(2014, 12, 31)));
        assertThat(on(told, "2016-06-01")).isEqualTo("in-force-until 2016");
    }

    @Test
    void side_documents_change_neither_beginning_nor_force() {
        Tie tie = signed(with(SIGNED, "2010", "2012", null, true), event(SIGNED, "2019"));
        assertThat(on(tie, "2011-01-01")).isEqualTo("not-begun");
        assertThat(MEANINGS.since(tie)).contains(PartialDate.parse("2019"));
    }

    @Test
    void what_ended_on_a_day_not_on_record_is_not_decided_for_earlier_days() {
        Tie begun = signed(event(SIGNED, "2019"));
        assertThat(on(standing(begun, Status.COMPLETED), "2025-07-01")).isEqualTo("completed");
        assertThat(on(standing(begun, Status.LAPSED), "2025-07-01")).isEqualTo("ended-undated");
        assertThat(on(standing(begun, Status.LAPSED), "2022-07-01")).isEqualTo("not-decidable");
        assertThat(on(signed(event(SIGNED, "2019"), event(EXPIRED, null)), "2025-07-01"))
                .isEqualTo("ended-undated");
        assertThat(on(signed(event(VISIT, null)), "2025-07-01")).isEqualTo("not-decidable");
    }

    @Test
    void a_lapsed_tie_was_in_force_until_its_end() {
        Tie tie = standing(signed(event(SIGNED, "2019"), event(EXPIRED, "2022-03")), Status.LAPSED);
        assertThat(on(tie, "2020-01-01")).isEqualTo("in-force-until 2022-03");
        assertThat(on(tie, "2025-01-01")).isEqualTo("ended 2022-03");
    }

    @Test
    void an_open_term_of_unknown_status_is_not_verified_and_not_in_force() {
        Tie tie = standing(signed(event(SIGNED, "2019")), Status.UNKNOWN);
        assertThat(on(tie, "2025-07-01")).isEqualTo("not-verified");
        assertThat(MEANINGS.inForceOn(tie, EDITED)).isFalse();
        assertThat(MEANINGS.standing(tie).isUnverified()).isTrue();
    }

    @Test
    void every_standing_is_said_in_every_language() {
        for (Standing.Kind kind : Standing.Kind.values()) {
            for (boolean project : new boolean[] {false, true}) {
                Standing standing = new Standing(kind, PartialDate.parse("2024"), project);
                for (Language language : Language.values()) {
                    Words words = Words.in(language);
                    assertThat(standing.in(words)).isNotBlank().doesNotContain("{");
                    assertThat(standing.inBrief(words)).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vn-hue--jp-yokohama, 2014-06-30, in-force-until 2016-11",
        "vn-hue--jp-yokohama, 2018-01-01, in-force-until 2019-12-31",
        "vn-hue--jp-yokohama, 2020-06-30, ended 2019-12-31",
        "vn-hue--jp-yokohama, 2026-11-28, ended 2019-12-31",
        "vn-hoi-an--jp-naha, 2014-06-30, in-force-until 2019-03",
        "vn-hoi-an--jp-naha, 2018-01-01, in-force-until 2019-03",
        "vn-hoi-an--jp-naha, 2020-06-30, end-unseen 2019-03",
        "vn-hoi-an--jp-naha, 2026-11-28, end-unseen 2019-03",
        "vn-da-nang--jp-yokohama--3, 2014-06-30, not-begun",
        "vn-da-nang--jp-yokohama--3, 2018-01-01, in-force-until 2020-02",
        "vn-da-nang--jp-yokohama--3, 2020-06-30, between-terms 2020-02",
        "vn-da-nang--jp-yokohama--3, 2023-06-30, in-force-until 2025",
        "vn-da-nang--jp-yokohama--3, 2026-11-28, planned-end 2025",
        "vn-hai-phong--jp-shiga-pref, 2014-06-30, not-begun",
        "vn-hai-phong--jp-shiga-pref, 2018-01-01, between-terms 2017-03",
        "vn-hai-phong--jp-shiga-pref, 2020-06-30, between-terms 2017-03",
        "vn-hai-phong--jp-shiga-pref, 2023-06-30, in-force-until 2024~",
        "vn-hai-phong--jp-shiga-pref, 2026-11-28, end-unseen 2024~"
    })
    void real_ties_with_several_phases_stand_as_they_did(String id, String day, String expected) {
        Tie tie = (Tie) LIVE.whole().findLink(id).orElseThrow();
        assertThat(on(LIVE, tie, day)).isEqualTo(expected);
    }
}
