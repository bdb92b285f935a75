package kakehashi.query.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;

/**
 * Who connects whom: localities as of a day, and which of them have links with each other. Several links between the same two
 * are one connection.
 *
 * @param joints in the order of the rows
 * @param parts how many connected parts they make
 * @param largest how many localities the largest part has
 */
public record Web(List<Joint> joints, int parts, int largest) {

    /**
     * Two localities that are connected.
     *
     * @param scheme the foremost of what connects them: an agreement before a project, that before a shared network
     * @param cutOff how many localities would have no way to the others any more without it, the smaller side of the two; 0
     *     where there is another way
     */
    public record Joint(String vietnam, String japan, Scheme scheme, int cutOff) {

        /** Whether it alone connects what it joins, by what is on record. */
        public boolean isBridge() {
            return cutOff > 0;
        }
    }

    public Web {
        joints = List.copyOf(joints);
    }

    public static Web of(List<Row> rows, Meanings meanings) {
        Map<List<String>, Set<Scheme>> pairs = new LinkedHashMap<>();
        rows.forEach(row -> pairs.computeIfAbsent(
                        List.of(Ends.vietnam(row.link(), meanings), Ends.japan(row.link(), meanings)),
                        pair -> EnumSet.noneOf(Scheme.class))
                .add(row.link().scheme()));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<int[]> edges = new ArrayList<>();
        Parts parts = new Parts();
        for (List<String> pair : pairs.keySet()) {
            edges.add(pair.stream()
                    .mapToInt(end -> numbers.computeIfAbsent(end, id -> numbers.size()))
                    .toArray());
            parts.connect(pair.get(0), pair.get(1));
        }
        int[] cutOff = Bridges.cutOff(numbers.size(), edges);
        List<Joint> joints = new ArrayList<>();
        pairs.forEach((pair, schemes) -> joints.add(
                new Joint(pair.get(0), pair.get(1), schemes.iterator().next(), cutOff[joints.size()])));
        return new Web(joints, parts.count(), parts.largest());
    }

    /** The connections of each locality, in the order they are first met. */
    public Map<String, List<Joint>> byLocality() {
        Map<String, List<Joint>> found = new LinkedHashMap<>();
        for (Joint joint : joints) {
            found.computeIfAbsent(joint.vietnam(), id -> new ArrayList<>()).add(joint);
            found.computeIfAbsent(joint.japan(), id -> new ArrayList<>()).add(joint);
        }
        return found;
    }

    /** How many connections there are by the foremost of their schemes. */
    public Map<Scheme, Integer> byScheme() {
        Map<Scheme, Integer> found = new EnumMap<>(Scheme.class);
        joints.forEach(joint -> found.merge(joint.scheme(), 1, Integer::sum));
        return found;
    }

    /** How many connections are the only way between what they join. */
    public int bridges() {
        return (int) joints.stream().filter(Joint::isBridge).count();
    }

    /** The one whose loss would cut most localities off, where it would cut off more than one. */
    public Optional<Joint> greatestBridge() {
        return joints.stream()
                .filter(joint -> joint.cutOff() > 1)
                .max(Comparator.comparingInt(Joint::cutOff)
                        .thenComparing(Joint::vietnam)
                        .thenComparing(Joint::japan));
    }
}
