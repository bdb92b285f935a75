package kakehashi.query.whole;

import java.util.HashMap;
import java.util.Map;

/** Localities that are connected with each other, directly or by others; each connection joins two parts or leaves them. */
final class Parts {

    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int largest;

    void connect(String one, String other) {
        String first = top(one);
        String second = top(other);
        if (!first.equals(second)) {
            String small = size(first) < size(second) ? first : second;
            String great = small.equals(first) ? second : first;
            above.put(small, great);
            int joined = size(great) + size(small);
            sizes.remove(small);
            sizes.put(great, joined);
            largest = Math.max(largest, joined);
        }
    }

    private int size(String top) {
        return sizes.getOrDefault(top, 1);
    }

    private String top(String locality) {
        String top = locality;
        for (String next = above.get(top); next != null; next = above.get(top)) {
            top = next;
        }
        sizes.putIfAbsent(top, 1);
        return top;
    }

    /** How many parts there are. */
    int count() {
        return sizes.size();
    }

    /** How many localities the largest of them has. */
    int largest() {
        return largest;
    }
}
