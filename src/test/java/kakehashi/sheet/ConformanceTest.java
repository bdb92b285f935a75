package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.sheet.compose.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void a_book_of_sheets_conforms(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("book.pdf");
        new Batch(RealSheets.in(SheetLanguage.JA), Words.in(Language.JA))
                .bind(RealSheets.everyKind(), file, Batch.Watch.NONE);
        assertThat(Conformance.failures(Files.readAllBytes(file))).isEmpty();
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
