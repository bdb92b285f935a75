package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.text.Places;
import kakehashi.text.Words;
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
}
