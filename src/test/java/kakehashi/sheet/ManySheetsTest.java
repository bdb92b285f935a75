package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Signing;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.Book;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.PrintedSheet;
import kakehashi.stress.Tally;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten pairs and five localities: conforming, complete, and correct about who answers for what. An ordinary build prints each
 * sheet in one of the languages, and every kind in each; the profile {@code stress} prints all in all of them.
 */
@Tag("stress")
class ManySheetsTest {

    private static final Set<Finding.Kind> OF_THE_DATA = EnumSet.range(Finding.Kind.CONFLICT, Finding.Kind.NOTE);

    /** With more events than this a sheet may run on. */
    private static final int LONG_HISTORY = 7;

    private record Made(Subject subject, PrintedSheet printed, List<Finding> findings) {}

    @ParameterizedTest
    @EnumSource
    void every_sheet_conforms_and_lacks_no_glyph_word_or_source_and_a_brief_is_brief(SheetLanguage language)
            throws Exception {
        LastCheck check = new LastCheck(RealSheets.MEANINGS, new Places(RealSheets.ATLAS, Words.in(language.first())));
        Sheets sheets = RealSheets.in(language);
        ThreadLocal<PdfWriter> writers = ThreadLocal.withInitial(ManySheetsTest::newWriter);
        List<Made> all = subjects(language).parallelStream()
                .map(subject -> made(subject, sheets, check, writers.get()))
                .toList();
        try (Book book = new Book()) {
            for (Made each : all) {
                assertThat(each.findings())
                        .as("%s in %s", each.subject().fileName(), language)
                        .filteredOn(finding -> !OF_THE_DATA.contains(finding.kind()))
                        .isEmpty();
                if (each.subject() instanceof Subject.OfVisit) {
                    assertThat(pages(each.printed().pdf()))
                            .as(each.subject().fileName())
                            .isBetween(1, 2);
                }
                book.add(each.printed().pdf());
            }
            ByteArrayOutputStream bound = new ByteArrayOutputStream();
            book.writeTo(bound, "All");
            assertThat(Conformance.failures(bound.toByteArray())).isEmpty();
        }
    }

    private static List<Subject> subjects(SheetLanguage language) {
        List<Subject> all = ManySheets.subjects();
        int parts = Tally.rounds(SheetLanguage.values().length, 1);
        return IntStream.range(0, all.size())
                .filter(number -> number % parts == language.ordinal() % parts)
                .mapToObj(all::get)
                .toList();
    }

    /** An ordinary build prints those that say most. */
    @ParameterizedTest
    @EnumSource
    void every_tie_has_its_sheet_on_one_page_and_one_of_many_documents_or_a_long_history_on_two(Language language)
            throws Exception {
        List<Tie> ties = RealSheets.ATLAS.ties();
        List<Tie> longestFirst = ties.stream()
                .sorted(Comparator.comparingInt(tie ->
                        -SheetTexts.of(RealSheets.tie(language, tie.id())).length()))
                .toList();
        PdfWriter writer = new PdfWriter();
        for (Tie tie : longestFirst.subList(0, Tally.rounds(7, ties.size()))) {
            int most = Signing.of(List.of(tie)).size() > 2 || tie.events().size() > LONG_HISTORY ? 2 : 1;
            assertThat(pages(writer.bytes(RealSheets.tie(language, tie.id()))))
                    .as(tie.id())
                    .isBetween(1, most);
        }
    }

    private static Made made(Subject subject, Sheets sheets, LastCheck check, PdfWriter writer) {
        try {
            PrintedSheet printed = writer.print(sheets.compose(subject));
            return new Made(subject, printed, check.of(subject, printed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfWriter newWriter() {
        try {
            return new PdfWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The ties of both ends, by whom the atlas names as successors, without asking what answers a filter. */
    private static List<Tie> between(String vietnam, String japan) {
        return RealSheets.ATLAS.ties().stream()
                .filter(tie -> today(tie.vietnam()).equals(vietnam))
                .filter(tie -> japan.isEmpty() || today(tie.japan()).equals(japan))
                .toList();
    }

    private static String today(String locality) {
        return RealSheets.ATLAS.successorOn(locality, RealSheets.DAY);
    }

    /** Of ties; documents stand in groups under heads. */
    private static List<Block.Table.Row> rows(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).groups().stream())
                .filter(group -> group.head().runs().isEmpty())
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_lists_every_tie_once_with_its_beginning_and_its_sources(Language language) {
        for (Subject.OfPair pair : ManySheets.PAIRS) {
            Sheet sheet = RealSheets.in(language).compose(pair);
            List<Tie> ties = between(pair.one(), pair.other());
            assertThat(ties).isNotEmpty();
            assertThat(rows(sheet)).as(pair.fileName()).hasSameSizeAs(ties);
            String text = SheetTexts.of(sheet);
            for (Tie tie : ties) {
                RealSheets.MEANINGS.since(tie).ifPresent(since -> assertThat(text)
                        .as(tie.id())
                        .containsIgnoringCase(Words.in(language).date(since)));
                tie.events().forEach(event -> assertThat(text)
                        .as(tie.id())
                        .contains(event.summary().in(language))
                        .contains(event.sources()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_locality_lists_its_own_ties_and_those_of_every_signatory_that_it_answers_for(Language language) {
        Places places = new Places(RealSheets.ATLAS, Words.in(language));
        for (String id : List.of("vn-hue", "vn-da-nang", "vn-ho-chi-minh-city")) {
            Sheet sheet = RealSheets.locality(language, id);
            List<Tie> ties = between(id, "");
            assertThat(rows(sheet)).as(id).hasSameSizeAs(ties);
            String text = SheetTexts.of(sheet);
            Set<String> ended = ties.stream()
                    .map(Tie::vietnam)
                    .filter(signatory -> !signatory.equals(id))
                    .collect(Collectors.toSet());
            assertThat(ended).as(id).isNotEmpty();
            for (String signatory : ended) {
                assertThat(text).contains(places.name(signatory, RealSheets.DAY));
            }
        }
        assertThat(between("vn-hue", "").stream().map(Tie::vietnam)).contains("vn-hue-city");
        assertThat(between("vn-da-nang", "").stream().map(Tie::vietnam)).contains("vn-quang-nam", "vn-hoi-an");
    }
}
