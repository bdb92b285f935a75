package kakehashi.map.ground;

import java.util.Set;

/**
 * How far the provinces and prefectures of a day were searched for ties, by their ids: what was searched whole has a tint of
 * its own, what was searched in part that of the two countries, and what was not searched is as land of which nothing is said.
 */
public record Known(Set<String> searched, Set<String> inPart, Set<String> notSearched) {

    /** Nothing is said of it: both countries have one tint. */
    public static final Known UNTOLD = new Known(Set.of(), Set.of(), Set.of());

    public Known {
        searched = Set.copyOf(searched);
        inPart = Set.copyOf(inPart);
        notSearched = Set.copyOf(notSearched);
    }

    /** Whether it is told of any. */
    public boolean isTold() {
        return !equals(UNTOLD);
    }
}
