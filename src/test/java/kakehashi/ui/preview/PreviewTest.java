package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import kakehashi.map.ground.Viewpoint;
import kakehashi.model.value.Language;
import kakehashi.sheet.Batch;
import kakehashi.sheet.Finding;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.ui.control.SessionNames;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The preview over the real window: every choice is read back from the file that is saved. */
class PreviewTest extends PreviewCase {

    @Test
    void the_key_of_the_printer_opens_the_sheet_of_the_selected_tie() throws Exception {
        window.run(() -> window.session().select(HUE_GIFU));
        window.run(() -> window.stage().requestFocus());
        window.robot().press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        window.await(() -> Window.getWindows().stream()
                .anyMatch(each -> each.getScene() != null && each.getScene().getRoot() instanceof PreviewWindow));
        made();
        assertThat(preview().proof().order().subject().kind()).isEqualTo(SheetKind.TIE);
        assertThat(preview().proof().printed().sheet().title().text()).contains("Gifu");
    }

    @Test
    void kind_language_and_paper_change_the_file() throws Exception {
        preview(HUE_GIFU);
        assertThat(text(save("tie.pdf"))).contains("Tie sheet").contains("Gifu Prefecture");
        choose("preview-kind", SheetKind.PAIR);
        choose("preview-language", SheetLanguage.JA);
        choose("preview-paper", Paper.A3);
        Path pair = save("pair.pdf");
        assertThat(text(pair)).contains("両自治体関係個票").contains("岐阜県");
        try (PDDocument document = Loader.loadPDF(pair.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
        choose("preview-kind", SheetKind.TIE);
        assertThat(PreviewTest.<ComboBox<SheetLanguage>>node("preview-language").getValue())
                .as("each kind has its own language")
                .isEqualTo(SheetLanguage.EN);
    }

    @Test
    void a_private_note_is_on_paper_only_when_asked_for_and_not_the_next_time() throws Exception {
        window.run(() -> window.session().notebook().notePrivately(HUE_GIFU, "Call Mr Sato back"));
        preview(HUE_GIFU);
        CheckBox notes = node("preview-private-notes");
        assertThat(notes.isVisible()).isTrue();
        assertThat(notes.isSelected()).isFalse();
        assertThat(text(save("without.pdf"))).doesNotContain("Sato");
        window.run(notes::fire);
        made();
        // Nothing is found to be without a source, for it is no fact.
        assertThat(PreviewTest.<ListView<Finding>>node("findings").getItems())
                .noneMatch(finding -> finding.kind() == Finding.Kind.UNSOURCED);
        assertThat(text(save("with.pdf"))).contains("Private notes, not for passing on", "Call Mr Sato back");
        // What was saved with them asks anew, and what is shown has none again.
        window.await(() -> !notes.isSelected());
        assertThat(PreviewTest.<Label>node("preview-message").getText()).contains("with.pdf");
        made();
        assertThat(text(save("same.pdf"))).doesNotContain("Sato");
        window.run(notes::fire);
        made();
        choose("preview-kind", SheetKind.PAIR);
        assertThat(notes.isSelected()).isFalse();
        assertThat(text(save("pair-without.pdf"))).doesNotContain("Sato");
        window.run(notes::fire);
        made();
        preview(HUE_GIFU);
        assertThat(notes.isSelected()).isFalse();
        assertThat(text(save("again.pdf"))).doesNotContain("Sato");
        window.run(() -> window.session().notebook().notePrivately(HUE_GIFU, ""));
    }

    @Test
    void what_is_saved_is_what_is_shown() throws Exception {
        preview("vn-da-nang");
        Path file = save("da-nang.pdf");
        assertThat(Files.readAllBytes(file))
                .isEqualTo(preview().proof().printed().pdf());
        window.run(() -> PreviewTest.<Button>node("preview-help").fire());
        assertThat(browsed).last().isEqualTo(folder.toUri().toString());
        Path html = save("da-nang.html");
        assertThat(Files.readString(html)).contains("Da Nang");
    }

    @Test
    void a_line_of_the_last_check_selects_its_record_in_the_main_window() throws Exception {
        preview("vn-da-nang");
        ListView<Finding> findings = node("findings");
        Finding led = findings.getItems().stream()
                .filter(finding -> finding.cause() != null && !finding.cause().equals("vn-da-nang"))
                .findFirst()
                .orElseThrow();
        window.run(() -> {
            findings.getSelectionModel().select(led);
            findings.requestFocus();
            findings.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        window.await(() -> led.cause().equals(window.session().selection().orElse("")));
        assertThat(preview().proof().order().subject().fileName())
                .as("the preview stays with its sheet")
                .isEqualTo("vn-da-nang");
    }

    @Test
    void the_register_follows_the_filter() throws Exception {
        narrow("vn-ho-chi-minh-city", "vn-hanoi", "vn-hue");
        preview("vn-hue");
        choose("preview-kind", SheetKind.REGISTER);
        int all = preview().pages();
        narrow("vn-hue");
        window.await(() -> preview().pages() < all);
        assertThat(text(save("register.pdf"))).contains("Gifu").doesNotContain("Hanoi");
    }

    @Test
    void the_map_follows_the_viewpoint_chosen() throws Exception {
        preview(HUE_GIFU);
        assertThat(text(save("neutral.pdf"))).doesNotContain("Hoang Sa");
        choose("preview-viewpoint", Optional.of(Viewpoint.VIETNAM));
        assertThat(preview().proof().order().options().viewpoint()).isEqualTo(Viewpoint.VIETNAM);
        choose("preview-viewpoint", Optional.<Viewpoint>empty());
    }

    @Test
    void what_takes_long_can_be_stopped_and_what_was_shown_stays() throws Exception {
        narrow("vn-ho-chi-minh-city", "vn-da-nang", "vn-hanoi", "vn-hai-phong", "vn-hue");
        preview(HUE_GIFU);
        byte[] shown = preview().proof().printed().pdf();
        window.run(() -> PreviewTest.<ComboBox<SheetKind>>node("preview-kind").setValue(SheetKind.REGISTER));
        window.run(() ->
                PreviewTest.<ComboBox<SheetLanguage>>node("preview-language").setValue(SheetLanguage.VI_JA));
        Button cancel = node("preview-cancel");
        window.await(() -> cancel.getParent().isVisible());
        window.run(cancel::fire);
        assertThat(PreviewTest.<Label>node("preview-message").getText()).startsWith("Cancelled");
        assertThat(preview().proof().printed().pdf()).isEqualTo(shown);
        window.await(() -> !cancel.getParent().isVisible());
        window.run(() -> PreviewTest.<Button>node("preview-help").fire());
        window.await(() -> preview().isMade() && preview().pages() > 1);
        assertThat(text(save("vi-ja.pdf"))).contains("関係一覧").contains("Danh mục");
        choose("preview-language", SheetLanguage.EN);
    }

    @Test
    void a_selected_pair_has_a_pair_sheet_and_a_brief() throws Exception {
        preview("vn-da-nang--jp-sakai-osaka--pair");
        assertThat(PreviewTest.<ComboBox<SheetKind>>node("preview-kind").getItems())
                .startsWith(SheetKind.PAIR, SheetKind.VISIT_BRIEF);
        assertThat(text(save("da-nang-sakai.pdf"))).contains("Sakai");
    }

    @Test
    void a_batch_writes_one_sheet_each_and_goes_on_in_the_same_folder() throws Exception {
        narrow("vn-hue");
        preview("vn-hue");
        String first = batch();
        int files = files(chosen);
        assertThat(files).isGreaterThan(3);
        assertThat(first).startsWith(files + " written, 0 there already");
        Files.delete(chosen.resolve("Hue, en.pdf"));
        assertThat(batch()).startsWith("1 written, " + (files - 1) + " there already");
        assertThat(text(chosen.resolve("Hue, en.pdf"))).contains("Hue");
    }

    /** Writes a sheet for each locality of the result and gives what the card says in the end. */
    private static String batch() throws Exception {
        chosen = Files.createDirectories(folder.resolve("batch"));
        openBatch();
        window.run(() -> PreviewTest.<Button>node("batch-start").fire());
        window.await(() -> PreviewTest.<Button>node("batch-folder").isVisible());
        return closeBatch();
    }

    private static void openBatch() throws Exception {
        window.run(() -> PreviewTest.<Button>node("preview-batch").fire());
        window.await(() -> !PreviewTest.<Button>node("batch-start").isDisabled());
    }

    private static String closeBatch() throws Exception {
        String said = PreviewTest.<Label>node("batch-state").getText();
        window.run(() -> PreviewTest.<Button>node("batch-stop").fire());
        window.await(() -> preview().lookup("#batch") == null);
        return said;
    }

    @Test
    void a_batch_of_briefs_is_bound_into_one_pdf_with_a_bookmark_for_each() throws Exception {
        narrow("vn-hue");
        preview("vn-hue");
        chosen = folder.resolve("briefs");
        openBatch();
        window.run(() -> {
            PreviewTest.<RadioButton>node("batch-visit-brief").fire();
            PreviewTest.<ToggleButton>node("batch-form-1").fire();
        });
        assertThat(PreviewTest.<Button>node("batch-start").getText()).isEqualTo("Choose a file and begin");
        window.run(() -> {
            PreviewTest.<Button>node("batch-start").fire();
            PreviewTest.<Button>node("batch-stop").fire();
        });
        Path bound = folder.resolve("briefs.pdf");
        window.await(() -> !PreviewTest.<Button>node("batch-start").isDisabled());
        assertThat(PreviewTest.<Label>node("batch-state").getText())
                .as("a book that was cancelled")
                .isEqualTo("Cancelled: nothing was saved in " + bound + ". Begin again to make the whole file.");
        assertThat(bound).doesNotExist();

        window.run(() -> PreviewTest.<Button>node("batch-start").fire());
        window.await(() -> PreviewTest.<Button>node("batch-folder").isVisible());
        String said = closeBatch();
        try (PDDocument book = Loader.loadPDF(bound.toFile())) {
            List<String> titles = new ArrayList<>();
            book.getDocumentCatalog().getDocumentOutline().children().forEach(each -> titles.add(each.getTitle()));
            assertThat(titles).hasSize(book.getNumberOfPages()).contains("Hue – Gifu Prefecture");
            assertThat(said).isEqualTo(titles.size() + " sheets bound in " + bound + ".");
        }
        assertThat(text(bound)).contains("Visit brief, 24 November 2026");
    }

    @Test
    void what_failed_in_a_batch_is_called_by_its_name() {
        List<Batch.Outcome> outcomes = List.of(
                new Batch.Outcome(new Subject.OfLocality("vn-hue"), chosen, Batch.State.FAILED, "no room"),
                new Batch.Outcome(new Subject.OfPair("jp-gifu-pref", "vn-hue"), chosen, Batch.State.FAILED, "no room"));
        assertThat(new BatchSummary(window.session().words(), outcomes).problems(new SessionNames(window.session())))
                .isEqualTo("Hue City: no room\nHue – Gifu Prefecture: no room");
    }

    private static int files(Path in) throws IOException {
        try (var listed = Files.list(in)) {
            return (int) listed.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }

    @Test
    void without_a_printer_it_says_so_and_offers_to_save() throws Exception {
        preview(HUE_GIFU);
        window.run(() -> PreviewTest.<Button>node("preview-print").fire());
        window.until(() -> PreviewTest.<Label>node("preview-message").getText().contains("No printer"));
        assertThat(preview().getScene().getFocusOwner()).isEqualTo(node("preview-help"));
        chosen = folder.resolve("instead.pdf");
        window.run(() -> PreviewTest.<Button>node("preview-help").fire());
        window.await(() -> Files.exists(chosen));
    }

    @Test
    void every_control_has_a_name_and_is_reached_by_tab() throws Exception {
        preview("vn-da-nang");
        choose("preview-kind", SheetKind.VISIT_BRIEF);
        for (Language language : Language.values()) {
            window.act(() -> window.session().languageProperty().set(language));
            window.until(() -> window.session().words().language() == language);
            made();
            for (String id : List.of("preview-kind", "preview-officer", "preview-date", "preview-language")) {
                assertThat(PreviewTest.<Node>node(id).getAccessibleText())
                        .as(id)
                        .isNotBlank();
            }
        }
        window.act(() -> PreviewTest.<Node>node("preview-kind").requestFocus());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 40 && !reached.contains("preview-print"); i++) {
            window.robot().type(KeyCode.TAB);
            window.act(() -> reached.add(
                    String.valueOf(preview().getScene().getFocusOwner().getId())));
        }
        assertThat(reached)
                .contains("preview-officer", "preview-date", "typed-objectives", "typed-expected", "preview-language")
                .contains("typed-our-delegation", "typed-press-line", "typed-handling", "preview-large-type")
                .contains("preview-pages", "preview-save");
    }
}
