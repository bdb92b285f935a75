package kakehashi.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one facet, numbered in the order they are first met. */
final class Dictionary {

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int numberOf(String value) {
        return numbers.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    int[] numbersOf(Collection<String> several) {
        return several.stream().mapToInt(this::numberOf).distinct().toArray();
    }

    /** The numbers of the values that have one. */
    int[] find(Collection<String> several) {
        return several.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .distinct()
                .toArray();
    }

    /** Whether every number of another one means the same in this one. */
    boolean beginsWith(Dictionary other) {
        return size() >= other.size() && values.subList(0, other.size()).equals(other.values);
    }

    String value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    /** Which numbers stand for the values; values never met have none. */
    boolean[] marked(Collection<String> chosen) {
        boolean[] marks = new boolean[values.size()];
        for (int number : find(chosen)) {
            marks[number] = true;
        }
        return marks;
    }
}
