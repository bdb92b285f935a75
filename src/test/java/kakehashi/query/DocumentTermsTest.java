package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.MEETING;
import static kakehashi.model.value.EventKind.PROJECT_END;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.RENEWED;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.UPGRADED;
import static kakehashi.model.value.TieType.FRIENDSHIP_CITY;
import static kakehashi.model.value.TieType.MOU;
import static kakehashi.model.value.TieType.PARTNERSHIP;
import static kakehashi.model.value.TieType.PROJECT;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.signing;
import static kakehashi.query.Sample.thirdParty;
import static kakehashi.query.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Documents;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.TieType;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents of a tie make of it: its type on a day, since when, and what ends when. */
class DocumentTermsTest {

    /** A document that establishes a type. */
    private static TieEvent document(EventKind kind, @Nullable String date, TieType type) {
        return document(kind, date, type, null, null, false);
    }

    private static TieEvent document(
            EventKind kind,
            @Nullable String date,
            TieType type,
            @Nullable String until,
            @Nullable Renewal renewal,
            boolean beside,
            String... conflicts) {
        return signing(event(kind + "-" + date, kind, date, conflicts), type, until, renewal, beside);
    }

    private static Meanings on(String day, Tie... ties) {
        return new Meanings(Sample.with(ties), LocalDate.parse(day));
    }

    private static final Tie SAKAI = typed(
            official(
                    "vn-north",
                    "jp-ken",
                    document(SIGNED, "2009-02-20", MOU),
                    document(UPGRADED, "2019-02-23", FRIENDSHIP_CITY)),
            FRIENDSHIP_CITY);

    @Test
    void a_type_reached_later_counts_from_its_own_first_document() {
        Meanings now = on("2025-07-01", SAKAI);
        assertThat(now.since(SAKAI)).contains(PartialDate.parse("2009-02-20"));
        assertThat(now.typeSince(SAKAI)).contains(PartialDate.parse("2019-02-23"));
        assertThat(now.changedSince(SAKAI)).contains(PartialDate.parse("2019-02-23"));
        Meanings then = on("2018-01-01", SAKAI);
        assertThat(then.known(SAKAI).type()).isEqualTo(MOU);
        assertThat(then.typeSince(SAKAI)).contains(PartialDate.parse("2009-02-20"));
        assertThat(then.changedSince(SAKAI)).isEmpty();
    }

    @Test
    void anniversaries_count_from_the_first_document_and_from_the_present_type_and_say_which() {
        List<String> ahead = on("2025-07-01", SAKAI).comingUp(SAKAI).stream()
                .map(next -> next.date() + " " + next.years() + " of " + next.type() + " since " + next.since())
                .toList();
        assertThat(ahead)
                .containsExactly(
                        "2029-02-20 20 of null since 2009-02-20", "2029-02-23 10 of FRIENDSHIP_CITY since 2019-02-23");
        assertThat(on("2018-01-01", SAKAI).comingUp(SAKAI))
                .extracting(ComingUp::years, ComingUp::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10, MOU));
    }

    @Test
    void side_documents_and_those_without_a_date_leave_the_type_as_it_is() {
        Tie tie = official(
                "vn-north",
                "jp-ken",
                document(SIGNED, "2010", MOU),
                document(SIGNED, "2015", PARTNERSHIP, null, null, true),
                document(SIGNED, null, FRIENDSHIP_CITY));
        assertThat(on("2020-01-01", tie).known(tie).type()).isEqualTo(MOU);
        Tie undated = typed(official("vn-north", "jp-ken", document(SIGNED, null, FRIENDSHIP_CITY)), PARTNERSHIP);
        assertThat(on("2025-07-01", undated).known(undated).type()).isEqualTo(PARTNERSHIP);
        assertThat(on("2025-07-01", undated).typeSince(undated)).isEmpty();
    }

    @Test
    void a_document_that_has_run_out_gives_way_to_an_earlier_one_that_holds_for_longer() {
        Tie tie = official(
                "vn-north",
                "jp-ken",
                document(SIGNED, "2005", MOU, "2020", null, false),
                document(SIGNED, "2010-04-01", PARTNERSHIP, "2015-03-31", null, false));
        assertThat(on("2015-03-31", tie).known(tie).type()).isEqualTo(PARTNERSHIP);
        assertThat(on("2015-04-01", tie).known(tie).type()).isEqualTo(MOU);
        assertThat(on("2015-04-01", tie).standing(tie).isInForce()).isTrue();
    }

    @Test
    void a_type_reached_by_an_upgrading_begins_with_it_though_its_document_is_not_on_record() {
        Tie tie = typed(
                official("vn-north", "jp-ken", document(SIGNED, "1995", MOU), event(UPGRADED, "2007-10-25")),
                PARTNERSHIP);
        assertThat(on("2025-07-01", tie).known(tie).type()).isEqualTo(PARTNERSHIP);
        assertThat(on("2025-07-01", tie).typeSince(tie)).contains(PartialDate.parse("2007-10-25"));
        assertThat(on("2000-01-01", tie).known(tie).type()).isEqualTo(MOU);
        Tie bare = typed(
                official("vn-north", "jp-ken", event(SIGNED, "1995"), event(UPGRADED, "2007-10-25")), PARTNERSHIP);
        assertThat(on("2025-07-01", bare).changedSince(bare)).contains(PartialDate.parse("2007-10-25"));
    }

    @Test
    void what_has_ended_is_still_called_by_its_last_document_and_a_project_before_any_is_a_project() {
        Tie ended = official(
                "vn-north",
                "jp-ken",
                document(SIGNED, "2005", MOU),
                event(EXPIRED, "2008-01-01"),
                document(SIGNED, "2019", PARTNERSHIP));
        assertThat(on("2012-01-01", ended).known(ended).type()).isEqualTo(MOU);
        Tie project = typed(
                thirdParty("vn-north", "jp-ken", event(PROJECT_START, "2014"), document(SIGNED, "2017", MOU)), MOU);
        assertThat(on("2015-01-01", project).known(project).type()).isEqualTo(PROJECT);
        assertThat(on("2018-01-01", project).known(project).type()).isEqualTo(MOU);
    }

    @Test
    void one_that_renews_itself_names_the_day_and_runs_on() {
        Tie tie = official(
                "vn-north", "jp-ken", document(SIGNED, "2020-09-01", MOU, "2025-08-31", Renewal.AUTOMATIC, false));
        Meanings before = on("2025-07-01", tie);
        assertThat(before.until(tie)).contains(PartialDate.parse("2025-08-31"));
        assertThat(before.comingUp(tie)).extracting(ComingUp::occasion).contains(Occasion.RENEWAL);
        Meanings after = on("2025-09-01", tie);
        assertThat(after.standing(tie).kind().code()).isEqualTo("renewed-itself");
        assertThat(after.until(tie)).isEmpty();
        assertThat(after.known(tie).type()).isEqualTo(MOU);
    }

    @Test
    void an_end_that_was_planned_is_said_to_be_so_once_it_is_past() {
        Tie tie = thirdParty("vn-north", "jp-ken", event(PROJECT_START, "2025"), event(PROJECT_END, "2028"));
        assertThat(on("2025-07-01", tie).until(tie)).contains(PartialDate.parse("2028"));
        assertThat(on("2025-07-01", tie).comingUp(tie))
                .extracting(ComingUp::occasion)
                .contains(Occasion.EXPIRY);
        assertThat(on("2031-01-01", tie).standing(tie).kind().code()).isEqualTo("planned-end");
        assertThat(on("2031-01-01", tie).standing(tie).isInForce()).isFalse();
        TieEvent end = tie.events().get(1);
        assertThat(on("2028-06-30", tie).kind(end, Words.in(Language.EN))).isEqualTo("Planned end");
        assertThat(on("2029-01-01", tie).kind(end, Words.in(Language.EN))).isEqualTo("End of project");
    }

    @Test
    void two_signings_that_contradict_each_other_are_one() {
        Tie tie = official(
                "vn-north",
                "jp-ken",
                document(SIGNED, "2021-11-23", MOU, "2024-11-22", null, false, "SIGNED-2021-12"),
                document(SIGNED, "2021-12", MOU, null, null, false, "SIGNED-2021-11-23"));
        Meanings meanings = on("2025-07-01", tie);
        assertThat(Signing.once(List.of(tie))).hasSize(1);
        assertThat(meanings.standing(tie).kind().code()).isEqualTo("ran-out");
    }

    @Test
    void meetings_between_two_terms_do_not_bring_it_back() {
        Tie gap = official(
                "vn-north",
                "jp-ken",
                document(SIGNED, "2013-01-10", MOU, "2015-12-31", Renewal.BY_AGREEMENT, false),
                event(MEETING, "2016-05-02"),
                document(RENEWED, "2017-07-06", MOU));
        assertThat(on("2016-06-30", gap).standing(gap).kind().code()).isEqualTo("ran-out");
        assertThat(on("2025-07-01", gap)
                        .standing(gap, LocalDate.parse("2016-06-30"))
                        .kind()
                        .code())
                .isEqualTo("between-terms");
        assertThat(on("2025-07-01", gap).standing(gap).isInForce()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "vn-da-nang--jp-sakai-osaka, 2014-06-30, MOU, 2009-02-20",
        "vn-da-nang--jp-sakai-osaka, 2018-01-01, MOU, 2009-02-20",
        "vn-da-nang--jp-sakai-osaka, 2020-06-30, FRIENDSHIP_CITY, 2019-02-23",
        "vn-da-nang--jp-sakai-osaka, 2026-11-28, FRIENDSHIP_CITY, 2019-02-23",
        "vn-ho-chi-minh-city--jp-yokohama, 2008-01-01, MOU, 2007-10-23",
        "vn-ho-chi-minh-city--jp-yokohama, 2014-06-30, PARTNERSHIP, 2009-11-24",
        "vn-ho-chi-minh-city--jp-yokohama, 2026-11-28, PARTNERSHIP, 2009-11-24",
        "vn-hai-phong--jp-kitakyushu, 2014-04-17, FRIENDLY_COOPERATIVE, 2009-04-17",
        "vn-hai-phong--jp-kitakyushu, 2014-06-30, SISTER_CITY, 2014-04-18",
        "vn-hai-phong--jp-kitakyushu, 2026-11-28, SISTER_CITY, 2014-04-18",
        "vn-ho-chi-minh-city--jp-osaka-pref, 2006-01-01, COOPERATION_AGREEMENT, 1995",
        "vn-ho-chi-minh-city--jp-osaka-pref, 2014-06-30, FRIENDLY_COOPERATIVE, 2007-10-25",
        "vn-ho-chi-minh-city--jp-osaka-pref, 2026-11-28, FRIENDLY_COOPERATIVE, 2007-10-25"
    })
    void real_ties_are_of_the_type_of_the_day(String id, String day, TieType type, String since) throws Exception {
        Meanings meanings = new Meanings(LiveSeeds.atlas(), LocalDate.parse(day));
        Tie tie = (Tie) meanings.atlas().findLink(id).orElseThrow();
        assertThat(tie.type()).isEqualTo(type);
        assertThat(meanings.typeSince(tie)).contains(PartialDate.parse(since));
    }

    @Test
    void as_of_the_date_of_the_edition_every_tie_is_of_the_type_that_it_is_filed_under() throws Exception {
        Atlas atlas = LiveSeeds.atlas();
        assertThat(atlas.ties().stream()
                        .filter(tie -> Documents.of(tie).typeOn(atlas.edition().date()) != tie.type())
                        .map(Tie::id)
                        .collect(Collectors.toList()))
                .isEmpty();
        assertThat(new Meanings(atlas, atlas.edition().date()).atlas()).isSameAs(atlas);
    }
}
