package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the place of a change within a record reads. */
class MemberWordsTest {

    @ParameterizedTest
    @CsvSource({"events[e2].date, e2", "events[visit-of-may].date, visit-of-may", "sources[0], 1"})
    void a_part_is_named_by_its_id_whatever_that_is_or_by_its_place(String path, String named) {
        MemberWords words =
                new MemberWords(new Places(Frozen.atlas(), Words.in(Language.EN)), LocalDate.of(2026, 11, 24));
        assertThat(words.label(new Difference(path, null, null))).contains(named);
    }

    @Test
    void an_event_of_a_record_is_named_by_its_kind_and_day_unless_that_fits_two() {
        MemberWords words =
                new MemberWords(new Places(Frozen.atlas(), Words.in(Language.EN)), LocalDate.of(2026, 11, 24));
        Tie tie = Frozen.atlas().ties().stream()
                .filter(each -> each.events().size() > 1)
                .findFirst()
                .orElseThrow();
        TieEvent event = tie.events().get(0);
        Difference date = new Difference("events[" + event.id() + "].date", null, null);
        Tie alone = TieDraft.like(tie).events(event).tie();
        String kind = Words.in(Language.EN).name(event.kind());
        String day = Words.in(Language.EN).date(event.date());
        assertThat(words.label(date, alone)).isEqualTo("Events (" + kind + ", " + day + ") › Date");
        TieEvent twin = new TieEvent(
                "e99", event.date(), event.kind(), event.summary(), event.sources(), List.of(), null, null);
        assertThat(words.label(date, TieDraft.like(tie).events(event, twin).tie()))
                .isEqualTo("Events (" + event.id() + ") › Date");
    }
}
