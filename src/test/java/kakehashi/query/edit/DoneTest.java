package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.LedgerLine;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a step is called in the history, on cards and in files of changes. */
class DoneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Added: Gifu Prefecture, official agreement, 28 November 2026",
                "VI | Đã thêm: tỉnh Gifu, thỏa thuận chính thức, 28/11/2026",
                "JA | 追加：岐阜県、公式な協定、2026年11月28日"
            })
    void a_record_without_a_name_is_called_by_its_locality_and_what_tells_it_from_others_in_words(
            Language language, String line) {
        LedgerLine search = new LedgerLine(
                "jp-gifu-pref",
                Scheme.OFFICIAL,
                PartialDate.parse("2026-11-28"),
                SearchResult.NONE_FOUND,
                0,
                true,
                null,
                "some-source");
        Done done = new Done(new Places(Frozen.atlas(), Words.in(language)), DAY);
        assertThat(done.line(new Change(null, search))).isEqualTo(line);
    }
}
