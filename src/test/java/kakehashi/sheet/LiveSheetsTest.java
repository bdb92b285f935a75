package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the sheets of every edition of the seeds. */
class LiveSheetsTest {

    private static final Atlas ATLAS = LiveSeeds.atlas();
    private static final Meanings MEANINGS = new Meanings(ATLAS, RealSheets.DAY);

    private static Sheets in(SheetLanguage language) {
        return new Sheets(MEANINGS, language, SheetOptions.usual(RealSheets.DAY));
    }

    /** Of both ends as they are today. */
    private static Map<List<String>, List<Tie>> byPair() {
        return ATLAS.ties().stream()
                .collect(Collectors.groupingBy(tie -> List.of(
                        ATLAS.successorOn(tie.vietnam(), RealSheets.DAY),
                        ATLAS.successorOn(tie.japan(), RealSheets.DAY))));
    }

    private static int events(List<Tie> ties) {
        return ties.stream().mapToInt(tie -> tie.events().size()).sum();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "VI_JA"})
    void every_tie_and_every_locality_with_ties_has_a_sheet_that_says_something(SheetLanguage language) {
        Sheets sheets = in(language);
        Stream<Subject> subjects = Stream.concat(
                ATLAS.ties().stream().map(tie -> new Subject.OfTie(tie.id())),
                ATLAS.records().localities().stream()
                        .map(Locality::id)
                        .filter(ATLAS::hasTies)
                        .map(Subject.OfLocality::new));
        assertThat(subjects).isNotEmpty().allSatisfy(subject -> {
            Sheet sheet = sheets.compose(subject);
            assertThat(sheet.title().text()).isNotBlank();
            assertThat(sheet.blocks()).isNotEmpty();
            assertThat(sheet.sourceNumbers()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "VI_JA"})
    void the_sheet_of_a_pair_lists_each_of_its_ties_once(SheetLanguage language) {
        Sheets sheets = in(language);
        byPair().forEach((ends, ties) -> {
            Sheet sheet = sheets.compose(new Subject.OfPair(ends.get(0), ends.get(1)));
            assertThat(sheet.blocks().stream()
                            .filter(Block.Table.class::isInstance)
                            .flatMap(block -> ((Block.Table) block).groups().stream())
                            // documents stand in groups under heads
                            .filter(group -> group.head().runs().isEmpty())
                            .mapToInt(group -> group.rows().size())
                            .sum())
                    .as("%s", ends)
                    .isEqualTo(ties.size());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"VI", "JA"})
    void what_has_most_to_say_is_printed_whole(SheetLanguage language) throws Exception {
        LastCheck check = new LastCheck(MEANINGS, new Places(ATLAS, Words.in(language.first())));
        PdfWriter writer = new PdfWriter();
        List<String> most = byPair().entrySet().stream()
                .max(Comparator.comparingInt(pair -> events(pair.getValue())))
                .orElseThrow()
                .getKey();
        for (Subject subject : List.of(
                new Subject.OfPair(most.get(0), most.get(1)),
                new Subject.OfVisit(most.get(0), most.get(1), RealSheets.DAY, TypedLines.NONE))) {
            assertThat(check.of(subject, writer.print(in(language).compose(subject))))
                    .as(subject.fileName())
                    .allMatch(finding -> finding.kind().compareTo(Finding.Kind.CONFLICT) >= 0, "of the record");
        }
    }
}
