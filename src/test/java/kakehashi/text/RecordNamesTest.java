package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Findable;
import kakehashi.model.NetworkLink;
import kakehashi.model.Source;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;

/** On the frozen edition, after the reform of 2025-07-01. */
class RecordNamesTest {

    private static final Atlas ATLAS = Frozen.atlas();

    private static RecordNames in(Language language) {
        return new RecordNames(new Places(ATLAS, Words.in(language)), LocalDate.of(2026, 11, 24));
    }

    private static String heading(Language language, String id) {
        return in(language).heading(ATLAS.find(id).orElseThrow());
    }

    @Test
    void a_locality_is_headed_with_its_rank_and_among_other_words_named_as_short_as_can_be() {
        assertThat(in(Language.EN).name("jp-shizuoka")).isEqualTo("Shizuoka");
        assertThat(heading(Language.EN, "jp-kyoto-pref")).isEqualTo("Kyoto Prefecture");
        assertThat(heading(Language.VI, "jp-kyoto-pref")).isEqualTo("Tỉnh Kyoto");
        assertThat(in(Language.JA).name("jp-kyoto-pref")).isEqualTo("京都府");
    }

    @Test
    void a_network_link_is_told_from_a_tie_of_the_same_two() {
        NetworkLink link = ATLAS.networkLinks().get(0);
        for (Language language : Language.values()) {
            String pair = new Places(ATLAS, Words.in(language)).title(link, LocalDate.of(2026, 11, 24));
            assertThat(in(language).name(link))
                    .startsWith(pair)
                    .contains(Words.in(language).name(link.scheme()));
            assertThat(in(language).heading(link)).isEqualTo(Words.opening(pair));
        }
    }

    @Test
    void the_title_of_a_source_stays_as_it_was_written() {
        Source source = ATLAS.records().sources().get(0);
        assertThat(in(Language.VI).heading(source)).isEqualTo(source.title());
        assertThat(in(Language.VI).name(source.id())).isEqualTo(source.title());
    }

    @Test
    void a_region_is_told_from_the_place_that_it_is_named_like() {
        assertThat(in(Language.EN).name("jp-region-hokkaido")).isEqualTo("Hokkaido region");
    }

    @Test
    void everything_that_can_be_found_is_called_something_and_what_cannot_by_its_id() {
        Stream<Findable> all = Stream.<List<? extends Findable>>of(
                        ATLAS.records().networks(),
                        ATLAS.records().parties(),
                        ATLAS.records().regions(),
                        ATLAS.records().ties())
                .flatMap(List::stream);
        all.forEach(one -> assertThat(in(Language.JA).name(one.id()))
                .isNotBlank()
                .isEqualTo(in(Language.JA).heading(one)));
        assertThat(in(Language.JA).name("vn-nowhere")).isEqualTo("vn-nowhere");
    }
}
