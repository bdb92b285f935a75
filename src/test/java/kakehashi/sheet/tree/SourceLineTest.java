package kakehashi.sheet.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kakehashi.model.Source;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Trilingual;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.subject.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How sources are printed: whose statement it is, in the language of the sheet, and the best first. */
class SourceLineTest {

    private static final LocalDate DAY = RealSheets.DAY;

    private static Source source(String id, SourceRank rank, @Nullable String copy, @Nullable String via) {
        return new Source(
                id,
                "Title of " + id,
                "Nagasaki Prefecture",
                new Trilingual("Nagasaki Prefecture", "Tỉnh Nagasaki", "長崎県"),
                "https://example.org/" + id,
                copy,
                via,
                null,
                "en",
                SourceKind.NEWS,
                rank);
    }

    private static Sheet citing(SheetLanguage language, List<String> cited, Source... sources) {
        Block facts = new Block.Facts(List.of(Fact.of("Label", Phrase.of("value"), cited)));
        List<Block.Sources.Entry> entries = List.of(sources).stream()
                .map(source -> new Block.Sources.Entry(source, ""))
                .toList();
        return new Sheet(
                language,
                Phrase.of("Title"),
                "kind",
                "subject",
                List.of(facts, new Block.Sources(entries, Block.Sources.Form.WHOLE)),
                new Sheet.Page(
                        Paper.A4,
                        Sheet.Turn.UPRIGHT,
                        Letters.USUAL,
                        Sheet.Fit.ONE_PAGE,
                        Sheet.Edges.of("foot"),
                        Letterhead.NONE,
                        DAY),
                Sheet.Density.FULL);
    }

    private static List<SourceLine> lines(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Sources.class::isInstance)
                .flatMap(block -> SourceLine.of(sheet, (Block.Sources) block).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 'Title of a. Nagasaki Prefecture, '",
        "VI, 'Title of a. Tỉnh Nagasaki, '",
        "JA, Title of a　長崎県、",
        "VI_JA, 'Title of a. Tỉnh Nagasaki / 長崎県, '"
    })
    void a_source_goes_by_its_publishers_name_in_each_language_and_an_unknown_date_is_not_mentioned(
            SheetLanguage language, String text) {
        List<SourceLine> lines = lines(citing(language, List.of("a"), source("a", SourceRank.OFFICIAL, null, null)));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).text().text().strip()).isEqualTo(text.strip());
        assertThat(lines.get(0).site()).isEqualTo("example.org");
        assertThat(lines.get(0).url()).isEqualTo("https://example.org/a");
    }

    @Test
    void the_address_of_a_copy_and_its_holder_are_not_printed_where_the_publication_has_none() {
        Source onlyCopy = source("a", SourceRank.OFFICIAL, null, "escort.example");
        Source both = source("b", SourceRank.OFFICIAL, "https://copy.example/b", "copy.example");
        List<SourceLine> lines = lines(citing(SheetLanguage.EN, List.of("a", "b"), onlyCopy, both));
        assertThat(lines.get(0).url()).isNull();
        assertThat(lines.get(0).address()).isEmpty();
        assertThat(lines.get(1).url()).isEqualTo("https://example.org/b");
        assertThat(lines.toString()).doesNotContain("copy.example", "escort.example");
    }

    @Test
    void of_several_sources_a_line_keeps_the_best() {
        Sheet sheet = citing(
                SheetLanguage.EN,
                List.of("blog", "press", "city", "assembly"),
                source("blog", SourceRank.OTHER, null, null),
                source("press", SourceRank.PRESS, null, null),
                source("city", SourceRank.OFFICIAL, null, null),
                source("assembly", SourceRank.OFFICIAL, null, null));
        assertThat(lines(sheet))
                .extracting(line -> line.text().text().substring(9, 13))
                .containsExactly("city", "asse", "pres", "blog");
        Sheet first = sheet;
        for (Optional<Sheet> next = sheet.denser();
                next.isPresent() && next.get().density().compareTo(Sheet.Density.FIRST_SOURCES) <= 0;
                next = next.get().denser()) {
            first = next.get();
        }
        assertThat(first.density()).isEqualTo(Sheet.Density.FIRST_SOURCES);
        assertThat(first.sourceNumbers()).containsOnlyKeys("city");
    }

    @ParameterizedTest
    @EnumSource
    void the_list_goes_from_official_sources_to_others_and_is_numbered_in_that_order(SheetLanguage language) {
        Sheet sheet = RealSheets.in(language).compose(new Subject.OfLocality("vn-da-nang"));
        List<SourceRank> ranks = sheet.sourceNumbers().keySet().stream()
                .map(id -> RealSheets.ATLAS.source(id).rank())
                .toList();
        assertThat(ranks).isSorted().contains(SourceRank.OFFICIAL, SourceRank.PRESS);
        assertThat(lines(sheet))
                .extracting(SourceLine::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ranks.size()).boxed().toList());
    }
}
