package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.stress.Tally;
import kakehashi.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That sheets of many ties tell every document of them: registers in brief, those of localities in full. */
@Tag("stress")
class ToldOfManyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Atlas ATLAS = LiveSeeds.atlas();
    private static final Meanings MEANINGS = new Meanings(ATLAS, DAY);

    private record Many(Subject subject, List<Tie> ties, Sheet sheet) {

        String text() {
            return DocumentParts.small(SheetTexts.of(sheet));
        }

        Stream<TieEvent> documents() {
            return ties.stream().flatMap(tie -> tie.events().stream()).filter(DocumentParts::isDocument);
        }
    }

    private static Many told(Sheets sheets, Subject subject, List<Tie> ties) {
        return new Many(subject, ties, sheets.compose(subject));
    }

    /** Both registers and the networks. */
    private static Stream<Many> ofMany(SheetLanguage language) {
        Sheets sheets = new Sheets(MEANINGS, language, SheetOptions.usual(DAY));
        List<Row> rows = Answer.of(MEANINGS, TieFilter.ALL, Optional.empty()).rows();
        List<Tie> all = MEANINGS.atlas().ties();
        List<Many> told = new ArrayList<>(List.of(
                told(sheets, new Subject.OfResult(rows), all),
                told(
                        sheets,
                        new Subject.OfSuccession(rows),
                        all.stream()
                                .filter(tie -> Stream.of(tie.vietnam(), tie.japan())
                                        .anyMatch(end ->
                                                !ATLAS.successorOn(end, DAY).equals(end)))
                                .toList())));
        ATLAS.records().networks().forEach(network -> {
            Set<String> members =
                    network.members().stream().map(Network.Membership::locality).collect(Collectors.toSet());
            told.add(told(
                    sheets,
                    new Subject.OfNetwork(network.id()),
                    all.stream()
                            .filter(tie -> members.contains(tie.vietnam()) && members.contains(tie.japan()))
                            .toList()));
        });
        return told.stream();
    }

    @ParameterizedTest
    @EnumSource
    void a_register_tells_every_document_of_its_ties_in_brief(SheetLanguage language) {
        assertThat(ofMany(language)).hasSizeGreaterThan(2).allSatisfy(told -> {
            String text = told.text();
            for (Language each : language.languages()) {
                told.documents().forEach(event -> assertThat(text)
                        .as("%s %s", told.subject().fileName(), event.summary().in(Language.EN))
                        .contains(DocumentParts.inBrief(Words.in(each), event)));
            }
            long documents = told.documents().count();
            assertThat(told.sheet().blocks().stream()
                            .filter(Block.Table.class::isInstance)
                            .map(block -> ((Block.Table) block).rows().size()))
                    .as(told.subject().fileName())
                    .anyMatch(size ->
                            size >= documents && (told.subject().kind() == SheetKind.NETWORK || size == documents));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_sheet_of_a_locality_tells_every_document_of_its_ties(SheetLanguage language) {
        Sheets sheets = new Sheets(MEANINGS, language, SheetOptions.usual(DAY));
        List<String> localities = ATLAS.records().localities().stream()
                .map(Locality::id)
                .filter(id -> ATLAS.hasTies(id) && ATLAS.successorOn(id, DAY).equals(id))
                .toList();
        int parts = Tally.rounds(8, 1);
        for (int i = language.ordinal() % parts; i < localities.size(); i += parts) {
            String id = localities.get(i);
            Many told = told(
                    sheets,
                    new Subject.OfLocality(id),
                    ATLAS.ties().stream()
                            .filter(tie -> Stream.of(tie.vietnam(), tie.japan())
                                    .anyMatch(end -> ATLAS.successorOn(end, DAY).equals(id)))
                            .toList());
            for (Language each : language.languages()) {
                told.documents().forEach(event -> assertThat(told.text())
                        .as("%s %s", id, event.id())
                        .contains(DocumentParts.all(Words.in(each), event)));
            }
        }
    }
}
