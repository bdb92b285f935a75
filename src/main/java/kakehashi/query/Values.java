package kakehashi.query;

import java.util.Arrays;
import java.util.function.IntFunction;
import kakehashi.query.term.Carried;

/**
 * The numbers of each link's values of one facet, one after the other in a single array: counting 100,000 links is then a
 * walk through memory and not a search for small arrays all over it.
 */
final class Values {

    private final int[] starts;
    private final int[] numbers;

    /** @param numbersOf the numbers of each link's values */
    Values(int size, IntFunction<int[]> numbersOf) {
        this(size, numbersOf, new int[1], new int[0], Carried.NOTHING);
    }

    /** @param former where the numbers stand of the links that are the same as before */
    Values(int size, IntFunction<int[]> numbersOf, Values former, Carried carried) {
        this(size, numbersOf, former.starts, former.numbers, carried);
    }

    private Values(int size, IntFunction<int[]> numbersOf, int[] formerStarts, int[] former, Carried carried) {
        int[][] anew = new int[size][];
        starts = new int[size + 1];
        for (int link = 0; link < size; link++) {
            int was = carried.of(link);
            if (was < 0) {
                anew[link] = numbersOf.apply(link);
            }
            int count = was < 0 ? anew[link].length : formerStarts[was + 1] - formerStarts[was];
            starts[link + 1] = starts[link] + count;
        }
        numbers = new int[starts[size]];
        for (int link = 0; link < size; link++) {
            int was = carried.of(link);
            int count = starts[link + 1] - starts[link];
            System.arraycopy(
                    was < 0 ? anew[link] : former, was < 0 ? 0 : formerStarts[was], numbers, starts[link], count);
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
