package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.junit.jupiter.api.Test;

/** Questions of an officer, each one line; the right answers were read off the seed files by hand. */
class FiveQuestionsTest extends AtTheConsole {

    private static final String DAY = "2026-11-25";

    private static JsonNode list(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("list", "--as-of", DAY, "--format", "json"));
        line.addAll(List.of(options));
        return console.type(line.toArray(String[]::new)).json();
    }

    private static List<String> ids(JsonNode rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    /** What is not verified is not among them: two projects of Kitakyushu whose end nobody recorded. */
    @Test
    void environment_ties_with_kyushu_in_force_today() throws IOException {
        assertThat(ids(list("--field", "environment", "--region", "jp-region-kyushu", "--from", DAY, "--to", DAY)))
                .containsExactlyInAnyOrder(
                        "vn-can-tho--jp-fukuoka",
                        "vn-hai-phong--jp-kitakyushu",
                        "vn-hanoi--jp-fukuoka-pref",
                        "vn-hanoi--jp-fukuoka-pref--2",
                        "vn-hanoi--jp-fukuoka-pref--5",
                        "vn-hue--jp-fukuoka-pref",
                        "vn-hue--jp-fukuoka-pref--2");
    }

    @Test
    void everything_da_nang_has_own_and_inherited_with_last_contact() throws IOException {
        JsonNode rows = list("--locality", "vn-da-nang");

        assertThat(rows.findValuesAsText("inheritedFrom")).contains("null", "vn-quang-nam", "vn-hoi-an");
        assertThat(rows).allSatisfy(row -> assertThat(row.has("lastContact")).isTrue());
        assertThat(ids(rows)).contains("vn-da-nang--jp-sakai-osaka", "vn-hoi-an--jp-naha");
        assertThat(rows.size())
                .isEqualTo(list("--vietnam", "vn-da-nang").size())
                .isGreaterThan(list("--locality", "vn-da-nang", "--own").size());
    }

    @Test
    void signed_from_2015_to_2019_and_not_heard_of_for_five_years() throws IOException {
        String[] bySpan = {"--from", "2015", "--to", "2019", "--time-mode", "signed-within", "--last-contact"};
        List<String> spans = ids(
                list(bySpan[0], bySpan[1], bySpan[2], bySpan[3], bySpan[4], bySpan[5], bySpan[6], "over-5-years,none"));

        assertThat(spans).contains("vn-hue--jp-yokohama--2", "vn-vinh-phuc--jp-akita-pref");
        assertThat(ids(list(
                        "--from",
                        "2015",
                        "--to",
                        "2019",
                        "--time-mode",
                        "signed-within",
                        "--last-contact-before",
                        "2021-11-26",
                        "--last-contact-before",
                        "none")))
                .isEqualTo(spans);
    }

    @Test
    void partners_that_two_localities_share() throws IOException {
        JsonNode shared = list("--shared-by", "vn-hue", "vn-da-nang");
        assertThat(shared.findValuesAsText("japan")).isNotNull();
        List<String> partners = new ArrayList<>();
        shared.forEach(row -> partners.add(row.at("/japan/id").asText()));
        assertThat(partners).containsOnly("jp-yokohama", "jp-kanagawa-pref");
        assertThat(ids(shared)).contains("vn-hue--jp-kanagawa-pref", "vn-da-nang--jp-kanagawa-pref");
    }

    @Test
    void hue_and_hoi_an_have_ties_but_share_no_partner() {
        Console.Said said = console.type("list", "--as-of", DAY, "--shared-by", "vn-hue", "vn-hoi-an");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("With any of the values instead of all").doesNotContain("No tie is recorded");
    }

    @Test
    void proposed_but_never_signed_by_prefecture() throws IOException {
        JsonNode groups = list("--status", "proposed", "--decade", "none", "--group-by", "prefecture");

        JsonNode first = groups.get(0);
        assertThat(first.path("id").asText()).isEqualTo("jp-hokkaido");
        assertThat(ids(first.path("ties")))
                .containsExactlyInAnyOrder(
                        "vn-da-nang--jp-nemuro",
                        "vn-hanoi--jp-asahikawa",
                        "vn-ho-chi-minh-city--jp-hokkaido",
                        "vn-tuyen-quang--jp-niki-town");
        assertThat(groups.findValuesAsText("id")).contains("jp-wakayama-pref").doesNotContain("vn-hoi-an--jp-niihama");
        assertThat(groups.get(groups.size() - 1).path("id").asText()).isEqualTo("jp-kagoshima-pref");
    }

    @Test
    void a_group_of_a_csv_file_stands_before_each_row() {
        String csv =
                console.type("list", "--group-by", "field", "--format", "csv").out();

        assertThat(csv).startsWith("\uFEFFgroup_id,group_name,id,").contains("\r\nculture,Culture,vn-");
    }

    @Test
    void nothing_found_says_which_option_to_leave_out() {
        Console.Said filtered = console.type("list", "--locality", "vn-hue", "--field", "sport", "--status", "lapsed");
        Console.Said unrecorded = console.type("list", "--locality", "vn-ca-mau", "--lang", "vi");

        assertThat(filtered.err()).contains("Without --status: 1 tie").doesNotContain("No tie is recorded");
        assertThat(unrecorded.err()).contains("Chưa ghi nhận quan hệ nào");
    }

    @Test
    void a_view_from_the_window_gives_the_same_ties_as_the_options() throws IOException {
        TieFilter filter = TieFilter.ALL
                .only(Facet.FIELD, "environment")
                .only(Facet.REGION, "jp-region-kyushu")
                .withTime(new TimeWindow(LocalDate.parse(DAY), LocalDate.parse(DAY), TimeMode.IN_FORCE));
        View view = new View(filter, LocalDate.parse(DAY), Look.ANY, Language.JA, null);
        List<String> byOptions =
                ids(list("--field", "environment", "--region", "jp-region-kyushu", "--from", DAY, "--to", DAY));
        Path file = Files.writeString(folder.resolve("kyushu.view"), view.file("九州の環境"));

        for (String source : new String[] {view.line(), file.toString()}) {
            JsonNode rows =
                    console.type("list", "--view", source, "--format", "json").json();
            assertThat(ids(rows)).isEqualTo(byOptions);
        }
        assertThat(console.type("list", "--view", view.line(), "--field", "sport", "--lang", "en")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_view_that_cannot_be_read_is_told() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");

        assertThat(console.type("list", "--view", "kakehashi:1?as-of=2026").code())
                .isEqualTo(2);
        assertThat(console.type("list", "--view", letter.toString()).code()).isEqualTo(4);
        assertThat(console.type("list", "--view", letter.toString()).err()).contains("letter.txt");
        assertThat(console.type("list", "--view", folder.resolve("none").toString())
                        .code())
                .isEqualTo(4);
    }

    @Test
    void ties_of_a_decade_by_its_first_year_and_no_answer_to_what_names_none() throws IOException {
        List<String> tens = ids(list("--decade", "2010"));
        assertThat(tens)
                .contains("vn-hue--jp-gifu-pref")
                .doesNotContain("vn-da-nang--jp-nemuro")
                .isEqualTo(ids(list("--decade", "2010s")));
        for (String wrong : List.of("2015", "201", "ten")) {
            Console.Said said = console.type("list", "--decade", wrong);
            assertThat(said.code()).as(wrong).isEqualTo(2);
            assertThat(said.err()).contains("--decade");
        }
    }

    @Test
    void who_asks_too_much_hears_which_option_to_leave_out_and_of_all_together_only_where_none_alone_helps() {
        String together = "several of the options together";
        Console.Said one = console.type("list", "--locality", "vn-ben-tre", "--decade", "1990");
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.err()).contains("Without --").doesNotContain(together);

        Console.Said all = console.type(
                "list", "--locality", "vn-ben-tre", "--decade", "1990", "--field", "energy", "--status", "lapsed");
        assertThat(all.code()).isEqualTo(1);
        assertThat(all.err()).contains(together);
    }

    @Test
    void ties_that_passed_to_successors_on_the_first_of_july_by_who_took_them_over() throws IOException {
        JsonNode groups = list("--passed-on", "2025-07-01", "--locality", "vn-quang-nam");

        assertThat(groups.findValuesAsText("count")).containsExactly("3");
        assertThat(groups.get(0).path("id").asText()).isEqualTo("vn-da-nang");
        assertThat(groups.get(0).path("ties"))
                .allSatisfy(
                        row -> assertThat(row.path("inheritedFrom").asText()).isEqualTo("vn-quang-nam"));
        Console.Said said = console.type("list", "--as-of", DAY, "--passed-on", "1/7/2025");
        assertThat(said.out()).contains("Da Nang City (");
        assertThat(console.type("list", "--as-of", DAY, "--passed-on", "2025-07-02")
                        .code())
                .isEqualTo(1);
    }
}
