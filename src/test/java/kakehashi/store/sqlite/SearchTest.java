package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final SearchOrder ORDER = new SearchOrder(LocalDate.of(2026, 11, 24), null);

    @TempDir
    static Path folder;

    private static AtlasStore store;

    @BeforeAll
    static void open() throws StoreException {
        store = Frozen.stores().open(Frozen.store(folder.resolve("kakehashi.db")), progress -> {});
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<Found> search(String text) {
        return store.search(text, ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da nang", "Đà Nẵng", "DA NANG", "DANANG", "danan", "ダナン", "ﾀﾞﾅﾝ", "峴港 da nang"})
    void a_name_is_found_however_it_is_typed(String typed) {
        if (typed.startsWith("峴")) {
            assertThat(search(typed)).isEmpty();
        } else {
            assertThat(search(typed).get(0)).isEqualTo(new Found("locality", "vn-da-nang"));
        }
    }

    @Test
    void marks_typed_apart_from_their_letters_are_the_same() {
        assertThat(search(Normalizer.normalize("Đà Nẵng", Normalizer.Form.NFD))).isEqualTo(search("Đà Nẵng"));
    }

    @Test
    void one_chinese_character_is_enough_and_an_inner_one_too() {
        assertThat(search("堺").get(0)).isEqualTo(new Found("locality", "jp-sakai-osaka"));
        assertThat(search("阪")).contains(new Found("locality", "jp-osaka"));
    }

    @Test
    void localities_with_ties_come_before_the_rest_of_the_gazetteer() {
        List<Found> found = search("sakai");

        assertThat(found.get(0)).isEqualTo(new Found("locality", "jp-sakai-osaka"));
        assertThat(found.get(found.size() - 1).kind()).isEqualTo("locality");
    }

    @Test
    void the_users_own_locality_comes_first() {
        String home = search("sakai").get(search("sakai").size() - 1).id();

        assertThat(store.search("sakai", new SearchOrder(ORDER.asOf(), home))
                        .get(0)
                        .id())
                .isEqualTo(home);
    }

    @Test
    void an_earlier_name_still_finds_its_locality() {
        assertThat(search("thua thien hue").get(0)).isEqualTo(new Found("locality", "vn-hue"));
    }

    @Test
    void words_from_both_sides_find_the_tie() {
        assertThat(search("hue gifu").get(0)).isEqualTo(new Found("tie", "vn-hue--jp-gifu-pref"));
        assertThat(search("岐阜 フエ").get(0)).isEqualTo(new Found("tie", "vn-hue--jp-gifu-pref"));
        assertThat(store.matching("hue gifu")).contains("vn-hue--jp-gifu-pref");
    }

    @Test
    void an_acronym_names_its_party_or_network() {
        assertThat(search("JICA").get(0)).isEqualTo(new Found("party", "jica"));
        assertThat(search("citynet").get(0)).isEqualTo(new Found("network", "citynet"));
    }

    @Test
    void what_only_lies_inside_a_longer_name_comes_last() {
        List<Found> found = search("清水市");

        assertThat(found.get(0)).isEqualTo(new Found("locality", "jp-shizuoka"));
        assertThat(found.get(found.size() - 1)).isEqualTo(new Found("locality", "jp-tosashimizu"));
    }

    @Test
    void a_place_with_what_it_lies_in_finds_its_ties() {
        assertThat(search("大阪府堺市").get(0)).isEqualTo(new Found("locality", "jp-sakai-osaka"));
        assertThat(search("大阪府堺市")).contains(new Found("tie", "vn-da-nang--jp-sakai-osaka"));
        assertThat(store.matching("大阪府堺市")).contains("vn-da-nang--jp-sakai-osaka");
        assertThat(store.matching("Ðà Nẵng – Sakai, Osaka"))
                .contains("vn-da-nang--jp-sakai-osaka")
                .doesNotContain("vn-da-nang--jp-kobe");
    }

    @Test
    void what_finds_nothing_is_near_something() {
        assertThat(search("Nagsaki")).isEmpty();
        assertThat(store.near("Nagsaki")).contains(new Found("locality", "jp-nagasaki"));
        assertThat(search("長崎県架空町")).isEmpty();
        assertThat(store.near("長崎県架空町")).containsExactly(new Found("locality", "jp-nagasaki-pref"));
    }

    @Test
    void types_and_fields_are_found_in_any_language() {
        assertThat(store.matching("hanoi asahikawa design")).isNotEmpty();
        assertThat(store.matching("sister city")).isNotEmpty();
        assertThat(store.matching("citynet da nang yokohama")).contains("vn-da-nang--jp-yokohama--network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "*", "hue \"", "NEAR(hue gifu)", "hue OR", "-hue", "names:hue", "(", "^hue*", "'; DROP"})
    void nothing_typed_is_taken_for_an_operator(String typed) {
        assertThat(search(typed)).isNotNull();
        assertThat(search("names")).isEqualTo(search("NAMES"));
    }

    @Test
    void a_blank_text_finds_nothing() {
        assertThat(search("  ")).isEmpty();
        assertThat(store.matching("?!")).isEmpty();
    }

    @Test
    void what_is_saved_is_found_at_once() throws StoreException {
        store.write(Frozen.change(store.load(), "Zusammenarbeit"));

        Tie tie = store.load().ties().get(0);
        assertThat(store.matching("zusammen")).containsExactly(tie.id());
    }

    @Test
    void a_place_is_not_found_by_its_words_here_and_there_but_by_its_whole_name_in_texts() throws StoreException {
        String tie = store.load().ties().get(0).id();
        store.write(Frozen.change(store.load(), "Quảng bá du lịch, ký năm 2022"));
        assertThat(store.matching("quảng năm")).doesNotContain(tie);
        assertThat(store.matching("quảng ký năm")).contains(tie);
        assertThat(search("quang nam")).doesNotContain(new Found("tie", tie, true));

        store.write(Frozen.change(store.load(), "cùng tỉnh Quảng Nam"));
        assertThat(store.matching("quang nam")).contains(tie);
        assertThat(search("quang nam")).contains(new Found("tie", tie, true));
    }

    @Test
    void a_long_vowel_is_found_with_and_without_its_mark() {
        assertThat(SearchText.names("Kōchi")).contains("kochi", "kouchi", "koochi");
    }

    @Test
    void a_step_may_add_a_record_and_alter_the_one_that_was_added_last() throws Exception {
        Path file = Frozen.store(folder.resolve("last.kakehashi"));
        try (AtlasStore own = Frozen.stores().open(file, progress -> {})) {
            Party last = new Party("own-last", new Trilingual("Bureau Zeppelin", "", ""), PartyKind.COMPANY);
            own.write(Frozen.change(new Change(null, last)));
            Party altered = new Party("own-last", new Trilingual("Bureau Quagga", "", ""), PartyKind.COMPANY);
            Party added = new Party("own-next", new Trilingual("Bureau Okapi", "", ""), PartyKind.COMPANY);
            own.write(Frozen.change(new Change(null, added), new Change(last, altered)));
            assertThat(own.search("zeppelin", ORDER)).isEmpty();
            assertThat(own.search("quagga", ORDER)).containsExactly(new Found("party", "own-last"));
            assertThat(own.search("okapi", ORDER)).containsExactly(new Found("party", "own-next"));
        }
    }
}
