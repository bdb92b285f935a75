package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.PROJECT_END;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.signing;
import static kakehashi.query.Sample.standing;
import static kakehashi.query.Sample.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kakehashi.LiveSeeds;
import kakehashi.TieDraft;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.term.Standing;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That no end is told as seen which was only planned. */
class EndOnRecordTest {

    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);

    private static Source source(String id, String published) {
        return new Source(
                id,
                "Title",
                "Publisher",
                null,
                null,
                null,
                null,
                published.isEmpty() ? null : PartialDate.parse(published),
                "en",
                SourceKind.values()[0],
                SourceRank.OFFICIAL);
    }

    /** How a tie stands on a later day whose events rest on sources of these days. */
    private static String told(Tie tie, String... published) {
        List<Source> sources =
                Arrays.stream(published).map(day -> source("s" + day, day)).toList();
        List<TieEvent> events = tie.events().stream()
                .map(event -> new TieEvent(
                        event.id(),
                        event.date(),
                        event.kind(),
                        event.summary(),
                        sources.stream().map(Source::id).toList(),
                        event.conflictsWith(),
                        event.document()))
                .toList();
        Tie cited = TieDraft.like(tie).events(events.toArray(TieEvent[]::new)).tie();
        Standing standing = new Meanings(Sample.with(sources, cited), LATER).standing(cited);
        return standing.kind().code();
    }

    private static Tie project(TieEvent... events) {
        return thirdParty("vn-north", "jp-ken", events);
    }

    @Test
    void an_end_has_been_seen_where_a_source_is_of_its_day_or_later_and_was_planned_where_all_are_earlier() {
        Tie tie = project(event(PROJECT_START, "2018"), event(PROJECT_END, "2021-03"));
        assertThat(told(tie, "2018-09-16")).isEqualTo("planned-end");
        assertThat(told(tie, "2018-09-16", "2021-02")).isEqualTo("planned-end");
        assertThat(told(tie, "2018-09-16", "2021-03-30")).isEqualTo("ended");
        assertThat(told(tie, "2021")).isEqualTo("ended");
        assertThat(told(tie, "")).isEqualTo("end-unseen");
        assertThat(told(tie, "", "2018-09-16")).isEqualTo("end-unseen");
    }

    @Test
    void the_term_that_a_document_states_and_an_expiry_end_whoever_tells_of_them() {
        TieEvent signed = signing(event(PROJECT_START, "2018"), TieType.PROJECT, "2021-03", null, false);
        assertThat(told(standing(project(signed, event(PROJECT_END, "2021-03")), Status.COMPLETED), "2018-09-16"))
                .isEqualTo("ended");
        assertThat(told(project(event(PROJECT_START, "2018"), event(EXPIRED, "2021-03")), "2018-09-16"))
                .isEqualTo("ended");
    }

    @Test
    void a_project_of_unknown_standing_past_its_end_is_not_verified() {
        Tie tie = standing(project(event(PROJECT_START, "2018"), event(PROJECT_END, "2021-03")), Status.UNKNOWN);
        assertThat(told(tie, "2018-09-16", "2024-12-20")).isEqualTo("ran-out");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_only_the_sentence_calls_a_plan_reads_ended_in_no_language(Language language) {
        Words words = Words.in(language);
        Meanings meanings =
                new Meanings(LiveSeeds.atlas(), LiveSeeds.atlas().edition().date());
        List<Tie> planned = LiveSeeds.atlas().ties().stream()
                .filter(tie -> tie.events().stream()
                        .anyMatch(event -> event.kind() == PROJECT_END
                                && event.date() != null
                                && event.date().equals(meanings.standing(tie).end())
                                && event.summary().in(Language.EN).matches(".*(was|due) to end.*")))
                .filter(tie -> !meanings.standing(tie).isInForce())
                .toList();
        assertThat(planned).hasSizeGreaterThanOrEqualTo(9).allSatisfy(tie -> {
            Standing standing = meanings.standing(tie);
            assertThat(standing.kind().code()).as(tie.id()).isIn("planned-end", "end-unseen", "ran-out");
            assertThat(standing.inBrief(words))
                    .as(tie.id())
                    .isNotEqualTo(words.say("query.brief.ended"))
                    .isNotEqualTo(words.say("query.brief.project-ended"));
        });
    }
}
