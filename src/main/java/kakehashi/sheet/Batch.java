package kakehashi.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet for each of many subjects into a folder, several at a time. A sheet that fails is noted and the others
 * go on. A batch that was cancelled or broken off is resumed by writing it again: files made from the same data, day,
 * language and manner are kept as they are.
 */
public final class Batch {

    /** Holds what the files of a folder were made from; files made from something else are made anew. */
    private static final String ORIGIN = ".kakehashi-sheets";

    /** What became of one sheet. */
    public enum State {
        WRITTEN,
        /** It was there already, made from the same. */
        KEPT,
        FAILED,
        /** The batch was cancelled before its turn. */
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
        boolean resumed = claim(folder);
        int threads = Math.max(1, Math.min(subjects.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            LinkedBlockingQueue<PdfWriter> writers = new LinkedBlockingQueue<>();
            List<Future<Outcome>> running = new ArrayList<>();
            for (Subject subject : subjects) {
                running.add(pool.submit(task(subject, folder, resumed, watch, writers)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Whether the folder holds sheets made from the same; if not, says from now on that it does. */
    private boolean claim(Path folder) throws SheetFileException {
        Path origin = folder.resolve(ORIGIN);
        try {
            String known = Files.exists(origin) ? Files.readString(origin, StandardCharsets.UTF_8) : "";
            if (known.equals(sheets.origin())) {
                return true;
            }
            Files.writeString(origin, sheets.origin(), StandardCharsets.UTF_8);
            return false;
        } catch (IOException e) {
            throw new SheetFileException(origin, e);
        }
    }

    private Callable<Outcome> task(
            Subject subject, Path folder, boolean resumed, Watch watch, LinkedBlockingQueue<PdfWriter> writers) {
        return () -> {
            Path file =
                    folder.resolve(subject.fileName() + "_" + sheets.language().tag() + ".pdf");
            if (watch.cancelled()) {
                return new Outcome(subject, file, State.LEFT, null);
            }
            Outcome outcome = resumed && Files.exists(file)
                    ? new Outcome(subject, file, State.KEPT, null)
                    : write(subject, file, writers);
            watch.done(outcome);
            return outcome;
        };
    }

    private Outcome write(Subject subject, Path file, LinkedBlockingQueue<PdfWriter> writers) {
        try {
            PdfWriter writer = Optional.ofNullable(writers.poll()).orElseGet(Batch::newWriter);
            writer.write(sheets.compose(subject), file);
            writers.add(writer);
            return new Outcome(subject, file, State.WRITTEN, null);
        } catch (SheetFileException e) {
            return new Outcome(subject, file, State.FAILED, e.in(words));
        } catch (RuntimeException e) {
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
