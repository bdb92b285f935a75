package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of words does on the command line. */
class TypedWordsTest extends AtTheConsole {

    @Test
    void what_is_not_in_the_gazetteer_is_said_not_to_be_and_the_nearest_is_offered() {
        Console.Said near = console.type("search", "Nagsaki");
        assertThat(near.code()).isEqualTo(1);
        assertThat(near.out()).isEmpty();
        assertThat(near.err()).contains("jp-nagasaki ", "Not in the gazetteer as typed. Did you mean this?");

        assertThat(console.type("search", "zzzzzzzz").err()).contains("“zzzzzzzz” is not in the gazetteer");
    }

    @Test
    void the_nearest_place_is_offered_beside_texts_that_hold_the_words() {
        Console.Said said = console.type("search", "Hoi Ann, Quang Nam");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("vn-hoi-an ", "Did you mean this?");
        assertThat(console.type("search", "Hoi An, Quang Nam").out()).doesNotContain("Did you mean");
    }

    private Set<String> ids(String... line) throws IOException {
        Set<String> ids = new HashSet<>();
        console.type(line).json().forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kyushu | --japan=jp-region-kyushu",
                "môi trường kyushu mekong | --field=environment --japan=jp-region-kyushu --vietnam=vn-region-mekong-delta",
                "九州 環境 有効 | --japan=jp-region-kyushu --field=environment --from=2026-11-24 --to=2026-11-24 --time-mode=in-force",
                "đang đề xuất | --status=proposed",
                "mou 2015-2019 | --type=mou --from=2015 --to=2019 --time-mode=signed-within",
                "shared network da nang | --scheme=network --text=da_nang",
                "citynet | --network=citynet",
            })
    void words_list_what_the_options_of_the_same_meaning_list(String line, String options) throws IOException {
        List<String> same = new ArrayList<>(List.of("list", "--format=json"));
        for (String option : options.split(" ", -1)) {
            same.add(option.replace('_', ' '));
        }
        assertThat(ids("list", line, "--format=json")).isNotEmpty().isEqualTo(ids(same.toArray(String[]::new)));
        assertThat(ids("list", "--text", line, "--format=json")).isEqualTo(ids("list", line, "--format=json"));
    }

    @Test
    void what_words_were_taken_for_is_said_back() {
        String out = console.type("list", "kyushu", "environment", "hanoi").out();
        assertThat(out)
                .contains("“kyushu” → Places in Japan: Kyushu and Okinawa\n")
                .contains("“environment” → Field: Environment\n")
                .contains("“hanoi” is searched in names and texts\n");
        assertThat(console.type("list", "hanoi").out()).doesNotContain("“");
        assertThat(console.type("list", "kyushu", "--passed-on=2025-07-01").out())
                .contains("“kyushu” → Places in Japan: Kyushu and Okinawa\n");
    }

    @Test
    void words_that_no_tie_holds_and_a_place_without_ties_are_told_apart() {
        assertThat(console.type("list", "xyzabc").err()).contains("No tie on record holds “xyzabc”.");
        assertThat(console.type("list", "Hakodate").err()).contains("Hakodate City: no tie on record.");
        assertThat(console.type("list", "sister city", "--status=proposed").err())
                .doesNotContain("No tie on record holds", ": no tie on record");
    }

    @Test
    void it_is_said_how_words_are_searched_that_narrow_as_what_they_are() {
        assertThat(console.type("list", "food", "kyushu").out())
                .contains("In quotation marks words are searched, not taken as choices: \"food\" \"kyushu\"\n");
        assertThat(console.type("list", "\"food\" \"kyushu\"").out()).doesNotContain("→", "In quotation marks");
        assertThat(console.type("list", "2015-2019").out()).doesNotContain("In quotation marks");
        assertThat(console.type("search", "food", "--lang=vi").out()).contains("Đặt trong ngoặc kép");
    }

    @Test
    void where_nothing_is_left_the_words_are_named_that_were_typed_and_the_options_that_were_given() {
        assertThat(console.type("list", "nagasaki", "--locality=vn-hue").err())
                .contains("Without “nagasaki”: ")
                .doesNotContain("Without --text");
        assertThat(console.type("list", "kyushu", "--locality=vn-hue", "--status=lapsed")
                        .err())
                .doesNotContain("Without --japan");
        assertThat(console.type("list", "--japan=jp-region-kyushu", "--locality=vn-hue", "--from=1950", "--to=1951")
                        .err())
                .doesNotContain("“");
    }

    @Test
    void a_search_says_what_its_words_narrow_to() {
        Console.Said said = console.type("search", "九州 環境 有効");
        assertThat(said.err()).contains("“九州” → ", "list \"九州 環境 有効\"");
        assertThat(said.err()).contains("“有効” → In force: on 24 November 2026\n");
        assertThat(console.type("list", "mou 2015-2019").out()).contains("“2015-2019” → Signed: 2015 – 2019\n");
    }
}
