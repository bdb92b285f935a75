package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.control.Labeled;
import kakehashi.model.value.Language;
import kakehashi.session.Session;
import kakehashi.sheet.PagePictures;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.PrivateNotes;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PrintedSheet;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Outside;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failed in the background of the preview is told in the window, and where it was waited for. */
class PreviewFailuresTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(
                () -> List.copyOf(session().messages().all()).forEach(session().messages()::close));
    }

    private static Session session() {
        return window.session();
    }

    private static List<String> told() {
        return window.robot().lookup("#messages .told").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void a_page_that_cannot_be_drawn_is_told_until_it_can() throws Exception {
        PagePictures pages = PagePictures.of(blank());
        PageView[] page = new PageView[1];
        window.act(() -> {
            page[0] = new PageView(session(), 0);
            page[0].show(pages, 1);
            page[0].draw(1e9);
        });
        assertThat(told()).singleElement().asString().startsWith("A page of the sheet could not be drawn");
        assertThat(page[0].isDrawn()).isFalse();
        window.act(() -> page[0].draw(1));
        assertThat(page[0].isDrawn()).isTrue();
        assertThat(told()).isEmpty();
    }

    private static byte[] blank() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(file);
            return file.toByteArray();
        }
    }

    @Test
    void a_sheet_that_cannot_be_checked_is_not_said_to_be_checked_for_ever() throws Exception {
        SheetOptions options = SheetOptions.usual(AtlasWindow.TODAY);
        Subject subject = new Subject.OfTie(session().atlas().ties().get(0).id());
        Sheet sheet = new Sheets(session().meanings(), SheetLanguage.EN, options).compose(subject);
        SheetOrder order = new SheetOrder(
                session().meanings(),
                subject,
                SheetLanguage.EN,
                options,
                session().places(),
                PrivateNotes.NONE);
        PrintedSheet cut = new PrintedSheet(sheet, new byte[] {'%', 'P', 'D', 'F'}, "");
        PreviewCheck[] check = new PreviewCheck[1];
        window.act(() -> {
            check[0] = new PreviewCheck(session(), finding -> {});
            check[0].check(new Proof(order, sheet, cut, blankPages()));
        });
        assertThat(told()).singleElement().asString().startsWith("The sheet could not be checked before printing");
        assertThat(labels(check[0]).map(Labeled::getText)).contains(told().get(0));
        window.act(() -> session().languageProperty().set(Language.JA));
        window.until(() -> session().words().language() == Language.JA);
        assertThat(labels(check[0]).map(Labeled::getText)).contains(told().get(0));
    }

    private static PagePictures blankPages() {
        try {
            return PagePictures.of(blank());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void a_batch_that_cannot_be_counted_says_so_on_its_card() throws Exception {
        BatchCard[] card = new BatchCard[1];
        window.act(() -> card[0] = new BatchCard(
                session(),
                new Outside(url -> {}),
                SheetDialogs.ofPlatform(),
                new BatchCard.Manner(
                        SheetLanguage.EN,
                        SheetOptions.usual(AtlasWindow.TODAY),
                        AtlasWindow.TODAY,
                        pair -> {
                            throw new IllegalStateException("no more");
                        },
                        (saved, meanings, language) -> {}),
                () -> {}));
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("How many sheets there would be could not be worked out");
        assertThat(labels(card[0]).map(Labeled::getText)).contains(told().get(0));
    }
}
