package kakehashi.query;

import java.util.Arrays;

/**
 * The numbers of each link's values of one facet, one after the other in a single array: counting 100,000 links is then a
 * walk through memory and not a search for small arrays all over it.
 */
final class Values {

    private final int[] starts;
    private final int[] numbers;

    Values(int[][] perLink) {
        starts = new int[perLink.length + 1];
        for (int link = 0; link < perLink.length; link++) {
            starts[link + 1] = starts[link] + perLink[link].length;
        }
        numbers = new int[starts[perLink.length]];
        for (int link = 0; link < perLink.length; link++) {
            System.arraycopy(perLink[link], 0, numbers, starts[link], perLink[link].length);
        }
    }

    int[] of(int link) {
        return Arrays.copyOfRange(numbers, starts[link], starts[link + 1]);
    }

    /** How many of a link's values are marked. */
    int count(int link, boolean[] marked) {
        int count = 0;
        for (int at = starts[link]; at < starts[link + 1]; at++) {
            if (marked[numbers[at]]) {
                count++;
            }
        }
        return count;
    }

    boolean hasAny(int link, boolean[] marked) {
        for (int at = starts[link]; at < starts[link + 1]; at++) {
            if (marked[numbers[at]]) {
                return true;
            }
        }
        return false;
    }

    /** Counts the links of each value, but for those that fail more than may be lifted. */
    void tally(int[] failed, int lifted, int[] counts) {
        int kept = ~lifted;
        for (int link = 0; link < failed.length; link++) {
            if ((failed[link] & kept) == 0) {
                for (int at = starts[link]; at < starts[link + 1]; at++) {
                    counts[numbers[at]]++;
                }
            }
        }
    }
}
