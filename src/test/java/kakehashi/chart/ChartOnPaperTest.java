package kakehashi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chart as it stands on a page. */
class ChartOnPaperTest {

    private static final Meanings MEANINGS =
            new Meanings(Frozen.atlas(), Frozen.atlas().edition().date());
    private static final List<Row> ROWS =
            Answer.of(MEANINGS, TieFilter.ALL, Optional.empty()).rows();

    private static ChartOnPaper chart(ChartKind kind) {
        return ChartOnPaper.of(
                kind, TieFilter.ALL, ROWS, MEANINGS, new Places(MEANINGS.atlas(), Words.in(Language.EN)));
    }

    private static Tabulation table(ChartKind kind) {
        return Captioned.of(kind, TieFilter.ALL, ROWS, MEANINGS, new Places(MEANINGS.atlas(), Words.in(Language.EN)))
                .table();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNERS", "SHIFT", "QUIET", "FOLLOWING", "SIGNATORIES"})
    void each_row_has_the_counts_of_the_chart_agreements_before_projects(ChartKind kind) {
        Tabulation table = table(kind);
        for (ChartOnPaper.Line line : chart(kind).lines()) {
            int row = table.rows().stream().map(Tabulation.Item::code).toList().indexOf(line.code());
            List<Integer> counts = table.counts().get(row);
            assertCounts(line, 1, counts.subList(0, table.thick()));
            if (line.cells().size() > 2) {
                assertCounts(line, 2, counts.subList(table.thick(), counts.size()));
            }
        }
    }

    private static void assertCounts(ChartOnPaper.Line line, int cell, List<Integer> counts) {
        String told = line.cells().get(cell).replaceAll("[(].*", "").replace("\u00a0", "");
        assertThat(List.of(told.split("/")))
                .as("%s", line)
                .isEqualTo(counts.stream().map(String::valueOf).toList());
    }

    @Test
    void of_many_localities_the_first_are_told_and_how_many_are_not() {
        ChartOnPaper partners = chart(ChartKind.PARTNERS);
        int all = table(ChartKind.PARTNERS).rows().size();
        assertThat(partners.lines()).hasSize(12);
        assertThat(partners.says()).last().asString().contains("12", String.valueOf(all - 12));
    }

    @Test
    void of_many_years_every_fifth_stands_in_the_table_and_the_last() {
        List<String> years = chart(ChartKind.GROWTH).lines().stream()
                .map(ChartOnPaper.Line::code)
                .toList();
        assertThat(years).last().isEqualTo(String.valueOf(MEANINGS.asOf().getYear()));
        assertThat(years.subList(0, years.size() - 1)).isNotEmpty().allMatch(year -> Integer.parseInt(year) % 5 == 0);
        assertThat(table(ChartKind.GROWTH).rows()).hasSizeGreaterThan(years.size());
    }

    @Test
    void nothing_in_the_picture_leads_anywhere_and_no_label_is_cut() {
        for (ChartKind kind : ChartKind.values()) {
            if (kind.isReading()) {
                ChartDrawing drawing = chart(kind).drawing();
                assertThat(drawing.targets()).isEmpty();
                assertThat(drawing.writings())
                        .extracting(ChartDrawing.Writing::text)
                        .noneMatch(text -> text.endsWith("…"));
            }
        }
    }
}
