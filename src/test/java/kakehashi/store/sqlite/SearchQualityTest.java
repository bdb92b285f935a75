package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kakehashi.Frozen;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type, in three scripts, and what they mean by it. */
class SearchQualityTest {

    private static final double RIGHT_FIRST = 0.98;

    /** One line of the set. */
    private record Query(String typed, List<String> right) {

        static Query of(String line) {
            String[] parts = line.split("\t");
            String typed = parts[0].startsWith("nfd:")
                    ? Normalizer.normalize(parts[0].substring(4), Normalizer.Form.NFD)
                    : parts[0];
            return new Query(typed, Arrays.asList(parts[1].split("\\|")));
        }
    }

    @TempDir
    Path folder;

    private static List<Query> queries() throws IOException {
        try (InputStream set = SearchQualityTest.class.getResourceAsStream("search-quality.tsv")) {
            return new String(Objects.requireNonNull(set).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Query::of)
                    .toList();
        }
    }

    @Test
    void the_right_answer_comes_first() throws Exception {
        List<Query> queries = queries();
        List<String> wrong = new ArrayList<>();
        try (AtlasStore store = Frozen.stores().open(Frozen.store(folder.resolve("atlas")), progress -> {})) {
            SearchOrder order = new SearchOrder(LocalDate.of(2026, 11, 25), null);
            for (Query query : queries) {
                List<Found> found = store.search(query.typed(), order);
                String first = found.isEmpty() ? "nothing" : found.get(0).id();
                if (!query.right().contains(first)) {
                    wrong.add(query.typed() + ": " + first);
                }
            }
        }
        assertThat(queries).hasSizeGreaterThan(100);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - RIGHT_FIRST)));
    }
}
