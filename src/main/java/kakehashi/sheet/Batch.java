package kakehashi.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet for each of many subjects into a folder or one file, several at a time. A sheet that fails is noted and the others
 * go on. A batch that was cancelled or broken off is resumed by writing it again: files made from the same data, day,
 * language and manner are kept as they are.
 */
public final class Batch {

    /** Holds what the files of a folder were made from; files made from something else are made anew. */
    private static final String ORIGIN = ".kakehashi-sheets";

    /** So many sheets of each thread may be begun before the first of them is taken. */
    private static final int AHEAD = 8;

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

    /** @param words for what went wrong */
    public Batch(Sheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    /**
     * Writes all subjects and returns what became of each, in their order. Blocks until done; call it in the background.
     *
     * @param folder must exist
     * @throws SheetFileException if the folder cannot be written to
     */
    public List<Outcome> write(List<Subject> subjects, Path folder, Watch watch) throws SheetFileException {
        boolean resumed = claim(folder, origin(subjects));
        List<Outcome> outcomes = new ArrayList<>();
        all(
                subjects,
                (subject, writer) -> written(subject, folder, resumed, watch, writer),
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
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        ThreadLocal<PdfWriter> writers = ThreadLocal.withInitial(Batch::newWriter);
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

    /** What the sheets are made from: the same for all of them, and what was typed for some. */
    private String origin(List<Subject> subjects) {
        StringBuilder origin = new StringBuilder(sheets.origin());
        for (Subject subject : subjects) {
            if (subject instanceof Subject.OfVisit visit && visit.lines().any()) {
                origin.append('\n').append(visit);
            }
        }
        return origin.toString();
    }

    /** Whether the folder holds sheets made from the same; if not, says from now on that it does. */
    private static boolean claim(Path folder, String from) throws SheetFileException {
        Path origin = folder.resolve(ORIGIN);
        try {
            String known = Files.exists(origin) ? Files.readString(origin, StandardCharsets.UTF_8) : "";
            if (known.equals(from)) {
                return true;
            }
            Files.writeString(origin, from, StandardCharsets.UTF_8);
            return false;
        } catch (IOException e) {
            throw new SheetFileException(origin, e);
        }
    }

    private Outcome written(Subject subject, Path folder, boolean resumed, Watch watch, Supplier<PdfWriter> writer) {
        Path file = folder.resolve(subject.fileName() + "_" + sheets.language().tag() + ".pdf");
        if (watch.cancelled()) {
            return new Outcome(subject, file, State.LEFT, null);
        }
        Outcome outcome = resumed && Files.exists(file)
                ? new Outcome(subject, file, State.KEPT, null)
                : attempt(subject, file, () -> writer.get().write(sheets.compose(subject), file));
        watch.done(outcome);
        return outcome;
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

    private static PdfWriter newWriter() {
        try {
            return new PdfWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
