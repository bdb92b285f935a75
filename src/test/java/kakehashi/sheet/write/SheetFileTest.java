package kakehashi.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.sheet.Batch;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.subject.Subject;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the program knows again as its own. */
class SheetFileTest {

    private static final Subject TIE = new Subject.OfTie("vn-hue--jp-gifu-pref");

    @TempDir
    static Path folder;

    private static Path written(SheetForm form) throws IOException {
        Path file = folder.resolve("sheet" + form.ending());
        form.write(RealSheets.in(Language.JA).compose(TIE), file);
        return file;
    }

    @Test
    void each_form_of_a_sheet_is_known() throws Exception {
        for (SheetForm form : SheetForm.values()) {
            assertThat(SheetFile.isOurs(written(form))).as(form.code()).isTrue();
        }
    }

    @Test
    void a_book_is_known() throws Exception {
        Path book = folder.resolve("book.pdf");
        new Batch(RealSheets.in(Language.JA), Words.in(Language.EN)).bind(List.of(TIE, TIE), book, Batch.Watch.NONE);
        assertThat(SheetFile.isOurs(book)).isTrue();
    }

    @Test
    void what_another_program_made_is_not() throws Exception {
        Path pdf = folder.resolve("letter.pdf");
        try (PDDocument letter = new PDDocument()) {
            letter.getDocumentInformation().setTitle("About Kakehashi");
            letter.save(pdf.toFile());
        }
        Path docx = folder.resolve("letter.docx");
        try (XWPFDocument letter = new XWPFDocument();
                OutputStream out = Files.newOutputStream(docx)) {
            letter.createParagraph().createRun().setText("Kakehashi");
            letter.write(out);
        }
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body>Kakehashi</body></html>");
        Path torn = Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7 Kakehashi");

        for (Path file : List.of(pdf, docx, page, torn, folder, folder.resolve("none.pdf"))) {
            assertThat(SheetFile.isOurs(file)).as(file.toString()).isFalse();
        }
    }

    @Test
    void a_pdf_that_somebody_wrote_notes_into_and_a_document_that_another_program_saved_are_theirs() throws Exception {
        Path pdf = written(SheetForm.PDF);
        try (PDDocument sheet = Loader.loadPDF(pdf.toFile());
                OutputStream out = Files.newOutputStream(pdf, StandardOpenOption.APPEND)) {
            sheet.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            byte[] before = Files.readAllBytes(pdf);
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            sheet.saveIncremental(all);
            out.write(all.toByteArray(), before.length, all.size() - before.length);
        }
        Path docx = written(SheetForm.DOCX);
        try (XWPFDocument edited = new XWPFDocument(Files.newInputStream(docx))) {
            edited.getProperties().getExtendedProperties().setApplication("Microsoft Office Word");
            try (OutputStream out = Files.newOutputStream(docx)) {
                edited.write(out);
            }
        }

        assertThat(SheetFile.isOurs(pdf)).isFalse();
        assertThat(SheetFile.isOurs(docx)).isFalse();
    }
}
