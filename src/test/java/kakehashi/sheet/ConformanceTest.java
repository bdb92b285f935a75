package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.model.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of real sheets. */
class ConformanceTest {

    private static PdfWriter writer;

    @BeforeAll
    static void start() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        writer = new PdfWriter();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_sheet_conforms(SheetLanguage language) throws Exception {
        for (Subject subject : RealSheets.everyKind()) {
            conforms(RealSheets.in(language).compose(subject));
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
        byte[] pdf = Files.readAllBytes(file);
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
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
        assertThat(failures(writer.bytes(silent), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static void conforms(Sheet sheet) throws Exception {
        byte[] pdf = writer.bytes(sheet);
        String what = sheet.title().text();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as(what).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as(what).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
