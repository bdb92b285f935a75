package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet that is made after an edit tells what was entered, read back from its file. */
class SheetAfterEditTest extends InASession {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final String OFFICE = "Sở Ngoại vụ Đà Nẵng";

    private String brief(SheetLanguage language) throws IOException {
        Sheets sheets = new Sheets(session.meanings(), language, SheetOptions.usual(DAY));
        Subject visit = new Subject.OfVisit("vn-da-nang", "jp-sakai-osaka", DAY, TypedLines.NONE);
        byte[] pdf = new PdfWriter().print(sheets.compose(visit)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void addVisit() {
        Draft draft = session.editing().draft();
        String source = draft.addSource(session.editing()
                .sources(session.words())
                .ofOffice(OFFICE, PartialDate.parse("2026-11-21"), "123/SNgV"));
        draft.addEvent(
                "vn-da-nang--jp-sakai-osaka",
                new NewEvent(
                        EventKind.VISIT,
                        PartialDate.parse("2026-11-20"),
                        new Trilingual("Sakai’s mayor visits Da Nang", "Thị trưởng Sakai thăm Đà Nẵng", "堺市長がダナン市を訪問"),
                        List.of(source),
                        null));
        assertThat(session.change(draft.set(session.editing().stamp(null)).orElseThrow()))
                .isCompleted();
    }

    @ParameterizedTest
    @CsvSource({
        "VI, Thị trưởng Sakai thăm Đà Nẵng, tiếp xúc gần nhất được ghi nhận: 20/11/2026",
        "JA, 堺市長がダナン市を訪問, 直近の交流は 2026年11月20日"
    })
    void a_brief_tells_a_visit_just_added_as_the_last_contact_with_its_source_until_it_is_taken_back(
            SheetLanguage language, String summary, String last) throws Exception {
        String before = brief(language);
        assertThat(before).doesNotContain(summary, last, OFFICE);

        addVisit();
        assertThat(brief(language)).contains(summary, last, OFFICE);

        session.undo();
        assertThat(brief(language)).isEqualTo(before);
    }
}
