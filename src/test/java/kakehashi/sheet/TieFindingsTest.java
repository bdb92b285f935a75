package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the last check finds of made ties. */
class TieFindingsTest {

    private static final TieFindings FINDINGS =
            new TieFindings(RealSheets.MEANINGS, new Places(RealSheets.ATLAS, Words.in(Language.EN)));

    private static String source(SourceRank rank) {
        return RealSheets.ATLAS.records().sources().stream()
                .filter(source -> source.rank() == rank)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static TieEvent event(String id, EventKind kind, String date, SourceRank rank) {
        Trilingual summary = new Trilingual("s", "s", "s");
        return new TieEvent(id, PartialDate.parse(date), kind, summary, List.of(source(rank)), List.of());
    }

    private static Tie tie(TieType type, Status status, @Nullable Trilingual note, TieEvent... events) {
        return new Tie(
                "vn-hue--jp-kobe",
                "vn-hue",
                "jp-kobe",
                Scheme.OFFICIAL,
                type,
                null,
                "",
                Set.of(),
                status,
                List.of(),
                List.of(events),
                note);
    }

    private static List<Finding.Kind> of(Tie tie) {
        return FINDINGS.of(tie).stream().map(Finding::kind).toList();
    }

    private static final TieEvent SIGNED = event("e1", EventKind.SIGNED, "2015", SourceRank.OFFICIAL);

    @Test
    void nothing_is_found_of_a_tie_that_ended_and_says_so() {
        TieEvent ended = event("e2", EventKind.EXPIRED, "2020", SourceRank.PRESS);
        assertThat(of(tie(TieType.MOU, Status.LAPSED, null, SIGNED, ended))).isEmpty();
    }

    @Test
    void a_note_and_an_end_that_is_not_on_record_are_found() {
        assertThat(of(tie(TieType.MOU, Status.ACTIVE, new Trilingual("n", "n", "n"), SIGNED)))
                .containsExactly(Finding.Kind.NO_END, Finding.Kind.NOTE);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "LAPSED, false", "COMPLETED, false", "UNKNOWN, false"})
    void a_status_that_the_record_does_not_bear_out_is_found(Status status, boolean found) {
        TieEvent ended = event("e2", EventKind.EXPIRED, "2020", SourceRank.PRESS);
        assertThat(of(tie(TieType.MOU, status, null, SIGNED, ended)).contains(Finding.Kind.STATUS))
                .isEqualTo(found);
    }

    @Test
    void a_proposal_that_was_signed_and_a_lapsed_tie_with_an_end_to_come_are_found() {
        assertThat(of(tie(TieType.MOU, Status.PROPOSED, null, SIGNED))).contains(Finding.Kind.STATUS);
        TieEvent planned = event("e2", EventKind.EXPIRED, "2030", SourceRank.PRESS);
        assertThat(of(tie(TieType.MOU, Status.LAPSED, null, SIGNED, planned))).contains(Finding.Kind.STATUS);
    }

    @Test
    void what_rests_on_others_alone_is_found_but_no_mention_and_nothing_that_another_source_bears_out() {
        TieEvent visit = event("e2", EventKind.VISIT, "2021-05", SourceRank.OTHER);
        TieEvent mention = event("e3", EventKind.MENTIONED, "2022", SourceRank.OTHER);
        assertThat(FINDINGS.of(tie(TieType.MOU, Status.ACTIVE, null, SIGNED, visit, mention)))
                .filteredOn(finding -> finding.kind() == Finding.Kind.WEAK_SOURCE)
                .extracting(Finding::about)
                .containsExactly("Hue – Kobe (May 2021 (Visit))");
        assertThat(of(tie(TieType.MOU, Status.ACTIVE, null, SIGNED, mention))).doesNotContain(Finding.Kind.WEAK_SOURCE);
    }
}
