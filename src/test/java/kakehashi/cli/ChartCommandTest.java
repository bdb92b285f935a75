package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.chart.ChartKind;
import kakehashi.cli.ask.ExitCode;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts on the command line, in words, numbers and pictures. */
class ChartCommandTest extends AtTheConsole {

    @TempDir
    Path out;

    @Test
    void without_a_name_the_six_readings_say_what_they_show_and_what_is_not_known() throws Exception {
        assertThat(console.type("chart").out())
                .contains("53 localities are connected with each other, in 47 pairs")
                .contains("17 links without a beginning on record are in no year")
                .contains("Not counted: 17 without a beginning on record, 2 with no field on record")
                .contains("So few ties do not tell a rise from chance.")
                .contains("the agreement followed after 2 to 9 years (median 7)")
                .contains("Of 47 official ties 15 (32 %) have a signatory that has ended")
                .doesNotContain("Ties by field");
        JsonNode json = console.type("chart", "--format", "json").json();
        assertThat(json)
                .extracting(chart -> chart.get("chart").asText())
                .containsExactly("partners", "growth", "shift", "quiet", "following", "signatories");
        assertThat(json).allSatisfy(chart -> assertThat(chart.get("says")).hasSize(2));
    }

    @Test
    void a_chart_that_is_named_has_its_numbers_and_they_follow_the_filter() throws Exception {
        assertThat(console.type("chart", "signatories").out()).containsPattern("2010s +19 +5 +9 +2");
        JsonNode projects = console.type("chart", "partners", "--scheme", "third-party", "--format", "json")
                .json()
                .get(0);
        assertThat(projects.get("says").get(0).asText()).contains("0 by an official tie, 13 by projects alone");
        int degrees = 0;
        for (JsonNode row : projects.get("rows")) {
            degrees += row.get("counts").get("third-party").asInt();
        }
        assertThat(degrees).isEqualTo(26);
        assertThat(console.type("chart", "shift", "--format", "csv").out())
                .contains("shift,environment,official,3", "shift,environment,third-party.ten-years-before,3");
    }

    @Test
    void a_chart_is_counted_by_the_rule_that_is_chosen_and_says_so() throws Exception {
        assertThat(console.type("chart", "quiet", "--lens", "signed").out())
                .contains("Counted by: Signed by the two governments");
    }

    @ParameterizedTest
    @ValueSource(strings = {".svg", ".png"})
    void one_chart_is_drawn_into_a_file(String ending) throws Exception {
        Path file = out.resolve("quiet" + ending);
        console.type("chart", "quiet", "--lang", "ja", "--out", file.toString());
        assertThat(Files.size(file)).isPositive();
        if (ending.equals(".svg")) {
            assertThat(Files.readString(file)).contains("交流の記録なし");
        }
    }

    @Test
    void all_six_are_one_sheet_of_at_most_three_pages_with_filter_rule_and_numbers() throws Exception {
        Path file = out.resolve("whole.pdf");
        Console.Said said = console.type("chart", "--lens", "signed", "--lang", "en", "--out", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        Path again = out.resolve("again.pdf");
        console.type("sheet", "--kind", "charts", "--lens", "signed", "--lang", "en", "--out", again.toString());
        assertThat(again).hasSameBinaryContentAs(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(3);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (ChartKind kind : ChartKind.values()) {
                if (kind.isReading()) {
                    assertThat(text).contains(Words.in(Language.EN).name(kind));
                } else {
                    assertThat(text).doesNotContain(Words.in(Language.EN).name(kind));
                }
            }
            assertThat(text)
                    .contains("Counted by: Signed by the two governments")
                    .contains("Counted from the records of the data edition")
                    .contains("Thin bar: in force or under way")
                    .contains("No contact on record");
        }
        assertThat(console.type(
                                "chart",
                                "quiet",
                                "--out",
                                out.resolve("one.pdf").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void what_is_no_chart_and_several_in_one_file_are_refused() throws Exception {
        Console.Said pie = console.type("chart", "pie");
        assertThat(pie.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(pie.err()).contains("pie", "partners growth shift quiet following signatories");
        assertThat(drawn("two.png", "quiet", "shift").err()).contains("Name one chart");
        assertThat(drawn("a.gif", "quiet").err()).contains(".png");
        Files.writeString(out.resolve("there.png"), "a photograph");
        assertThat(drawn("there.png", "quiet").code()).isEqualTo(ExitCode.FILE.number());
        assertThat(out.resolve("there.png")).hasContent("a photograph");
        assertThat(console.type("chart", "--text", "no such words").code()).isEqualTo(ExitCode.FOUND.number());
    }

    private Console.Said drawn(String file, String... charts) {
        return console.type(Stream.of(
                        Stream.of("chart"),
                        Stream.of(charts),
                        Stream.of("--out", out.resolve(file).toString()))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi", "ja"})
    void every_chart_is_told_in_every_language_of_any_result(String language) throws Exception {
        for (List<String> filter : List.of(
                List.<String>of(),
                List.of("--scheme", "network"),
                List.of("--scheme", "official", "--type", "announced"),
                List.of("--locality", "vn-hue", "--decade", "none"))) {
            String[] line = Stream.of(
                            List.of("chart"),
                            Stream.of(ChartKind.values()).map(ChartKind::code).toList(),
                            List.of("--lang", language),
                            filter)
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            assertThat(console.type(line).out()).isNotBlank().doesNotContain("{", "NaN");
        }
    }
}
