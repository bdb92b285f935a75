package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Letterhead;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What veraPDF says of real sheets. */
class ConformanceTest {

    private static PdfWriter writer;

    @BeforeAll
    static void start() throws Exception {
        writer = new PdfWriter();
    }

    @Test
    void every_kind_of_sheet_conforms_by_itself() throws Exception {
        for (Subject subject : RealSheets.everyKind()) {
            conforms(RealSheets.in(SheetLanguage.VI_JA).compose(subject));
        }
    }

    @Test
    void a_sheet_of_several_pages_conforms() throws Exception {
        conforms(RealSheets.locality(Language.VI, "vn-ho-chi-minh-city"));
    }

    @Test
    void a_register_whose_sources_take_several_pages_conforms() throws Exception {
        List<Row> all =
                Answer.of(RealSheets.MEANINGS, TieFilter.ALL, Optional.empty()).rows();
        conforms(RealSheets.in(SheetLanguage.JA).compose(new Subject.OfResult(all)));
    }

    static List<SheetLanguage> languages() {
        return List.of(SheetLanguage.VI, SheetLanguage.JA, SheetLanguage.EN, SheetLanguage.VI_JA);
    }

    /** Every kind, two localities without any tie, and briefs with a handling line. */
    @ParameterizedTest
    @MethodSource("languages")
    void a_book_of_every_kind_conforms_in_each_language_and_in_large_type(SheetLanguage language, @TempDir Path folder)
            throws Exception {
        TypedLines lines = TypedLines.NONE
                .with(TypedField.HANDLING, "Lưu hành nội bộ / 取扱注意")
                .with(TypedField.COUNTERPART_DELEGATION, "Oishi Kengo; 大石賢吾; Thống đốc")
                .with(TypedField.REPLY, "Cảm ơn quý vị");
        List<Subject> briefs = List.of(
                new Subject.OfVisit("vn-da-nang", "jp-nagasaki-pref", RealSheets.DAY, lines),
                new Subject.OfVisit("jp-tottori-pref", "vn-ca-mau", RealSheets.DAY, lines));
        List<Subject> subjects = new ArrayList<>(RealSheets.everyKind());
        subjects.addAll(briefs);
        subjects.add(new Subject.OfPair("vn-ca-mau", "jp-tottori-pref"));
        conforms(RealSheets.in(language), subjects, folder.resolve("usual.pdf"));
        Sheets large = new Sheets(
                RealSheets.MEANINGS,
                language,
                new SheetOptions(Paper.A4, Letters.LARGE, false, null, "", Letterhead.NONE, RealSheets.DAY));
        conforms(large, briefs, folder.resolve("large.pdf"));
    }

    private static void conforms(Sheets sheets, List<Subject> subjects, Path file) throws Exception {
        new Batch(sheets, Words.in(Language.JA)).bind(subjects, file, Batch.Watch.NONE);
        assertThat(Conformance.failures(Files.readAllBytes(file)))
                .as(file.getFileName().toString())
                .isEmpty();
    }

    @Test
    void the_check_finds_a_file_that_does_not_conform() throws Exception {
        Sheet sheet = RealSheets.locality(Language.EN, "jp-gifu-pref");
        List<Block> blocks = sheet.blocks().stream()
                .map(block -> block instanceof Block.Figure figure
                        ? new Block.Figure(figure.content(), figure.backdrop(), "", figure.caption())
                        : block)
                .toList();
        Sheet silent = new Sheet(
                sheet.language(), sheet.title(), sheet.kind(), sheet.subject(), blocks, sheet.page(), sheet.density());
        assertThat(Conformance.failures(writer.bytes(silent))).isNotEmpty();
    }

    private static void conforms(Sheet sheet) throws Exception {
        assertThat(Conformance.failures(writer.bytes(sheet)))
                .as(sheet.title().text())
                .isEmpty();
    }
}
