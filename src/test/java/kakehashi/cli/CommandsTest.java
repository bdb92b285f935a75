package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on the frozen edition. */
class CommandsTest extends AtTheConsole {

    @Test
    void hue_has_its_own_ties_and_those_of_the_city_it_absorbed() throws IOException {
        JsonNode rows =
                console.type("list", "--locality", "vn-hue", "--format", "json").json();

        Map<String, String> inheritedFrom = new HashMap<>();
        rows.forEach(row -> inheritedFrom.put(
                row.at("/japan/id").asText(), row.path("inheritedFrom").asText(null)));
        for (String own : new String[] {"jp-gifu-pref", "jp-kyoto-pref", "jp-nara-pref", "jp-katsuragi"}) {
            assertThat(inheritedFrom).containsEntry(own, null);
        }
        for (String heir : new String[] {"jp-kyoto", "jp-shizuoka", "jp-tamba-sasayama", "jp-takayama", "jp-saijo"}) {
            assertThat(inheritedFrom).containsEntry(heir, "vn-hue-city");
        }
    }

    @Test
    void own_leaves_out_what_was_inherited() throws IOException {
        JsonNode rows = console.type("list", "--locality=vn-hue", "--own", "--format=json")
                .json();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/vietnam/id").asText()).isEqualTo("vn-hue"));
    }

    @Test
    void a_row_of_the_list_has_the_promised_members() throws IOException {
        JsonNode row = console.type("list", "--format", "json").json().get(0);

        assertThat(row.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "vietnam",
                        "japan",
                        "scheme",
                        "type",
                        "fields",
                        "status",
                        "since",
                        "lastContact",
                        "standing",
                        "inForce",
                        "end",
                        "until",
                        "typeSince",
                        "inheritedFrom",
                        "networks",
                        "documents");
        assertThat(row.path("vietnam").fieldNames()).toIterable().containsExactly("id", "name");
    }

    @Test
    void network_links_come_only_when_asked_for() throws IOException {
        JsonNode rows = console.type("list", "--scheme", "network", "--locality", "vn-da-nang", "--format", "json")
                .json();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("scheme").asText()).isEqualTo("network"));
        assertThat(rows.findValuesAsText("networks")).isNotNull();
        assertThat(rows.toString()).contains("\"citynet\"");
        assertThat(console.type("list", "--format", "json").all("scheme")).doesNotContain("network");
    }

    @Test
    void the_tie_of_hanoi_and_asahikawa_reads_proposed() throws IOException {
        JsonNode rows = console.type("list", "--field", "design-crafts", "--format", "json")
                .json();

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.at("/vietnam/id").asText()).isEqualTo("vn-hanoi");
            assertThat(row.at("/japan/id").asText()).isEqualTo("jp-asahikawa");
            assertThat(row.path("status").asText()).isEqualTo("proposed");
        });
    }

    @Test
    void values_of_one_facet_mean_any_and_facets_are_joined() throws IOException {
        int one = console.type("list", "--status=proposed", "--format=json")
                .json()
                .size();
        int other =
                console.type("list", "--status=lapsed", "--format=json").json().size();
        int either = console.type("list", "--status=proposed", "--status=lapsed", "--format=json")
                .json()
                .size();

        assertThat(either).isEqualTo(one + other);
        assertThat(console.type("list", "--status=proposed", "--scheme=official", "--format=json")
                        .json()
                        .size())
                .isLessThanOrEqualTo(one);
    }

    @Test
    void a_year_reaches_from_its_first_to_its_last_day() throws IOException {
        JsonNode rows = console.type("list", "--from=2018", "--to=2018", "--time-mode=signed-within", "--format=json")
                .json();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("since").asText()).startsWith("2018"));
    }

    @Test
    void quang_nam_ended_and_da_nang_answers_for_it() throws IOException {
        Console.Said said = console.type("show", "vn-quang-nam");

        assertThat(said.out())
                .contains("Quang Nam Province: merged on 1 July 2025. Da Nang (vn-da-nang) has succeeded");
        JsonNode json = console.type("show", "vn-quang-nam", "--format=json").json();
        assertThat(json.get(0).path("ended").asText()).isEqualTo("2025-06-30");
        assertThat(json.get(0).at("/answeredBy/id").asText()).isEqualTo("vn-da-nang");
    }

    @Test
    void a_tie_shows_what_comes_up_as_precise_as_its_record() throws IOException {
        JsonNode next = console.type("show", "vn-hue--jp-gifu-pref", "--format=json")
                .json()
                .at("/0/comingUp/0");

        assertThat(next.path("date").asText()).isEqualTo("2026-11");
        assertThat(next.path("years").asInt()).isEqualTo(10);
        assertThat(console.type("show", "vn-hue--jp-gifu-pref").out()).contains(": 10 years, November 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "vn-hue, locality",
        "vn-hue--jp-gifu-pref, tie",
        "vn-da-nang--jp-yokohama--network, network-link",
        "citynet, network",
        "jica, party",
        "jp-region-kinki, region",
        "gso-2021, source"
    })
    void every_kind_of_id_can_be_shown(String id, String kind) throws IOException {
        for (String language : new String[] {"en", "vi", "ja"}) {
            Console.Said table = console.type("show", id, "--lang", language);
            assertThat(table.code()).isZero();
            assertThat(table.out()).contains(id);
        }
        JsonNode shown = console.type("show", id, "--format", "json").json();
        assertThat(shown.isArray()).isTrue();
        assertThat(shown.get(0).path("kind").asText()).isEqualTo(kind);
    }

    @Test
    void search_finds_a_pair_by_words_of_both_sides() throws IOException {
        JsonNode found = console.type("search", "hue", "gifu", "--format=json").json();

        assertThat(found.get(0).fieldNames()).toIterable().containsExactly("kind", "id", "name", "because");
        assertThat(found.findValuesAsText("id")).contains("vn-hue--jp-gifu-pref");
    }

    @Test
    void an_earlier_name_or_another_writing_says_why_it_leads_to_the_place() throws IOException {
        JsonNode earlier =
                console.type("search", "thua thien hue", "--format=json").json().get(0);
        assertThat(earlier.path("id").asText()).isEqualTo("vn-hue");
        assertThat(earlier.path("because").asText()).isEqualTo("Thua Thien Hue: name until 31 December 2024");
        JsonNode written = console.type("search", "岐阜", "--format=json").json().get(0);
        assertThat(written.path("because").asText()).isEqualTo("岐阜県");
        assertThat(console.type("search", "gifu", "--format=json")
                        .json()
                        .get(0)
                        .path("because")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_tie_found_by_other_texts_than_its_name_shows_the_words_where_they_stand() throws IOException {
        JsonNode found = console.type("search", "hue gifu", "--format=json").json();
        assertThat(reason(found, "vn-hue--jp-gifu-pref")).isNull();
        assertThat(reason(found, "vn-hue--jp-yokohama--2"))
                .isEqualTo("…counted only Kyoto and Gifu as the province's signed…");

        JsonNode earlier =
                console.type("search", "thua thien gifu", "--format=json").json();
        assertThat(reason(earlier, "vn-hue--jp-gifu-pref")).isEqualTo("Thua Thien Hue: name until 31 December 2024");
    }

    private static @Nullable String reason(JsonNode found, String id) {
        for (JsonNode record : found) {
            if (record.path("id").asText().equals(id)) {
                return record.path("because").textValue();
            }
        }
        throw new AssertionError(id + " is not found");
    }

    @Test
    void csv_has_a_byte_order_mark_and_ends_its_lines_as_the_standard_says() {
        String csv = console.type("list", "--format", "csv").out();

        assertThat(csv).startsWith("\uFEFFid,vietnam_id,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void nothing_found_is_exit_code_1() {
        Console.Said said = console.type("list", "--text", "zzzz", "--format", "json");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out().strip()).matches("\\[\\s*]");
    }

    @Test
    void an_unknown_id_is_answered_with_the_nearest() {
        Console.Said said = console.type("show", "vn-quang-nan");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("vn-quang-nam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --scheme sister | official, third-party, network",
                "list --field cuisine | design-crafts",
                "list --region kansai | jp-region-kinki",
                "list --network city | citynet",
                "list --party nobody | jica",
                "list --locality Hue | vn-hue",
                "list --from yesterday | 27/8/2015",
                "list --from 2020 --to 2019 | --from",
                "list --as-of 2025 | one day",
                "list --format xml | table, json, csv",
                "list --localty vn-hue | --locality",
                "list --lang fr | en, vi, ja",
                "show | ID",
                "show vn-hue jp-nowhere | jp-nowhere",
                "frobnicate | frobnicate",
                "--as-of 2025-01-01 | import, mapping",
                "sheet --out x.pdf | --tie",
                "map --size big --out x.png | 1600x1200"
            })
    void a_slip_is_answered_with_what_is_possible(String line, String possible) {
        Console.Said said = console.type(line.strip().split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(possible.strip());
    }

    @Test
    void an_empty_value_is_refused_and_does_not_mean_everything() {
        for (String option : new String[] {"--locality=", "--scheme=", "--region=", "--party="}) {
            assertThat(console.type("list", option).code()).as(option).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "search", "sheet", "map", "check"})
    void each_command_explains_itself_with_examples_in_three_languages(String command) {
        for (String language : new String[] {"en", "vi", "ja"}) {
            Console.Said said = console.type(command, "--help", "--lang", language);
            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("kakehashi.jar " + command + " ");
        }
    }

    @Test
    void common_options_may_stand_before_or_after_the_command() {
        assertThat(console.type("--as-of", "2020-01-01", "show", "vn-hue").out())
                .isEqualTo(
                        console.type("show", "vn-hue", "--as-of", "2020-01-01").out())
                .isNotEqualTo(console.type("show", "vn-hue").out());
    }

    @Test
    void a_sheet_is_a_pdf_file() throws IOException {
        Path file = folder.resolve("hue.pdf");

        assertThat(console.type("sheet", "--locality=vn-hue", "--lang=ja", "--out=" + file)
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_file_in_a_folder_that_is_not_there_is_exit_code_4() {
        Path file = folder.resolve("nowhere").resolve("hue.pdf");

        assertThat(console.type("sheet", "--locality=vn-hue", "--out=" + file).code())
                .isEqualTo(4);
        assertThat(console.type("check", folder.resolve("nowhere").toString()).code())
                .isEqualTo(4);
    }

    @Test
    void a_file_that_is_no_store_is_exit_code_3_and_stays_as_it_is() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear colleague, ".repeat(100));

        Console.Said said = new Console(letter).type("list");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("letter.txt").doesNotContain("Exception");
        assertThat(Files.readString(letter)).startsWith("Dear colleague, ");
    }

    @Test
    void sound_seeds_pass_and_broken_ones_are_reported() throws IOException {
        assertThat(console.type("check", "seeds").code()).isZero();

        Path broken = Files.createDirectories(folder.resolve("seeds"));
        Files.copy(Path.of("seeds", "manifest.json"), broken.resolve("manifest.json"));
        Console.Said said = console.type("check", broken.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("localities.json");
    }

    @Test
    void a_visit_brief_of_a_pair_is_written_in_two_languages() {
        Path file = folder.resolve("visit.pdf");
        Console.Said said = console.type(
                "sheet",
                "--pair",
                "jp-yokohama",
                "vn-da-nang",
                "--kind=visit-brief",
                "--date=2027-03-12",
                "--points=Renew",
                "--lang=vi-ja",
                "--out=" + file);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_sheet_for_each_pair_of_a_result_goes_to_a_folder() {
        Path sheets = folder.resolve("pairs");
        Console.Said said = console.type(
                "sheet", "--each=pair", "--locality=vn-hue", "--region=jp-region-chubu", "--out=" + sheets);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("failed: 0");
        assertThat(sheets.resolve("pair-vn-hue--jp-gifu-pref_en.pdf")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--pair vn-hue vn-da-nang; same country",
                "--kind pair --locality vn-hue; needs --pair",
                "--kind network; needs --network",
                "--each country; locality, pair, tie",
                "--each tie --kind network; does not go with",
                "--locality vn-hue --paper A5; a4, a3",
                "--locality vn-hue --stamp yesterday; --stamp: “yesterday” is not read as a date"
            })
    void a_sheet_that_cannot_be_is_answered_with_what_can(String options, String answer) {
        Console.Said said = console.type(("sheet " + options + " --out " + folder.resolve("x.pdf")).split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(answer);
    }
}
