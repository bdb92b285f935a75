package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.Source;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SourceRank;
import kakehashi.query.rule.Rules;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pasted line, a file and an office's own record are taken for. */
class SourceReaderTest {

    private final SourceReader reader = new SourceReader(Frozen.atlas(), Words.in(Language.EN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https://example.vn/tin/2026/11/20/doan-sakai-tham-da-nang.html | [doan sakai tham da nang] | example.vn"
                        + " | 2026-11-20",
                "Báo Đà Nẵng, “Đoàn Sakai thăm Đà Nẵng”, 20/11/2026, https://baodanang.example/a1 | Đoàn Sakai thăm Đà Nẵng"
                        + " | Báo Đà Nẵng | 2026-11-20",
                "堺市「ダナン市訪問団の来堺について」令和8年11月12日 | ダナン市訪問団の来堺について | 堺市 | 2026-11-12",
                "Sakai City, Visit of a delegation from Da Nang (12 November 2026) | Visit of a delegation from Da Nang"
                        + " | Sakai City | 2026-11-12",
                "Visit of a delegation from Da Nang | Visit of a delegation from Da Nang | - | -",
                "https://example.vn/ | [example.vn] | example.vn | -",
                "https://example.vn/%E5%A0%BA%E5%B8%82 | [堺市] | example.vn | -",
            })
    void a_pasted_line_is_taken_apart(String pasted, String title, String publisher, String published) {
        Source read = reader.read(pasted);

        assertThat(read.title()).isEqualTo(title);
        assertThat(read.publisher()).isEqualTo(publisher);
        assertThat(read.published()).isEqualTo(published == null ? null : PartialDate.parse(published));
    }

    @Test
    void an_address_on_record_is_that_source_and_a_host_tells_its_publisher() {
        Source known = Frozen.atlas().records().sources().stream()
                .filter(source -> source.url() != null && source.via() == null && source.publisherName() != null)
                .findFirst()
                .orElseThrow();
        String url = Objects.requireNonNull(known.url());

        assertThat(reader.read(" " + url.replaceFirst("^https?://(www\\.)?", "http://") + "#top "))
                .isEqualTo(known);

        Source next = reader.read(url.replaceFirst("(https?://[^/]+/).*", "$1another-page"));
        assertThat(next.publisher()).isNotNull();
        assertThat(Frozen.atlas().records().sources())
                .anyMatch(source -> Objects.equals(source.publisher(), next.publisher())
                        && Objects.equals(source.publisherName(), next.publisherName())
                        && source.rank() == next.rank());
    }

    @Test
    void a_file_and_a_record_of_the_office_are_sources_and_the_same_one_has_the_same_id() {
        Source file = reader.ofFile("bien ban 2026-11-12.pdf", "ab".repeat(32));
        assertThat(file.title()).isEqualTo("[bien ban 2026-11-12.pdf]");
        assertThat(file.via()).isEqualTo("SHA-256 " + "ab".repeat(32));
        assertThat(file.published()).isEqualTo(PartialDate.parse("2026-11-12"));

        Source own = reader.ofOffice("Sở Ngoại vụ Đà Nẵng", PartialDate.parse("2026-11-12"), " 123/SNgV ");
        assertThat(own.title()).isEqualTo("[Record of Sở Ngoại vụ Đà Nẵng, no. 123/SNgV]");
        assertThat(own.rank()).isEqualTo(SourceRank.OFFICIAL);

        Draft draft = new Draft(Frozen.atlas());
        String id = draft.addSource(own);
        assertThat(id).startsWith("own-so-ngoai-vu-da-nang-").matches("[a-z0-9-]+");
        assertThat(draft.addSource(reader.ofOffice("Sở Ngoại vụ Đà Nẵng", own.published(), "123/SNgV")))
                .isEqualTo(id);
        draft.addSource(file);
        assertThat(draft.changes()).hasSize(2);
        assertThat(Rules.check(Frozen.atlas(), Frozen.change(draft.changes().toArray(new Change[0]))))
                .isEmpty();
    }

    @Test
    void whatever_is_pasted_is_one_line_without_characters_that_are_not_seen() {
        for (String pasted :
                new String[] {"", " ", "\u0000\u202e", "a\nb\tc", "\"", "((((", "http://", "https://a b", "，、；"}) {
            Source read = reader.read(pasted);
            assertThat(read.title()).as(pasted).doesNotContain("\n", "\t", "\u0000", "\u202e");
        }
    }
}
