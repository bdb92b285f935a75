package kakehashi.query;

import java.util.Collection;

/** What one facet asks of each link, by its number in the index. */
interface Demand {

    boolean isMetBy(int link);

    static Demand of(Choice choice, LinkIndex index, int[][] values, Facet facet) {
        Dictionary dictionary = index.dictionary(facet);
        boolean[] wanted = dictionary.marked(choice.values());
        return switch (choice.match()) {
            case ANY -> link -> has(values[link], wanted);
            case NONE -> link -> !has(values[link], wanted);
            case ALL -> hasEach(values, wanted, choice.values());
        };
    }

    private static Demand hasEach(int[][] values, boolean[] wanted, Collection<String> asked) {
        // A value that no link was ever met with has no number; then nothing can have each.
        return link -> count(values[link], wanted) == asked.size();
    }

    static boolean has(int[] values, boolean[] wanted) {
        for (int value : values) {
            if (wanted[value]) {
                return true;
            }
        }
        return false;
    }

    private static int count(int[] values, boolean[] wanted) {
        int count = 0;
        for (int value : values) {
            if (wanted[value]) {
                count++;
            }
        }
        return count;
    }
}
