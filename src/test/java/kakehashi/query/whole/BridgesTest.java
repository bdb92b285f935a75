package kakehashi.query.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Bridges found in one walk, held against taking each edge away and looking. */
class BridgesTest {

    private static final int SIDE = 6;

    @Property(tries = 300)
    void an_edge_is_a_bridge_where_without_it_there_are_more_parts_and_cuts_off_the_smaller_side(
            @ForAll @Size(max = 22) List<@IntRange(max = SIDE * SIDE - 1) Integer> picked) {
        List<int[]> edges = edges(picked);
        int[] cutOff = Bridges.cutOff(2 * SIDE, edges);
        for (int edge = 0; edge < edges.size(); edge++) {
            List<int[]> others = new ArrayList<>(edges);
            int[] ends = others.remove(edge);
            int[] parts = parts(others);
            boolean parted = parts[ends[0]] != parts[ends[1]];
            assertThat(cutOff[edge] > 0).isEqualTo(parted);
            assertThat(count(parts)).isEqualTo(count(parts(edges)) + (parted ? 1 : 0));
            if (parted) {
                assertThat(cutOff[edge]).isEqualTo(Math.min(size(parts, ends[0]), size(parts, ends[1])));
            }
        }
    }

    @Property(tries = 200)
    void parts_that_are_joined_one_by_one_are_those_that_are_connected(
            @ForAll @Size(max = 22) List<@IntRange(max = SIDE * SIDE - 1) Integer> picked) {
        List<int[]> edges = edges(picked);
        Parts joined = new Parts();
        Set<Integer> met = new LinkedHashSet<>();
        for (int[] edge : edges) {
            joined.connect("n" + edge[0], "n" + edge[1]);
            met.add(edge[0]);
            met.add(edge[1]);
        }
        int[] parts = parts(edges);
        assertThat(joined.count()).isEqualTo((int)
                met.stream().map(node -> parts[node]).distinct().count());
        assertThat(joined.largest())
                .isEqualTo(
                        met.stream().mapToInt(node -> size(parts, node)).max().orElse(0));
    }

    /** Different edges from one side to the other, as numbers pick them. */
    private static List<int[]> edges(List<Integer> picked) {
        return new LinkedHashSet<>(picked)
                .stream()
                        .map(number -> new int[] {number / SIDE, SIDE + number % SIDE})
                        .toList();
    }

    /** For each node a number that it shares with all that it is connected with. */
    private static int[] parts(List<int[]> edges) {
        int[] parts = new int[2 * SIDE];
        for (int node = 0; node < parts.length; node++) {
            parts[node] = node;
        }
        for (int round = 0; round < parts.length; round++) {
            for (int[] edge : edges) {
                int lower = Math.min(parts[edge[0]], parts[edge[1]]);
                parts[edge[0]] = lower;
                parts[edge[1]] = lower;
            }
        }
        return parts;
    }

    private static int count(int[] parts) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int part : parts) {
            sizes.merge(part, 1, Integer::sum);
        }
        return sizes.size();
    }

    private static int size(int[] parts, int node) {
        int size = 0;
        for (int part : parts) {
            size += part == parts[node] ? 1 : 0;
        }
        return size;
    }
}
