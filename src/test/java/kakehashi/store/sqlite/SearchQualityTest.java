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
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type, in three scripts, and what they mean by it. */
class SearchQualityTest {

    private static final double RIGHT_FIRST = 0.99;
    private static final double RIGHT_IN_THREE = 0.995;
    private static final int LEAST_OF_A_KIND = 20;

    /**
     * One line of the set.
     *
     * @param near whether it is no place's, and the right answer is offered as near to it
     */
    private record Query(String kind, String typed, List<String> right, boolean near) {

        static Query of(String kind, String line) {
            String[] parts = line.split("\t", -1);
            boolean near = parts[0].startsWith(NEAR);
            String typed = near ? parts[0].substring(NEAR.length()) : parts[0];
            return new Query(
                    kind,
                    typed.startsWith(APART)
                            ? Normalizer.normalize(typed.substring(APART.length()), Normalizer.Form.NFD)
                            : typed,
                    Arrays.asList(parts[1].split("\\|", -1)),
                    near);
        }

        List<String> answers(AtlasStore store) {
            List<Found> found = store.search(typed, ORDER);
            List<Found> instead = near ? store.near(typed) : List.of();
            return (instead.isEmpty() ? found : instead)
                    .stream().limit(3).map(Found::id).toList();
        }
    }

    private static final String NEAR = "near:";
    private static final String APART = "nfd:";
    private static final SearchOrder ORDER = new SearchOrder(LocalDate.of(2026, 11, 25), null);

    @TempDir
    Path folder;

    private static List<Query> queries() throws IOException {
        List<Query> queries = new ArrayList<>();
        try (InputStream set = SearchQualityTest.class.getResourceAsStream("search-quality.tsv")) {
            String kind = "";
            for (String line : new String(Objects.requireNonNull(set).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) {
                    kind = line;
                } else {
                    queries.add(Query.of(kind, line));
                }
            }
        }
        return queries;
    }

    @Test
    void the_right_answer_comes_first() throws Exception {
        List<Query> queries = queries();
        List<String> notFirst = new ArrayList<>();
        List<String> notInThree = new ArrayList<>();
        try (AtlasStore store = Frozen.stores().open(Frozen.store(folder.resolve("atlas")), progress -> {})) {
            for (Query query : queries) {
                List<String> answers = query.answers(store);
                if (answers.isEmpty() || !query.right().contains(answers.get(0))) {
                    notFirst.add(query.typed() + ": " + answers);
                }
                if (answers.stream().noneMatch(query.right()::contains)) {
                    notInThree.add(query.typed() + ": " + answers);
                }
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(1200);
        assertThat(queries.stream().collect(Collectors.groupingBy(Query::kind, Collectors.counting())))
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(LEAST_OF_A_KIND));
        assertThat(notFirst).hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - RIGHT_FIRST)));
        assertThat(notInThree).hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - RIGHT_IN_THREE)));
    }
}
