package kakehashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;
import kakehashi.text.Folding;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One keystroke in the search box, over each beginning of each query of the quality set: p95 at most 10 ms, and at most twice
 * that of a plain {@code LIKE} over the same folded names in the same run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class SearchBench {

    private static final SearchOrder ORDER = new SearchOrder(LocalDate.of(2026, 11, 25), null);

    @Param({"213", "20573"})
    int ties;

    private final List<String> keystrokes = new ArrayList<>();
    private AtlasStore store;
    private Connection copy;
    private PreparedStatement like;
    private Path folder;
    private int next;

    @Setup
    public void fill() throws IOException, StoreException, SQLException {
        folder = Files.createTempDirectory("search-bench");
        StoreOpener stores = new SqliteStores(Seeds.bundled());
        try (AtlasStore filled = stores.open(folder.resolve("atlas"), progress -> {})) {
            SyntheticAtlas.fill(filled, ties);
        }
        Files.copy(folder.resolve("atlas"), folder.resolve("copy"));
        copy = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("copy"));
        like = copy.prepareStatement("SELECT kind, id FROM search_text WHERE names LIKE ?");
        store = stores.open(folder.resolve("atlas"), progress -> {});
        Path set = Path.of("src", "test", "resources", "kakehashi", "store", "sqlite", "search-quality.tsv");
        for (String line : Files.readAllLines(set)) {
            if (!line.startsWith("#")) {
                String typed = line.substring(0, line.indexOf('\t')).replaceFirst("^(nfd|near):", "");
                for (int end = 1; end <= typed.length(); end++) {
                    keystrokes.add(typed.substring(0, end));
                }
            }
        }
    }

    @TearDown
    public void close() throws IOException, SQLException {
        copy.close();
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public List<Found> keystroke() {
        next = (next + 1) % keystrokes.size();
        return store.search(keystrokes.get(next), ORDER);
    }

    @Benchmark
    public List<Found> plainLike() throws SQLException {
        next = (next + 1) % keystrokes.size();
        like.setString(1, '%' + Folding.fold(keystrokes.get(next)) + '%');
        List<Found> found = new ArrayList<>();
        try (ResultSet row = like.executeQuery()) {
            while (row.next()) {
                found.add(new Found(row.getString(1), row.getString(2)));
            }
        }
        return found;
    }
}
