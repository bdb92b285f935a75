package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Atlas atlas;

    @BeforeAll
    static void read() throws Exception {
        atlas = Frozen.atlas();
    }

    static Stream<Arguments> languagesAndDays() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(
                        "2008-08-01", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2026-11-24")
                .map(day -> Arguments.of(language, LocalDate.parse(day))));
    }

    @ParameterizedTest
    @MethodSource("languagesAndDays")
    void no_two_localities_read_alike(Language language, LocalDate day) {
        assertThat(alike(new Places(LiveSeeds.atlas(), Words.in(language)), day))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languagesAndDays")
    void no_two_full_names_read_alike(Language language, LocalDate day) {
        Places places = new Places(LiveSeeds.atlas(), Words.in(language));
        assertThat(places.atlas().records().localities().stream().map(locality -> places.full(locality.id(), day)))
                .doesNotHaveDuplicates();
    }

    /** Names that differ only in case, or that are another locality's name with rank, read alike too. */
    private static Map<String, List<String>> alike(Places places, LocalDate day) {
        Map<String, List<String>> byName = places.atlas().records().localities().stream()
                .map(Locality::id)
                .collect(Collectors.groupingBy(id -> lower(places.name(id, day))));
        Map<String, List<String>> alike = new HashMap<>(byName);
        alike.values().removeIf(ids -> ids.size() == 1);
        for (Locality locality : places.atlas().records().localities()) {
            String full = lower(places.full(locality.id(), day));
            boolean stands = lower(places.name(locality.id(), day)).equals(lower(places.label(locality.id(), day)));
            if (stands && byName.containsKey(full) && !byName.get(full).contains(locality.id())) {
                alike.put(full, byName.get(full));
            }
        }
        return alike;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Test
    void two_without_rank_or_prefecture_to_tell_them_apart_show_their_ids() {
        Atlas twins = atlasOf(city("jp-a", "Fuchu", "府中市", null), city("jp-b", "Fuchu", "府中市", null));
        Places places = new Places(twins, Words.in(Language.EN));
        assertThat(places.name("jp-a", TODAY)).isNotEqualTo(places.name("jp-b", TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jp-kyoto-pref | Kyoto Prefecture | tỉnh Kyoto | 京都府",
                "jp-kyoto | Kyoto | TP. Kyoto | 京都市",
                "vn-ho-chi-minh-city | Ho Chi Minh City | TP. Hồ Chí Minh | ホーチミン市",
                "vn-hue | Hue | TP. Huế | フエ市",
                "vn-hue-city | Hue City, Thua Thien Hue Province | TP. Huế, tỉnh Thừa Thiên Huế | トゥアティエン・フエ省フエ市",
                "jp-fuchu-tokyo | Fuchu City, Tokyo Metropolis | TP. Fuchu, thủ đô Tokyo | 東京都府中市",
                "jp-fuchu-hiroshima | Fuchu City, Hiroshima Prefecture | TP. Fuchu, tỉnh Hiroshima | 広島県府中市",
                "jp-fuchu-town | Fuchu Town | thị trấn Fuchu | 府中町",
                "jp-esashi-town-hiyama | Esashi Town, Hokkaido (江差町) | thị trấn Esashi, tỉnh Hokkaido (江差町) | 江差町",
                "vn-phu-quoc | Phu Quoc City | TP. Phú Quốc | フーコック市",
                "vn-phu-quoc-special-zone | Phu Quoc Special Zone | đặc khu Phú Quốc | フーコック特区",
                "vn-bac-ninh | Bac Ninh Province | tỉnh Bắc Ninh | バクニン省",
                "vn-bac-ninh-city | Bac Ninh City | TP. Bắc Ninh | バクニン市",
                "jp-takayama | Takayama | TP. Takayama | 高山市",
                "jp-hokkaido | Hokkaido | tỉnh Hokkaido | 北海道",
                "jp-sakai-osaka | Sakai City, Osaka Prefecture | TP. Sakai, tỉnh Osaka | 堺市",
            })
    void a_name_gets_its_rank_in_vietnamese_or_where_others_share_it_and_where_that_is_not_enough_its_province(
            String id, String english, String vietnamese, String japanese) {
        assertThat(places(Language.EN).name(id, TODAY)).isEqualTo(english);
        assertThat(places(Language.VI).name(id, TODAY)).isEqualTo(vietnamese);
        assertThat(places(Language.JA).name(id, TODAY)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jp-gifu-pref | Gifu Prefecture | tỉnh Gifu | 岐阜県",
                "jp-gifu | Gifu City | thành phố Gifu | 岐阜市",
                "vn-ho-chi-minh-city | Ho Chi Minh City | thành phố Hồ Chí Minh | ホーチミン市",
                "vn-hue | Hue City | thành phố Huế | フエ市",
                "vn-hue-city | Hue City, Thua Thien Hue Province | thành phố Huế, tỉnh Thừa Thiên Huế | トゥアティエン・フエ省フエ市",
                "jp-sakai-osaka | Sakai City, Osaka Prefecture | thành phố Sakai, tỉnh Osaka | 堺市",
                "jp-hokkaido | Hokkaido | tỉnh Hokkaido | 北海道",
                "jp-tokyo | Tokyo Metropolis | thủ đô Tokyo | 東京都",
                "jp-chiyoda-tokyo | Chiyoda Ward | quận Chiyoda | 千代田区",
                "vn-sa-pa | Sa Pa Town | thị xã Sa Pa | サパ町",
                "vn-lac-duong | Lac Duong District | huyện Lạc Dương | ラックズオン郡",
            })
    void a_full_name_has_its_rank_once(String id, String english, String vietnamese, String japanese) {
        assertThat(places(Language.EN).full(id, TODAY)).isEqualTo(english);
        assertThat(places(Language.VI).full(id, TODAY)).isEqualTo(vietnamese);
        assertThat(places(Language.JA).full(id, TODAY)).isEqualTo(japanese);
    }

    @Test
    void a_name_is_that_of_the_day() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        assertThat(places(Language.EN).name("vn-hue", before)).isEqualTo("Thua Thien Hue");
        assertThat(places(Language.EN).name("vn-hue-city", before)).isEqualTo("Hue");
        assertThat(places(Language.JA).name("vn-hue-city", before)).isEqualTo("フエ市");
        assertThat(places(Language.JA).name("jp-tamba-sasayama", LocalDate.of(2019, 4, 30)))
                .isEqualTo("篠山市");
        assertThat(places(Language.JA).name("jp-tamba-sasayama", LocalDate.of(2019, 5, 1)))
                .isEqualTo("丹波篠山市");
        assertThat(places(Language.VI).full("vn-dong-nai", LocalDate.of(2026, 4, 29)))
                .isEqualTo("tỉnh Đồng Nai");
        assertThat(places(Language.VI).full("vn-dong-nai", LocalDate.of(2026, 4, 30)))
                .isEqualTo("thành phố Đồng Nai");
        assertThat(places(Language.VI).name("vn-dong-nai", LocalDate.of(2026, 4, 29)))
                .isEqualTo("tỉnh Đồng Nai");
        assertThat(places(Language.VI).label("vn-dong-nai", LocalDate.of(2026, 4, 30)))
                .isEqualTo("TP. Đồng Nai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jp-kobe | Kobe City | TP. Kobe | 神戸市",
                "jp-kanagawa-pref | Kanagawa Prefecture | tỉnh Kanagawa | 神奈川県",
                "vn-ho-chi-minh-city | Ho Chi Minh City | TP. Hồ Chí Minh | ホーチミン市",
                "jp-sakai-osaka | Sakai City, Osaka Prefecture | TP. Sakai, tỉnh Osaka | 堺市",
            })
    void in_a_list_every_name_has_its_rank(String id, String english, String vietnamese, String japanese) {
        assertThat(places(Language.EN).listed(id, TODAY)).isEqualTo(english);
        assertThat(places(Language.VI).listed(id, TODAY)).isEqualTo(vietnamese);
        assertThat(places(Language.JA).listed(id, TODAY)).isEqualTo(japanese);
    }

    @Test
    void a_label_is_bare_but_in_vietnamese() {
        assertThat(places(Language.VI).label("vn-ho-chi-minh-city", TODAY)).isEqualTo("TP. Hồ Chí Minh");
        assertThat(places(Language.VI).label("jp-sakai-osaka", TODAY)).isEqualTo("TP. Sakai");
        assertThat(places(Language.VI).label("vn-quang-nam", TODAY)).isEqualTo("Tỉnh Quảng Nam");
        assertThat(places(Language.EN).label("vn-hue-city", TODAY)).isEqualTo("Hue");
        assertThat(places(Language.EN).label("jp-kyoto-pref", TODAY)).isEqualTo("Kyoto");
        assertThat(places(Language.JA).label("vn-hue", TODAY)).isEqualTo("フエ市");
    }

    @Test
    void a_title_names_the_vietnamese_end_first() {
        assertThat(places(Language.EN)
                        .title(atlas.findLink("vn-hue--jp-gifu-pref").orElseThrow(), TODAY))
                .isEqualTo("Hue – Gifu Prefecture");
        assertThat(places(Language.JA)
                        .title(atlas.findLink("vn-hue--jp-gifu-pref").orElseThrow(), TODAY))
                .isEqualTo("フエ市・岐阜県");
    }

    @ParameterizedTest
    @CsvSource({
        "jp-hokkaido, 道",
        "jp-tokyo, 都",
        "jp-osaka-pref, 府",
        "jp-nara-pref, 県",
        "jp-kobe, 政令指定都市",
        "vn-hue, 中央直轄市"
    })
    void a_prefecture_is_called_in_japanese_by_its_own_kind(String id, String kind) {
        Era era = atlas.locality(id).eraNearest(TODAY);
        assertThat(new Ranked(Words.in(Language.JA)).kind(era)).isEqualTo(kind);
    }

    @Test
    void a_vietnamese_title_names_both_ranks() {
        assertThat(places(Language.VI).pair("vn-ho-chi-minh-city", "jp-osaka-pref", TODAY))
                .isEqualTo("TP. Hồ Chí Minh – tỉnh Osaka");
        assertThat(places(Language.VI).pair("jp-osaka-pref", "vn-ho-chi-minh-city", TODAY))
                .isEqualTo("tỉnh Osaka – TP. Hồ Chí Minh");
        assertThat(places(Language.VI).pair("vn-da-nang", "jp-sakai-osaka", TODAY))
                .isEqualTo("TP. Đà Nẵng – TP. Sakai, tỉnh Osaka");
    }

    @Test
    void a_region_does_not_read_like_a_locality_or_a_country() {
        assertThat(places(Language.EN).region("jp-region-hokkaido")).isEqualTo("Hokkaido region");
        assertThat(places(Language.EN).region("jp-region-kanto")).isEqualTo("Kanto");
        assertThat(places(Language.VI).region("jp-region-hokkaido")).isEqualTo("vùng Hokkaido");
        assertThat(places(Language.JA).region("jp-region-chugoku")).isEqualTo("中国地方");
        for (Language language : Language.values()) {
            assertThat(atlas.records().regions().stream()
                            .map(region -> places(language).region(region.id())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void vietnam_comes_first_in_dictionary_order_then_japan_from_north_to_south() {
        List<String> sorted = Stream.of(
                        "jp-okinawa-pref",
                        "vn-da-nang",
                        "jp-sapporo",
                        "vn-ca-mau",
                        "jp-hokkaido",
                        "vn-dak-lak",
                        "vn-hue")
                .sorted(places(Language.EN).order(TODAY))
                .toList();
        assertThat(sorted)
                .containsExactly(
                        "vn-ca-mau",
                        "vn-da-nang",
                        "vn-dak-lak",
                        "vn-hue",
                        "jp-hokkaido",
                        "jp-sapporo",
                        "jp-okinawa-pref");
    }

    private static Places places(Language language) {
        return new Places(atlas, Words.in(language));
    }

    private static Locality city(String id, String latin, String japanese, @Nullable PartialDate to) {
        Era era = new Era(
                null,
                to,
                LocalityKind.CITY,
                new Trilingual(latin, latin, japanese),
                null,
                "1",
                null,
                new Seat(35, 135));
        return new Locality(id, Country.JP, List.of(era), "s");
    }

    private static Atlas atlasOf(Locality... localities) {
        return new Atlas(
                1,
                new Edition("1", TODAY, "CC-BY-4.0", List.of()),
                new Atlas.Records(
                        List.of(localities), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
