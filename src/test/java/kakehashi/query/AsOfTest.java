package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.MEETING;
import static kakehashi.model.value.EventKind.MENTIONED;
import static kakehashi.model.value.EventKind.PROJECT_END;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.standing;
import static kakehashi.query.Sample.thirdParty;
import static kakehashi.query.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.term.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As of a past day nothing later is known, whatever is asked. */
class AsOfTest {

    private static Meanings on(String day, Tie... ties) {
        return new Meanings(Sample.with(ties), LocalDate.parse(day));
    }

    private static List<String> ids(Meanings meanings) {
        return meanings.atlas().ties().stream().map(Tie::id).toList();
    }

    @Test
    void a_tie_signed_later_is_not_there_and_one_that_may_have_been_signed_is() {
        Tie tie = official("vn-north", "jp-ken", event(MEETING, "2010"), event(SIGNED, "2019-10"));
        assertThat(ids(on("2019-09-30", tie))).isEmpty();
        assertThat(ids(on("2019-10-01", tie))).containsExactly(tie.id());
    }

    @Test
    void of_a_tie_never_signed_the_first_dated_event_tells_and_without_a_dated_beginning_it_stays() {
        Tie proposed = typed(official("vn-north", "jp-ken", event(VISIT, "2018-05")), TieType.ANNOUNCED);
        assertThat(ids(on("2014-06-30", proposed))).isEmpty();
        assertThat(ids(on("2018-05-01", proposed))).hasSize(1);
        Tie undated = official("vn-south", "jp-ken", event(SIGNED, null), event(VISIT, "2018"));
        Tie named = typed(official("vn-port", "jp-ken", event(MENTIONED, "2022-08-05")), TieType.EXCHANGE);
        Meanings then = on("2014-06-30", undated, named);
        assertThat(ids(then)).containsExactly(undated.id());
        assertThat(then.since(undated)).isEmpty();
        assertThat(then.standing(undated).isInForce()).isFalse();
    }

    @Test
    void no_later_contact_event_or_end_is_known() {
        Tie tie = standing(
                thirdParty(
                        "vn-north",
                        "jp-ken",
                        event(PROJECT_START, "2017-07-06"),
                        event(VISIT, "2018-03"),
                        event(VISIT, "2019-08-19"),
                        event(PROJECT_END, "2020-02")),
                Status.COMPLETED);
        Meanings then = on("2018-12-31", tie);
        Tie known = (Tie) then.atlas().findLink(tie.id()).orElseThrow();
        assertThat(known.events()).extracting(TieEvent::date).containsExactly(date("2017-07-06"), date("2018-03"));
        assertThat(known.status()).isEqualTo(Status.ACTIVE);
        assertThat(then.lastContact(tie)).contains(date("2018-03"));
        assertThat(then.end(tie)).isEmpty();
        assertThat(then.until(tie)).isEmpty();
        assertThat(then.standing(tie).kind()).isEqualTo(Standing.Kind.IN_FORCE_THEN);
        assertThat(on("2020-06-30", tie).known(tie).status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void a_lapsed_tie_was_in_force_while_it_was() {
        Tie tie = standing(
                official("vn-north", "jp-ken", event(SIGNED, "2015"), event(EXPIRED, "2022-03-31")), Status.LAPSED);
        Meanings then = on("2020-01-01", tie);
        assertThat(then.inForceOn(tie, then.asOf())).isTrue();
        assertThat(then.known(tie).status()).isEqualTo(Status.ACTIVE);
        Meanings after = on("2022-03-31", tie);
        assertThat(after.inForceOn(tie, after.asOf())).isFalse();
        assertThat(after.known(tie).status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void no_later_membership_is_known() {
        Meanings then = on("2010-04-30");
        assertThat(then.atlas().networkLinks()).extracting(NetworkLink::id).containsExactly();
        assertThat(then.atlas().findNetwork("net").map(Network::members).orElseThrow())
                .extracting(Network.Membership::locality)
                .containsExactly("vn-north", "vn-port");
        assertThat(on("2010-05-01").atlas().networkLinks()).hasSize(2);
        assertThat(on("1989-12-31").atlas().findNetwork("net")).isEmpty();
    }

    @Test
    void a_plan_of_the_editions_date_stays_and_a_meeting_later_than_the_day_never_counts() {
        Tie tie = thirdParty(
                "vn-north",
                "jp-ken",
                event(PROJECT_START, "2024"),
                event(MEETING, "2026-02"),
                event(PROJECT_END, "2028"));
        Meanings now = on("2025-07-01", tie);
        assertThat(now.lastContact(tie)).isEmpty();
        assertThat(now.end(tie)).contains(date("2028"));
        assertThat(now.standing(tie).kind().code()).isEqualTo("in-force-until");
    }

    @Test
    void after_the_date_of_the_edition_the_record_says_where_it_ends() {
        assertThat(on("2031-01-01").recordEnds()).contains(Sample.AFTER);
        assertThat(on("2025-07-01").recordEnds()).isEmpty();
        assertThat(on("2014-06-30").recordEnds()).isEmpty();
    }

    @Test
    void no_later_merger_name_or_end_of_a_place_is_known() {
        Meanings before = on("2025-06-30");
        assertThat(before.atlas().locality("vn-south").ended()).isEmpty();
        assertThat(before.atlas().successionOf("vn-south")).isEmpty();
        assertThat(before.atlas().records().regions())
                .filteredOn(region -> region.id().equals("vn-r-south"))
                .singleElement()
                .satisfies(region -> assertThat(region.spans().get(0).to()).isNull());
        Meanings after = on("2025-07-01");
        assertThat(after.atlas().locality("vn-south").ended()).contains(date("2025-06-30"));
        assertThat(after.atlas().successionOf("vn-south")).isPresent();
    }

    /** Whatever day: nothing in the atlas is later, and looking a second time changes nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1994-06-30", "2009-02-20", "2014-06-30", "2018-01-01", "2020-06-30", "2023-06-30", "2026-11-27"
            })
    void nothing_in_the_atlas_of_a_past_day_is_later(String day) throws Exception {
        LocalDate then = LocalDate.parse(day);
        Atlas whole = LiveSeeds.atlas();
        Meanings meanings = new Meanings(whole, then);
        for (Tie tie : meanings.atlas().ties()) {
            assertThat(tie.events())
                    .as(tie.id())
                    .allMatch(event ->
                            event.date() == null || !event.date().earliest().isAfter(then));
            assertThat(meanings.since(tie).filter(date -> date.earliest().isAfter(then)))
                    .as(tie.id())
                    .isEmpty();
            Tie before = (Tie) whole.findLink(tie.id()).orElseThrow();
            assertThat(meanings.known(before)).isEqualTo(tie);
            assertThat(meanings.standing(before)).as(tie.id()).isEqualTo(meanings.standing(tie));
            assertThat(meanings.standing(tie).isInForce())
                    .as(tie.id())
                    .isEqualTo(new Meanings(whole, whole.edition().date())
                            .standing(before, then)
                            .isInForce());
            assertThat(meanings.standing(tie).kind()).as(tie.id()).isNotEqualTo(Standing.Kind.NOT_BEGUN);
        }
        assertThat(meanings.atlas().networkLinks()).allMatch(link -> Optional.ofNullable(link.since())
                .filter(since -> since.earliest().isAfter(then))
                .isEmpty());
        Atlas.Records records = meanings.atlas().records();
        assertThat(records.successions())
                .allMatch(succession -> !succession.date().earliest().isAfter(then));
        assertThat(records.almanac().profiles())
                .allMatch(profile -> !profile.date().earliest().isAfter(then));
        assertThat(records.almanac().ledger())
                .as("what was searched is told with its own date")
                .isEqualTo(whole.records().almanac().ledger());
        assertThat(records.localities()).allMatch(locality -> locality.ended()
                .filter(last -> !last.earliest().isBefore(then))
                .isEmpty());
        assertThat(records.localities()).hasSameSizeAs(whole.records().localities());
        Atlas again = new Meanings(meanings.atlas(), then).atlas();
        assertThat(again.ties()).isEqualTo(meanings.atlas().ties());
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
