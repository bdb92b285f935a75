package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.MEETING;
import static kakehashi.model.value.EventKind.PROJECT_END;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.RENEWED;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.signing;
import static kakehashi.query.Sample.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.TieType;
import kakehashi.query.term.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which documents a tie has, and how each stands. */
class SigningTest {

    private static TieEvent document(EventKind kind, String date, @Nullable String until) {
        return document(kind, date, until, null, false);
    }

    private static TieEvent document(
            EventKind kind, String date, @Nullable String until, @Nullable Renewal renewal, boolean beside) {
        return signing(event(kind + "-" + date, kind, date), TieType.MOU, until, renewal, beside);
    }

    /** Each document by its date and how it stands, the latest first. */
    private static List<String> on(String day, Tie tie) {
        Meanings meanings = new Meanings(Sample.with(tie), LocalDate.parse(day));
        return Signing.of(List.of(tie)).stream()
                .map(signing -> {
                    Standing standing = signing.standing(meanings);
                    return signing.event().date() + " " + standing.kind().code()
                            + (standing.end() == null ? "" : " " + standing.end());
                })
                .toList();
    }

    @Test
    void a_signing_is_one_and_so_is_the_start_of_a_project_with_papers_and_nothing_else() {
        Tie tie = thirdParty(
                "vn-north",
                "jp-ken",
                event(PROJECT_START, "2010"),
                document(PROJECT_START, "2011", null),
                event(SIGNED, "2012"),
                event(MEETING, "2013"),
                event(RENEWED, "2014"));
        assertThat(Signing.of(List.of(tie)))
                .extracting(signing -> String.valueOf(signing.event().date()))
                .containsExactly("2014", "2012", "2011");
    }

    @Test
    void a_document_whose_term_is_over_has_ended_though_its_tie_goes_on() {
        Tie tie = official(
                "vn-north", "jp-ken", document(SIGNED, "2010-05-01", "2015"), document(RENEWED, "2015-05-01", null));
        assertThat(on("2020-01-01", tie)).containsExactly("2015-05-01 in-force", "2010-05-01 ended 2015");
        assertThat(on("2015-12-31", tie)).containsExactly("2015-05-01 in-force", "2010-05-01 in-force-until 2015");
    }

    @Test
    void one_that_renews_itself_runs_on_as_long_as_its_tie() {
        TieEvent renewing = document(SIGNED, "2010-05-01", "2015", Renewal.AUTOMATIC, false);
        assertThat(on("2012-01-01", official("vn-north", "jp-ken", renewing)))
                .containsExactly("2010-05-01 renews-itself 2015");
        assertThat(on("2020-01-01", official("vn-north", "jp-ken", renewing)))
                .containsExactly("2010-05-01 renewed-itself 2015");
        assertThat(on("2020-01-01", official("vn-north", "jp-ken", renewing, event(EXPIRED, "2018"))))
                .containsExactly("2010-05-01 ended 2015");
    }

    @Test
    void one_without_a_term_ends_with_the_phase_that_it_belongs_to() {
        Tie tie = thirdParty(
                "vn-north",
                "jp-ken",
                document(PROJECT_START, "2010-01-01", null),
                event(PROJECT_END, "2013-01-01"),
                document(PROJECT_START, "2016-01-01", null));
        assertThat(on("2018-01-01", tie)).containsExactly("2016-01-01 in-force", "2010-01-01 end-unseen 2013-01-01");
        assertThat(on("2012-01-01", tie)).last().isEqualTo("2010-01-01 in-force");
    }

    @Test
    void a_side_document_stands_by_its_own_term_and_without_one_with_its_tie() {
        TieEvent wide = document(SIGNED, "2010-01-01", null);
        assertThat(on(
                        "2020-01-01",
                        official("vn-north", "jp-ken", wide, document(SIGNED, "2012-01-01", "2014", null, true))))
                .containsExactly("2012-01-01 ended 2014", "2010-01-01 in-force");
        Tie ended = official(
                "vn-north",
                "jp-ken",
                wide,
                document(SIGNED, "2012-01-01", null, null, true),
                document(SIGNED, "2013-01-01", "2030", null, true),
                event(EXPIRED, "2018"));
        assertThat(on("2020-01-01", ended))
                .containsExactly("2013-01-01 in-force-until 2030", "2012-01-01 not-verified", "2010-01-01 ended 2018");
    }
}
