package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

    private static final List<Subject> TWO = List.of(THREE.get(0), THREE.get(2));

    private List<Batch.Outcome> asOf(LocalDate day, Atlas atlas, Batch.Watch watch) throws Exception {
        Sheets sheets =
                new Sheets(new Meanings(atlas, day), SheetLanguage.of(Language.EN), SheetOptions.usual(RealSheets.DAY));
        return new Batch(sheets, Words.in(Language.EN)).write(TWO, folder, watch);
    }

    private List<Batch.Outcome> asOf(LocalDate day) throws Exception {
        return asOf(day, RealSheets.ATLAS, Batch.Watch.NONE);
    }

    private static Batch.Watch untilOneIsBegun() {
        AtomicInteger asked = new AtomicInteger();
        return new Batch.Watch() {
            @Override
            public void done(Batch.Outcome outcome) {}

            @Override
            public boolean cancelled() {
                return asked.getAndIncrement() > 0;
            }
        };
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_batch_that_was_broken_off_leaves_no_sheet_of_the_one_before_that_counts_as_its_own() throws Exception {
        asOf(RealSheets.DAY);
        asOf(LocalDate.of(2020, 3, 4), RealSheets.ATLAS, untilOneIsBegun());

        assertThat(states(asOf(LocalDate.of(2020, 3, 4)))).contains(Batch.State.WRITTEN);
        for (Subject subject : TWO) {
            assertThat(text(folder.resolve(subject.fileName() + "_en.pdf"))).contains("4 March 2020");
        }
        assertThat(states(asOf(LocalDate.of(2020, 3, 4)))).containsOnly(Batch.State.KEPT);
        assertThat(states(asOf(RealSheets.DAY))).containsOnly(Batch.State.WRITTEN);
    }

    @Test
    void a_list_that_is_cut_short_or_no_list_counts_for_what_is_whole_of_it() throws Exception {
        asOf(RealSheets.DAY);
        Path list = folder.resolve(".kakehashi-sheets");
        String whole = Files.readString(list);
        String first = whole.substring(0, whole.indexOf('\n') + 1);

        Files.writeString(list, whole.substring(0, whole.length() - 1));
        assertThat(states(asOf(RealSheets.DAY))).containsExactlyInAnyOrder(Batch.State.KEPT, Batch.State.WRITTEN);
        Files.writeString(list, first.substring(0, 20));
        assertThat(states(asOf(RealSheets.DAY))).containsOnly(Batch.State.WRITTEN);
        Files.write(list, new byte[] {0, (byte) 0xff, '\n', 7, '\t'});
        assertThat(states(asOf(RealSheets.DAY))).containsOnly(Batch.State.WRITTEN);
        assertThat(states(asOf(RealSheets.DAY))).containsOnly(Batch.State.KEPT);
    }

    @Test
    void a_list_that_is_a_link_is_replaced_and_what_it_leads_to_is_untouched() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve(".kakehashi-sheets"), victim);
        assertThat(states(asOf(RealSheets.DAY))).containsOnly(Batch.State.WRITTEN);
        assertThat(victim).hasContent("precious");
    }

    @Test
    void after_an_edit_the_sheets_are_made_anew() throws Exception {
        asOf(RealSheets.DAY);
        Tie tie = RealSheets.ATLAS.ties().get(0);
        Tie edited = TieDraft.like(tie).stated(tie.typeAsStated() + "!").tie();
        Atlas next = new Atlas(
                0, RealSheets.ATLAS.edition(), RealSheets.ATLAS.with(edited).records());
        assertThat(states(asOf(RealSheets.DAY, next, Batch.Watch.NONE))).containsOnly(Batch.State.WRITTEN);
    }

    @Test
    void a_file_of_somebody_elses_and_a_sheet_that_was_changed_are_not_replaced() throws Exception {
        asOf(RealSheets.DAY);
        Path own = Files.writeString(folder.resolve("jp-gifu-pref_en.pdf"), "my notes");

        List<Batch.Outcome> outcomes = asOf(RealSheets.DAY);

        assertThat(states(outcomes)).containsExactly(Batch.State.FAILED, Batch.State.KEPT);
        assertThat(outcomes.get(0).problem()).contains(own.toString(), "was not made by this program");
        assertThat(own).hasContent("my notes");
        assertThat(states(new Batch(RealSheets.in(Language.EN), Words.in(Language.EN))
                        .forced()
                        .write(TWO.subList(0, 1), folder, Batch.Watch.NONE)))
                .containsExactly(Batch.State.WRITTEN);
    }

    @Test
    void an_interrupted_batch_ends_at_once_and_leaves_only_what_is_whole() throws Exception {
        List<Subject> many = new ArrayList<>();
        RealSheets.ATLAS.ties().forEach(tie -> many.add(new Subject.OfTie(tie.id())));
        CountDownLatch begun = new CountDownLatch(1);
        Thread batch = new Thread(() -> {
            try {
                new Batch(RealSheets.in(Language.EN), Words.in(Language.EN)).write(many, folder, new Batch.Watch() {
                    @Override
                    public void done(Batch.Outcome outcome) {
                        begun.countDown();
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
            } catch (SheetFileException | IllegalStateException stopped) {
                // told by what is there
            }
        });
        batch.start();
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        batch.interrupt();
        batch.join(10_000);

        assertThat(batch.isAlive()).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left =
                    files.filter(file -> !file.endsWith(".kakehashi-sheets")).toList();
            assertThat(left).isNotEmpty().hasSizeLessThan(many.size()).allSatisfy(file -> text(file));
        }
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
        Subject after = new Subject.OfVisit(
                "vn-hue", "jp-gifu-pref", RealSheets.DAY, TypedLines.NONE.with(TypedField.OBJECTIVES, "Renew"));

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
