package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {

    private static String marked(String text, String typed) {
        return Matches.in(text, typed).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "Đà Nẵng, da nang, Đà|Nẵng",
        "Đà Nẵng, danang, Đà Nẵng",
        "Đà Nẵng, nan, Nẵn",
        "Tamba-Sasayama, sasa, Sasa",
        "Hue – Gifu Prefecture, gifu hue, Hue|Gifu",
        "堺市, 堺, 堺",
        "京都府京都市, 都市, 都市",
        "ダナン市, だなん, ダナン",
        "Osaka Prefecture, saka, ''",
        "Osaka Prefecture, osaka tokyo, ''",
        "Hue, ?!, ''"
    })
    void the_typed_words_are_found_where_words_begin(String text, String typed, String expected) {
        assertThat(marked(text, typed)).isEqualTo(expected);
    }

    @Test
    void marks_that_stand_apart_belong_to_their_letters() {
        String apart = Normalizer.normalize("Huế–Gifu", Normalizer.Form.NFD);

        assertThat(marked(apart, "hue")).isEqualTo(Normalizer.normalize("Huế", Normalizer.Form.NFD));
        assertThat(marked("Huế–Gifu", Normalizer.normalize("Huế", Normalizer.Form.NFD)))
                .isEqualTo("Huế");
    }
}
