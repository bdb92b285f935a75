package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.chart.Captioned;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartKind;
import kakehashi.chart.ChartLayout;
import kakehashi.chart.ChartPainter;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.Lenses;
import kakehashi.sheet.SheetTexts;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By one rule there is one total: in the window's answer, charts, registers, exports, views and on the command line. */
class LensTotalsTest extends AtTheConsole {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path out;

    private static TieFilter by(Lens lens) {
        return TieFilter.ALL.with(Facet.LENS, new LinkedHashSet<>(Lenses.kept(lens)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed", "clair", "vietnam-law", "in-force"})
    void everything_that_counts_by_a_rule_tells_one_total(String code) throws Exception {
        Lens lens = Lenses.find(code).orElseThrow();
        Meanings meanings = new Meanings(Frozen.atlas(), DAY);
        Answer answer = Answer.of(meanings, by(lens), Optional.empty());
        Map<String, Integer> facet = answer.counts().get(Facet.LENS);
        int counts = facet.getOrDefault(code + ".counts", 0);
        int undecided = facet.getOrDefault(code + ".undecided", 0);
        int total = counts + undecided;
        assertThat(answer.ties()).isEqualTo(total).isPositive().isLessThan(answer.total());
        assertThat(total + facet.getOrDefault(code + ".does-not", 0)).isEqualTo(answer.total());

        JsonNode counted =
                console.type("count", "--lens", code, "--format", "json").json().get(0);
        assertThat(counted.get("counts").asInt()).isEqualTo(counts);
        assertThat(counted.get("undecided").asInt()).isEqualTo(undecided);
        assertThat(console.type("count", "--format", "json").json())
                .anyMatch(each -> each.get("rule").asText().equals(code)
                        && each.get("counts").asInt() == counts
                        && each.get("undecided").asInt() == undecided);
        assertThat(console.type("list", "--lens", code, "--format", "json").json())
                .hasSize(total);
        assertThat(console.type("list", "--lens", code + ".undecided", "--format", "json")
                        .json())
                .hasSize(undecided);

        Path file = out.resolve("ties.json");
        console.type("export", "--lens", code, "--out", file.toString());
        JsonNode exported = new ObjectMapper().readTree(file.toFile());
        String told = "Of the ties listed, %d count and %d are not decidable".formatted(counts, undecided);
        assertThat(exported.get("filter").asText())
                .contains(Words.in(Language.EN).named(lens.name()))
                .contains(told);

        Path map = out.resolve("map.svg");
        console.type("map", "--lens", code, "--out", map.toString());
        assertThat(Files.readString(map))
                .contains(Words.in(Language.EN).named(lens.name()), "%d count".formatted(counts));

        String register = SheetTexts.of(new Sheets(meanings, SheetLanguage.EN, SheetOptions.usual(DAY))
                .compose(new Subject.OfResult(answer.rows(), Set.copyOf(Lenses.kept(lens)))));
        assertThat(register).contains("Ties: " + total + ";").contains(told);

        String charts = SheetTexts.of(new Sheets(meanings, SheetLanguage.EN, SheetOptions.usual(DAY))
                .compose(new Subject.OfCharts(by(lens), answer.rows())));
        assertThat(charts).as("once, above all charts").containsOnlyOnce(told);

        Places places = new Places(meanings.atlas(), Words.in(Language.EN));
        for (ChartKind kind : ChartKind.values()) {
            Captioned chart = Captioned.of(kind, by(lens), answer.rows(), meanings, places);
            assertThat(chart.caption().get(chart.caption().size() - 1)).contains(told);
            ChartDrawing drawing = ChartLayout.of(chart, Words.in(Language.EN), 700, 400);
            String drawn = new String(new ChartPainter().svg(drawing), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
            assertThat(drawn).as("%s", kind).contains(chart.caption());
        }

        View view = new View(by(lens), DAY, Look.ANY, Language.EN, null);
        assertThat(View.parse(view.line()).filter()).isEqualTo(by(lens));
    }
}
