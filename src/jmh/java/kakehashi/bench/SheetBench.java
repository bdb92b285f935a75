package kakehashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.sheet.Batch;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Each;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sheet after others, at most 150 ms; and a batch of one for each locality, at least 25 pages a second. */
@State(Scope.Benchmark)
@Fork(1)
public class SheetBench {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Param({"VI", "JA", "EN"})
    SheetLanguage language;

    private Sheets sheets;
    private List<Subject> subjects;
    private PdfWriter writer;
    private int next;

    @Setup
    public void compose() throws SeedException, IOException {
        Meanings meanings = new Meanings(Seeds.bundled().read(), DAY);
        sheets = new Sheets(meanings, language, SheetOptions.usual(DAY));
        subjects = Each.LOCALITY.of(
                Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows(), meanings);
        writer = new PdfWriter();
    }

    /** A sheet of another locality each time, with what gives way until it fits. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3, time = 5)
    @Measurement(iterations = 5, time = 4)
    public byte[] nextSheet() throws IOException {
        next = (next + 1) % subjects.size();
        return writer.bytes(sheets.compose(subjects.get(next)));
    }

    /** All localities on all cores, from a writer of each thread that starts anew; prints pages and kilobytes a page. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public long batch() throws IOException {
        Path folder = Files.createTempDirectory("sheets");
        long start = System.nanoTime();
        new Batch(sheets, Words.in(Language.EN)).write(subjects, folder, Batch.Watch.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = 0;
        int pages = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".pdf")) {
                    bytes += Files.size(file);
                    try (PDDocument document = Loader.loadPDF(file.toFile())) {
                        pages += document.getNumberOfPages();
                    }
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        System.out.printf("%d pages, %.1f a second, %.1f kB each%n", pages, pages / seconds, bytes / 1000.0 / pages);
        return bytes;
    }
}
