package kakehashi.query.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kakehashi.Frozen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {

    private static final PlaceReader READER = PlaceReader.of(Frozen.atlas());

    private static List<Reading> whole(String typed) {
        return READER.read(typed).places().stream().filter(Reading::isWhole).toList();
    }

    private static String first(String typed) {
        List<Reading> found = whole(typed);
        return found.isEmpty()
                ? "nothing"
                : found.get(0).locality() + ' ' + found.get(0).fit();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大阪府堺市 | jp-sakai-osaka",
                "愛媛県西条市 | jp-saijo",
                "日本大阪府堺市 | jp-sakai-osaka",
                "Nikkō, Tochigi | jp-nikko",
                "Sakai, Osaka | jp-sakai-osaka",
                "Osaka, Sakai | jp-sakai-osaka",
                "Osaka-fu Sakai-shi | jp-sakai-osaka",
                "Hội An, Quảng Nam | vn-hoi-an",
                "Quảng Nam, Hội An | vn-hoi-an",
                "Hoi An, Da Nang | vn-hoi-an",
                "Hoi An, Vietnam | vn-hoi-an",
                "ホイアン市（クアンナム省） | vn-hoi-an",
                "Kawakami Village, Nagano Prefecture | jp-kawakami-village-nagano",
                "長野県川上村 | jp-kawakami-village-nagano",
                "長野県南佐久郡川上村 | jp-kawakami-village-nagano",
                "Kawakami, Minamisaku District, Nagano | jp-kawakami-village-nagano",
                "TP. Huế, tỉnh Thừa Thiên Huế | vn-hue-city",
                "City of Sapporo, Hokkaido, Japan | jp-sapporo",
                "Kyoto, Kyoto | jp-kyoto",
                "Thành phố Hồ Chí Minh (TP.HCM) | vn-ho-chi-minh-city",
            })
    void a_place_is_read_with_what_it_lies_in(String typed, String place) {
        assertThat(first(typed)).isEqualTo(place + " WRITTEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "関ヶ原町 | jp-sekigahara-town",
                "関が原町 | jp-sekigahara-town",
                "鎌ヶ谷市 | jp-kamagaya",
                "塩釜市 | jp-shiogama",
                "梼原町 | jp-yusuhara-town",
                "四条畷市 | jp-shijonawate",
                "五条市 | jp-gojo",
                "竜ケ崎市 | jp-ryugasaki",
                "髙松市 | jp-takamatsu",
                "冨谷市 | jp-tomiya",
                "Qui Nhơn | vn-quy-nhon",
                "Mĩ Tho | vn-my-tho",
                "Đắc Lắc | vn-dak-lak",
                "Bắc Cạn | vn-bac-kan",
                "Sizuoka | jp-shizuoka",
                "Tusima | jp-tsushima-aichi",
                "Oosaka | jp-osaka",
                "Ohtsu | jp-otsu",
                "Gumma | jp-gunma-pref",
                "ヴンタウ | vn-vung-tau",
                "カントウ | vn-can-tho",
                "ほうちみん | vn-ho-chi-minh-city",
                "Hue Province | vn-hue",
            })
    void one_place_has_many_spellings(String typed, String place) {
        assertThat(first(typed)).isEqualTo(place + " OTHERWISE");
    }

    @Test
    void of_two_that_differ_in_the_shape_of_a_kanji_the_one_typed_comes_first() {
        assertThat(whole("鹿島市"))
                .extracting(Reading::locality, Reading::fit)
                .containsExactly(tuple("jp-kashima-saga", Fit.WRITTEN), tuple("jp-kashima-ibaraki", Fit.OTHERWISE));
        assertThat(whole("鹿嶋市"))
                .extracting(Reading::locality, Reading::fit)
                .containsExactly(tuple("jp-kashima-ibaraki", Fit.WRITTEN), tuple("jp-kashima-saga", Fit.OTHERWISE));
    }

    private static org.assertj.core.groups.Tuple tuple(String locality, Fit fit) {
        return org.assertj.core.api.Assertions.tuple(locality, fit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "浜松市中央区 | jp-hamamatsu",
                "札幌市清田区 | jp-sapporo",
                "静岡市清水区 | jp-shizuoka",
                "Chuo-ku, Sapporo | jp-sapporo",
                "Kiyota Ward, Sapporo City, Hokkaido | jp-sapporo",
                "Shizuoka-shi Shimizu-ku | jp-shizuoka",
            })
    void a_ward_leads_to_its_city(String typed, String city) {
        assertThat(first(typed)).isEqualTo(city + " WARD");
    }

    @Test
    void a_ward_of_tokyo_is_a_place_of_its_own() {
        assertThat(first("東京都中央区")).isEqualTo("jp-chuo-tokyo WRITTEN");
        assertThat(first("Chuo-ku, Tokyo")).isEqualTo("jp-chuo-tokyo WRITTEN");
    }

    @Test
    void other_names_that_the_records_hold_are_read() {
        assertThat(first("清水市")).isEqualTo("jp-shizuoka ALSO");
        assertThat(first("Sài Gòn, Việt Nam")).isEqualTo("vn-ho-chi-minh-city ALSO");
        assertThat(first("BR-VT")).isEqualTo("vn-ba-ria-vung-tau ALSO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hue gifu", "Gifu-ken, Huế", "フエ市・岐阜県", "tỉnh Gifu – TP. Huế", "岐阜県 トゥアティエン・フエ省"})
    void a_pair_is_read_in_any_order(String typed) {
        List<Set<String>> ends = READER.read(typed).ends();

        assertThat(ends).hasSize(2);
        assertThat(ends.get(0)).contains("vn-hue");
        assertThat(ends.get(1)).contains("jp-gifu-pref");
    }

    @Test
    void what_is_typed_so_far_finds_what_may_come_of_it() {
        assertThat(READER.read("sakai os").places())
                .containsExactly(READER.read("sakai os").places().get(0))
                .extracting(Reading::locality, Reading::fit)
                .containsExactly(tuple("jp-sakai-osaka", Fit.BEGINS));
        assertThat(READER.read("大阪府さ").places())
                .extracting(Reading::locality, Reading::fit)
                .contains(tuple("jp-sakai-osaka", Fit.BEGINS));
        assertThat(READER.read("qui nh").places()).extracting(Reading::locality).contains("vn-quy-nhon");
    }

    @Test
    void what_is_no_place_means_none() {
        assertThat(READER.read("citynet").isWhole()).isFalse();
        assertThat(READER.read("島根県鹿島市").isWhole()).isFalse();
        assertThat(READER.read("?!").places()).isEmpty();
    }

    @Test
    void where_a_part_is_not_known_what_is_around_it_can_be_asked_for() {
        assertThat(READER.read("Quận 1, TP.HCM").isWhole()).isFalse();
        assertThat(READER.instead("Quận 1, TP.HCM"))
                .extracting(Reading::locality)
                .containsExactly("vn-ho-chi-minh-city");
    }

    @ParameterizedTest
    @CsvSource({
        "Nagsaki, jp-nagasaki",
        "Izumisno, jp-izumisano",
        "Quảng Nnih, vn-quang-ninh",
        "Nagsaki Prefecture, jp-nagasaki-pref",
        "長埼市, jp-nagasaki",
        "Kitakyshuu, jp-kitakyushu",
        "Higashi Hirosihma, jp-higashihiroshima",
        "神奈山県, jp-kanagawa-pref",
    })
    void the_nearest_names_are_found_by_the_letters_to_change(String typed, String place) {
        assertThat(READER.read(typed).isWhole()).isFalse();
        assertThat(READER.instead(typed)).extracting(Reading::locality).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoi Ann, Quang Nam | vn-hoi-an",
                "Yokohma, Kanagawa | jp-yokohama",
                "Sakai, Osakka | jp-sakai-osaka",
                "Nha Trng, Khánh Hoà | vn-nha-trang",
                "Ba Ria Vung Tao | vn-ba-ria-vung-tau",
                "Nagsaki Prefecture | jp-nagasaki-pref",
            })
    void one_part_mistyped_is_near_what_fits_the_rest(String typed, String place) {
        assertThat(READER.read(typed).isWhole()).isFalse();
        assertThat(READER.instead(typed)).extracting(Reading::locality).startsWith(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D9a2 Na84ng", "Da2 Na8ng4", "DDaf Nawxng", "ddaf nawxng"})
    void vietnamese_typed_without_its_program_is_near_what_it_would_have_been(String typed) {
        assertThat(READER.read(typed).isWhole()).isFalse();
        assertThat(READER.instead(typed)).extracting(Reading::locality).containsExactly("vn-da-nang");
    }

    @ParameterizedTest
    @CsvSource({
        "おおさか, jp-osaka",
        "オオサカ, jp-osaka",
        "ｵｵｻｶ, jp-osaka",
        "こうべし, jp-kobe",
        "きたきゅうしゅう, jp-kitakyushu",
        "さっぽろ, jp-sapporo",
        "ふくおかけん, jp-fukuoka-pref",
        "ひょうご, jp-hyogo-pref",
        "かながわけんよこはまし, jp-yokohama",
        "おおさか府さかい市, jp-sakai-osaka",
        "ジンセキコウゲン, jp-jinsekikogen-town",
    })
    void a_japanese_name_in_kana_is_met_by_its_latin_letters(String typed, String place) {
        assertThat(first(typed)).isEqualTo(place + " OTHERWISE");
    }

    @ParameterizedTest
    @CsvSource({
        "旧クアンナム省, vn-quang-nam",
        "Tỉnh Quảng Nam (cũ), vn-quang-nam",
        "Quảng Nam (trước đây), vn-quang-nam",
        "the former Quang Nam Province, vn-quang-nam",
        "UBND TP Đà Nẵng, vn-da-nang",
        "Ủy ban nhân dân tỉnh Quảng Nam, vn-quang-nam",
        "Tokyo Metropolitan Government, jp-tokyo",
        "大阪府庁, jp-osaka-pref",
        "堺市役所, jp-sakai-osaka",
        "cố đô Huế, vn-hue",
        "'TP Sakai, phủ Osaka', jp-sakai-osaka",
    })
    void what_says_that_a_place_is_former_or_who_governs_it_may_stand_beside_its_name(String typed, String place) {
        assertThat(first(typed)).startsWith(place + " ");
    }

    @Test
    void a_short_word_is_near_nothing() {
        assertThat(READER.instead("Hui")).isEmpty();
        assertThat(READER.instead("堺町")).isEmpty();
    }

    @Test
    void a_long_line_of_one_letter_takes_no_longer_than_it_is_long() {
        String line = "市".repeat(200);

        assertThat(READER.read(line).isWhole()).isFalse();
    }
}
