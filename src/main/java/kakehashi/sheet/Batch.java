package kakehashi.sheet;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kakehashi.disk.Digest;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.Book;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.SheetFile;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet for each of many subjects into a folder or one file, several at a time. A sheet that fails is noted and the others
 * go on. A batch that was cancelled or broken off is resumed by writing it again: files made by the same program from the
 * same data, day, language and manner are kept as they are. A file of somebody else's under the name of a sheet, or a sheet
 * that was changed since, is not replaced, and its sheet fails. To interrupt the thread that writes is to cancel.
 */
public final class Batch {

    /** So many sheets of each thread may be begun before the first of them is taken. */
    private static final int AHEAD = 8;

    private static final int GRACE_MILLIS = 1000;

    /** What became of one sheet. */
    public enum State {
        WRITTEN,
        /** It was there already, made from the same. */
        KEPT,
        FAILED,
        /** The batch was cancelled before its turn, or before its book was written. */
        LEFT
    }

    /**
     * One sheet of a batch.
     *
     * @param problem what went wrong, in words, or null
     */
    public record Outcome(Subject subject, Path file, State state, @Nullable String problem) {}

    /** Is told of every sheet that is done, from several threads, and may stop the batch. */
    public interface Watch {

        /** Watches nothing and never stops. */
        Watch NONE = new Watch() {
            @Override
            public void done(Outcome outcome) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        void done(Outcome outcome);

        boolean cancelled();
    }

    private final Sheets sheets;
    private final Words words;
    private final boolean force;
    private final @Nullable PaperNames names;

    /** @param words for what went wrong */
    public Batch(Sheets sheets, Words words) {
        this(sheets, words, false, null);
    }

    private Batch(Sheets sheets, Words words, boolean force, @Nullable PaperNames names) {
        this.sheets = sheets;
        this.words = words;
        this.force = force;
        this.names = names;
    }

    /** The same, but what stands under the name of a sheet is replaced whoever made it. */
    public Batch forced() {
        return new Batch(sheets, words, true, names);
    }

    /**
     * The same, but its files are called as people call them, not by ids. A folder in which files were called by ids before goes
     * on with those.
     */
    public Batch named(PaperNames others) {
        return new Batch(sheets, words, force, others);
    }

    /**
     * Writes all subjects and returns what became of each, in their order. Blocks until done; call it in the background.
     *
     * @param folder must exist
     * @throws SheetFileException if the folder cannot be written to
     */
    public List<Outcome> write(List<Subject> subjects, Path folder, Watch watch) throws SheetFileException {
        Made made = Made.in(folder);
        String origin = sheets.origin();
        List<Outcome> outcomes = new ArrayList<>();
        all(
                subjects,
                (subject, writer) -> written(subject, folder, made, origin, new Turn(watch, writer)),
                (subject, outcome) -> outcomes.add(outcome));
        return outcomes;
    }

    /**
     * Writes all subjects into one PDF with bookmarks, in their order. A batch that is cancelled, or of which every sheet
     * failed, writes nothing: then no outcome is {@link State#WRITTEN}. Blocks until done; call it in the background.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public List<Outcome> bind(List<Subject> subjects, Path file, Watch watch) throws SheetFileException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Book book = new Book()) {
            all(subjects, (subject, writer) -> page(subject, file, watch, writer), (subject, page) -> {
                outcomes.add(page.outcome());
                if (page.pdf().length > 0) {
                    book.add(page.pdf());
                }
            });
            if (watch.cancelled()) {
                return outcomes.stream().map(Batch::unbound).toList();
            }
            if (!book.isEmpty()) {
                String title = words(sheets.language())
                        .say(
                                "sheet.book",
                                words(sheets.language()).name(subjects.get(0).kind()),
                                outcomes.stream()
                                        .filter(outcome -> outcome.state() == State.WRITTEN)
                                        .count());
                SheetFile.write(file, out -> book.writeTo(out, title));
            }
        } catch (SheetFileException e) {
            throw e;
        } catch (IOException e) {
            throw new SheetFileException(file, e);
        }
        return outcomes;
    }

    /** A sheet that was made for a book that is not written is still to be made. */
    private static Outcome unbound(Outcome outcome) {
        return outcome.state() == State.WRITTEN
                ? new Outcome(outcome.subject(), outcome.file(), State.LEFT, null)
                : outcome;
    }

    private static Words words(SheetLanguage language) {
        return Words.in(language.first());
    }

    /** What one subject becomes. */
    private interface Work<T> {
        T of(Subject subject, Supplier<PdfWriter> writer) throws Exception;
    }

    /** Takes what a subject became, in the order of the subjects, on one thread. */
    private interface Sink<T> {
        void take(Subject subject, T result) throws IOException;
    }

    private <T> void all(List<Subject> subjects, Work<T> work, Sink<T> sink) throws SheetFileException {
        int threads = Math.max(1, Math.min(subjects.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, Batch::worker);
        ThreadLocal<PdfWriter> writers = ThreadLocal.withInitial(new Writers()::next);
        try {
            ArrayDeque<Future<T>> running = new ArrayDeque<>();
            int begun = 0;
            for (Subject subject : subjects) {
                // a few ahead keep every thread busy; more would wait in memory
                while (begun < subjects.size() && running.size() < AHEAD * threads) {
                    Subject next = subjects.get(begun++);
                    running.add(pool.submit(() -> work.of(next, writers::get)));
                }
                sink.take(subject, running.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            end(pool);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (SheetFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What one sheet of a batch is made with. */
    private record Turn(Watch watch, Supplier<PdfWriter> writer) {}

    private Outcome written(Subject subject, Path folder, Made made, String origin, Turn turn) {
        Path file = file(subject, folder, made);
        if (turn.watch().cancelled()) {
            return new Outcome(subject, file, State.LEFT, null);
        }
        // what was typed for a visit is part of its subject
        String from = Digest.of(origin + "\n" + subject);
        Outcome outcome = made.holds(file, from)
                ? new Outcome(subject, file, State.KEPT, null)
                : attempt(subject, file, () -> {
                    if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !made.isOurs(file)) {
                        throw new SheetFileException(file, new FileAlreadyExistsException(file.toString()));
                    }
                    byte[] pdf = turn.writer().get().bytes(sheets.compose(subject));
                    // The program may end at any time now: a file that is begun could not be taken away any more.
                    if (Thread.currentThread().isInterrupted()) {
                        throw new InterruptedIOException();
                    }
                    made.write(file, from, pdf);
                });
        turn.watch().done(outcome);
        return outcome;
    }

    private Path file(Subject subject, Path folder, Made made) {
        Path byId = folder.resolve(subject.fileName() + "_" + sheets.language().tag() + ".pdf");
        PaperNames wanted = names;
        if (wanted == null || made.lists(byId)) {
            return byId;
        }
        try {
            return folder.resolve(wanted.lasting(subject, sheets.language()) + ".pdf");
        } catch (InvalidPathException unwritable) {
            // a system whose names are of another alphabet
            return byId;
        }
    }

    /** A sheet of a book: what became of it, and its file, empty if there is none. */
    private record Page(Outcome outcome, byte[] pdf) {}

    private Page page(Subject subject, Path file, Watch watch, Supplier<PdfWriter> writer) {
        if (watch.cancelled()) {
            return new Page(new Outcome(subject, file, State.LEFT, null), new byte[0]);
        }
        byte[][] pdf = {new byte[0]};
        Outcome outcome = attempt(subject, file, () -> pdf[0] = writer.get().bytes(sheets.compose(subject)));
        watch.done(outcome);
        return new Page(outcome, pdf[0]);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private Outcome attempt(Subject subject, Path file, Attempt attempt) {
        try {
            attempt.make();
            return new Outcome(subject, file, State.WRITTEN, null);
        } catch (SheetFileException e) {
            return new Outcome(subject, file, State.FAILED, e.in(words));
        } catch (IOException | RuntimeException e) {
            // whatever one record of someone's own data does to a composer, the other sheets are still wanted
            return new Outcome(subject, file, State.FAILED, e.toString());
        }
    }

    /** The program may end while sheets are made: what of them is not whole is not there. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "kakehashi sheets");
        thread.setDaemon(true);
        return thread;
    }

    /** Gives those at work the time to take away what they have begun. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    /** One writer for each thread. */
    private static final class Writers {

        private @Nullable PdfWriter first;

        synchronized PdfWriter next() {
            try {
                PdfWriter known = first;
                PdfWriter next = known == null ? new PdfWriter() : known.another();
                first = next;
                return next;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
