package kakehashi.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.pref.gifu.lg.jp/page/1.html?a=b&c=(d)#e",
                "http://vovworld.vn/ja-JP/越日関係/ホーチミン市と兵庫県-528964.vov",
                "https://baotintuc.vn/tags/tỉnh+hyogo.htm",
                "https://日本語.jp/",
                "https://en.wikipedia.org/wiki/Xi'an",
                "http://example.org:8080",
                "http://[::1]/"
            })
    void an_address_of_a_web_page_is_sound(String text) {
        assertThat(WebAddress.isSound(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hue.gov.vn",
                "ftp://hue.gov.vn/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https:///page",
                "http://[::1",
                "https://user:pw@hue.gov.vn/",
                "https://hue.gov.vn@example.org/",
                "https://日本語.jp@example.org/",
                "https://x/\"onmouseover=\"alert(1)",
                "https://x/<script>",
                "https://x/a b",
                "https://x/a\u00A0b",
                "https://x/a\nb",
                "https://x/\u202Egpj.exe",
                "https://x/\u200Ba",
                "https://x/\uD83D",
                "https://x/%zz",
                "https://x:99999/",
                "https://-/..\\a"
            })
    void what_leads_elsewhere_or_hides_where_it_leads_is_not(String text) {
        assertThat(WebAddress.isSound(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 100_000})
    void an_address_longer_than_any_page_is_not_sound(int length) {
        assertThat(WebAddress.isSound("https://x/" + "a".repeat(length - 10))).isFalse();
    }
}
