package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a place is found that is shown under another name. */
class PlaceReasonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Optional<String> reason(String id, String typed, Language language) {
        Words words = Words.in(language);
        String shown = new Places(Frozen.atlas(), words).name(id, TODAY);
        return new Reasons(Frozen.atlas(), TODAY, words).of(id, typed, shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vn-hue | Thừa Thiên Huế | Thua Thien Hue: name until 31 December 2024",
                "vn-hue | thua thien | Thua Thien Hue: name until 31 December 2024",
                "vn-da-nang | ダナン | ダナン市",
                "vn-ho-chi-minh-city | Sài Gòn | Sài Gòn: popular name",
                "jp-shizuoka | 清水市 | 清水市: former name",
                "jp-kashima-ibaraki | 鹿島市 | Written otherwise: 鹿嶋市",
                "vn-quy-nhon | Qui Nhơn | Written otherwise: Quy Nhon",
                "jp-hamamatsu | 浜松市中央区 | A ward of Hamamatsu",
                "jp-nikko | Nikkō, Tochigi | In Tochigi Prefecture",
                "jp-nagasaki-pref | 長崎県架空町 | Only the place around it is in the gazetteer",
            })
    void a_place_found_says_by_what_name(String id, String typed, String reason) {
        assertThat(reason(id, typed, Language.EN).orElse("")).isEqualTo(reason);
    }

    @Test
    void a_name_that_shows_what_was_typed_needs_no_reason() {
        assertThat(reason("vn-da-nang", "da nang", Language.EN)).isEmpty();
        assertThat(reason("vn-hue", "Huế", Language.VI)).isEmpty();
        assertThat(reason("jp-sakai-osaka", "堺", Language.JA)).isEmpty();
    }

    @Test
    void a_longer_name_says_that_it_only_contains_what_was_typed() {
        assertThat(reason("jp-tosashimizu", "清水市", Language.JA)).contains("より長い名称に「清水市」を含む");
    }

    @Test
    void a_name_that_is_only_near_asks() {
        assertThat(reason("jp-nagasaki", "Nagsaki", Language.EN))
                .contains("Not in the gazetteer as typed. Did you mean this?");
    }
}
