package kakehashi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import kakehashi.Frozen;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.map.ground.Palette;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts of the ties and network links of the frozen edition. */
class TabulationTest {

    private static final TieFilter ALL_SCHEMES =
            TieFilter.ALL.with(Facet.SCHEME, Set.of("official", "third-party", "network"));
    private static final Words WORDS = Words.in(Language.EN);

    private static Meanings meanings;
    private static Places places;
    private static List<Row> rows;

    @BeforeAll
    static void read() throws Exception {
        Atlas atlas = Frozen.atlas();
        meanings = new Meanings(atlas, LocalDate.of(2026, 11, 24));
        places = new Places(atlas, WORDS);
        rows = answer(ALL_SCHEMES);
    }

    private static List<Row> answer(TieFilter filter) {
        return Answer.of(meanings, filter, Optional.empty()).rows();
    }

    private static Tabulation table(ChartKind kind) {
        return Captioned.of(kind, ALL_SCHEMES, rows, meanings, places).table();
    }

    private static int sum(Tabulation table) {
        return table.counts().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void every_link_stands_in_one_year_or_has_no_date_and_in_one_cell() {
        assertThat(sum(table(ChartKind.SIGNED)) + table(ChartKind.SIGNED).uncounted())
                .isEqualTo(rows.size());
        assertThat(sum(table(ChartKind.MATRIX))).isEqualTo(rows.size());
        assertThat(sum(table(ChartKind.LOCALITIES))).isEqualTo(2 * rows.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"FIELDS", "LOCALITIES"})
    void narrowing_to_a_bar_leaves_what_it_counts(ChartKind kind) {
        Tabulation table = Captioned.of(kind, TieFilter.ALL, answer(TieFilter.ALL), meanings, places)
                .table();
        for (int row = 0; row < Math.min(25, table.rows().size()); row++) {
            TieFilter narrowed = table.rows().get(row).narrowing().apply(TieFilter.ALL);
            assertThat(answer(narrowed)).as(table.rows().get(row).label()).hasSize(table.total(row));
        }
    }

    @Test
    void narrowing_to_a_year_leaves_at_least_what_it_counts_and_to_a_cell_its_ties() {
        Tabulation years = table(ChartKind.SIGNED);
        int last = years.rows().size() - 1;
        assertThat(answer(years.rows().get(last).narrowing().apply(ALL_SCHEMES)))
                .hasSizeGreaterThanOrEqualTo(years.total(last));
        Tabulation cells = table(ChartKind.MATRIX);
        for (int column = 0; column < cells.columns().size(); column++) {
            int count = cells.counts().get(0).get(column);
            if (count > 0) {
                assertThat(answer(cells.narrowing(0, column).apply(ALL_SCHEMES)))
                        .hasSizeGreaterThanOrEqualTo(count);
            }
        }
    }

    @Test
    void columns_of_few_years_stay_columns() {
        List<Row> two = rows.stream()
                .filter(row -> row.link().id().startsWith("vn-hue--jp-gifu-pref"))
                .toList();
        ChartDrawing drawing = ChartLayout.of(
                new Captioned(Tabulation.of(ChartKind.SIGNED, two, meanings, places), List.of()), WORDS, 900, 500);
        assertThat(drawing.targets()).isNotEmpty().allSatisfy(mark -> assertThat(mark.width())
                .isLessThan(75));
    }

    @ParameterizedTest
    @EnumSource
    void marks_lie_on_the_drawing_say_what_they_count_and_do_not_overlap(ChartKind kind) {
        ChartDrawing drawing = ChartLayout.of(Captioned.of(kind, ALL_SCHEMES, rows, meanings, places), WORDS, 900, 500);

        List<Mark> targets = drawing.targets();
        assertThat(targets).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.x()).isNotNegative();
            assertThat(mark.x() + mark.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(mark.y() + mark.height()).isLessThanOrEqualTo(drawing.height());
            assertThat(mark.says()).isNotBlank();
            assertThat(drawing.at(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2))
                    .contains(mark);
        });
    }

    @ParameterizedTest
    @EnumSource
    void files_hold_the_same_drawing_with_texts_as_texts(ChartKind kind) throws Exception {
        ChartDrawing drawing = ChartLayout.of(Captioned.of(kind, ALL_SCHEMES, rows, meanings, places), WORDS, 900, 500);

        BufferedImage png = ImageIO.read(new ByteArrayInputStream(new ChartPainter().png(drawing)));
        assertThat(png.getWidth()).isEqualTo((int) Math.ceil(drawing.width() * 3));
        assertThat(new String(new ChartPainter().svg(drawing), StandardCharsets.UTF_8))
                .contains("<svg")
                .contains(">" + WORDS.name(kind) + "</text>")
                .contains("M PLUS 1p");
    }

    @Test
    void an_empty_answer_makes_empty_charts() {
        for (ChartKind kind : ChartKind.values()) {
            Captioned none = Captioned.of(kind, ALL_SCHEMES, List.of(), meanings, places);
            assertThat(none.table().rows()).isEmpty();
            assertThat(new ChartPainter().picture(ChartLayout.of(none, WORDS, 500, 300), Palette.DARK, 1))
                    .isNotNull();
        }
    }
}
