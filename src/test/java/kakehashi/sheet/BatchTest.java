package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.model.Language;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sheet for each of many, into a real folder. */
class BatchTest {

    private static final List<Subject> THREE = List.of(
            new Subject.OfLocality("jp-gifu-pref"),
            new Subject.OfLocality("no-such-place"),
            new Subject.OfTie("vn-hue--jp-gifu-pref"));

    @TempDir
    Path folder;

    private List<Batch.Outcome> write(Language language, Batch.Watch watch) throws Exception {
        return new Batch(RealSheets.in(language), Words.in(Language.EN)).write(THREE, folder, watch);
    }

    private static List<Batch.State> states(List<Batch.Outcome> outcomes) {
        return outcomes.stream().map(Batch.Outcome::state).toList();
    }

    @Test
    void one_failing_sheet_does_not_stop_the_rest() throws Exception {
        List<Batch.Outcome> outcomes = write(Language.EN, Batch.Watch.NONE);

        assertThat(states(outcomes)).containsExactly(Batch.State.WRITTEN, Batch.State.FAILED, Batch.State.WRITTEN);
        assertThat(outcomes.get(1).problem()).contains("no-such-place");
        assertThat(folder.resolve("jp-gifu-pref_en.pdf")).exists();
        assertThat(folder.resolve("vn-hue--jp-gifu-pref_en.pdf")).exists();
    }

    @Test
    void a_batch_written_again_keeps_what_is_there_from_the_same_data() throws Exception {
        write(Language.EN, Batch.Watch.NONE);
        Path kept = folder.resolve("jp-gifu-pref_en.pdf");
        Files.setLastModifiedTime(kept, FileTime.fromMillis(0));
        Files.delete(folder.resolve("vn-hue--jp-gifu-pref_en.pdf"));

        assertThat(states(write(Language.EN, Batch.Watch.NONE)))
                .containsExactly(Batch.State.KEPT, Batch.State.FAILED, Batch.State.WRITTEN);
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isZero();
    }

    @Test
    void a_book_holds_the_sheets_one_behind_the_other_with_their_bookmarks() throws Exception {
        Path file = folder.resolve("book.pdf");
        List<Batch.Outcome> outcomes =
                new Batch(RealSheets.in(Language.EN), Words.in(Language.EN)).bind(THREE, file, Batch.Watch.NONE);

        assertThat(states(outcomes)).containsExactly(Batch.State.WRITTEN, Batch.State.FAILED, Batch.State.WRITTEN);
        try (PDDocument book = Loader.loadPDF(file.toFile())) {
            assertThat(book.getNumberOfPages()).isEqualTo(2);
            assertThat(book.getDocumentInformation().getTitle()).isEqualTo("Locality sheet (2)");
            List<String> bookmarks = new ArrayList<>();
            book.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(bookmark -> bookmarks.add(bookmark.getTitle()));
            assertThat(bookmarks).containsExactly("Gifu Prefecture (岐阜県)", "Hue – Gifu Prefecture");
        }
    }

    @Test
    void a_book_is_the_same_bytes_every_time() throws Exception {
        List<Subject> two = List.of(THREE.get(0), THREE.get(2));
        Batch batch = new Batch(RealSheets.in(Language.VI), Words.in(Language.EN));
        batch.bind(two, folder.resolve("one.pdf"), Batch.Watch.NONE);
        batch.bind(two, folder.resolve("other.pdf"), Batch.Watch.NONE);
        assertThat(folder.resolve("other.pdf")).hasSameBinaryContentAs(folder.resolve("one.pdf"));
    }

    @Test
    void a_cancelled_book_leaves_the_file_that_was_there() throws Exception {
        Path file = Files.writeString(folder.resolve("book.pdf"), "older");
        AtomicInteger done = new AtomicInteger();
        List<Batch.Outcome> outcomes = new Batch(RealSheets.in(Language.EN), Words.in(Language.EN))
                .bind(THREE, file, new Batch.Watch() {
                    @Override
                    public void done(Batch.Outcome outcome) {
                        done.incrementAndGet();
                    }

                    @Override
                    public boolean cancelled() {
                        return done.get() > 0;
                    }
                });

        assertThat(states(outcomes)).contains(Batch.State.LEFT).doesNotContain(Batch.State.WRITTEN);
        assertThat(file).hasContent("older");
    }

    @Test
    void a_book_of_which_every_sheet_failed_is_not_written() throws Exception {
        Path file = folder.resolve("book.pdf");
        List<Batch.Outcome> outcomes = new Batch(RealSheets.in(Language.EN), Words.in(Language.EN))
                .bind(THREE.subList(1, 2), file, Batch.Watch.NONE);

        assertThat(states(outcomes)).containsExactly(Batch.State.FAILED);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_brief_is_made_anew_when_something_else_was_typed() throws Exception {
        Batch batch = new Batch(RealSheets.in(Language.EN), Words.in(Language.EN));
        Subject before = new Subject.OfVisit("vn-hue", "jp-gifu-pref", RealSheets.DAY, TypedLines.NONE);
        Subject after = new Subject.OfVisit("vn-hue", "jp-gifu-pref", RealSheets.DAY, new TypedLines("Renew", "", ""));

        assertThat(states(batch.write(List.of(before), folder, Batch.Watch.NONE)))
                .containsExactly(Batch.State.WRITTEN);
        assertThat(states(batch.write(List.of(after), folder, Batch.Watch.NONE)))
                .containsExactly(Batch.State.WRITTEN);
        assertThat(states(batch.write(List.of(after), folder, Batch.Watch.NONE)))
                .containsExactly(Batch.State.KEPT);
    }

    @Test
    void a_cancelled_batch_leaves_the_rest() throws Exception {
        List<Batch.Outcome> told = Collections.synchronizedList(new ArrayList<>());
        List<Batch.Outcome> outcomes = write(Language.EN, new Batch.Watch() {
            @Override
            public void done(Batch.Outcome outcome) {
                told.add(outcome);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        });

        assertThat(states(outcomes)).containsOnly(Batch.State.LEFT);
        assertThat(told).isEmpty();
    }
}
