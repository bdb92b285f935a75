package kakehashi.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what leads back to itself: a locality that lies in its own part, or that is taken over by what it took over. A
 * chain may be long, so it is followed without recursion; the time taken grows with the number of links.
 */
public final class ClosedChains {

    private ClosedChains() {}

    /** The localities on a closed chain of parents, or between two such chains. */
    public static Set<String> ofParents(Collection<Locality> localities) {
        Map<String, List<String>> parents = new HashMap<>();
        for (Locality locality : localities) {
            List<String> own = new ArrayList<>(1);
            for (Era era : locality.eras()) {
                if (era.parent() != null && !own.contains(era.parent())) {
                    own.add(era.parent());
                }
            }
            if (!own.isEmpty()) {
                parents.put(locality.id(), own);
            }
        }
        return in(parents);
    }

    /** The localities on a closed chain of successors, or between two such chains. */
    public static Set<String> ofSuccessors(Collection<Succession> successions) {
        return in(successions.stream()
                .collect(Collectors.groupingBy(
                        Succession::from, Collectors.mapping(Succession::to, Collectors.toList()))));
    }

    /** What is left when the ends of all chains are taken off, and the ends of what is left, first above, then below. */
    private static Set<String> in(Map<String, List<String>> next) {
        Map<String, List<String>> back = new HashMap<>();
        next.forEach((from, links) -> links.forEach(
                to -> back.computeIfAbsent(to, key -> new ArrayList<>()).add(from)));
        Set<String> left = new LinkedHashSet<>(next.keySet());
        left.addAll(back.keySet());
        takeOffEnds(left, next, back);
        takeOffEnds(left, back, next);
        return left;
    }

    private static void takeOffEnds(Set<String> left, Map<String, List<String>> next, Map<String, List<String>> back) {
        Map<String, Long> open = new HashMap<>();
        Deque<String> ends = new ArrayDeque<>();
        for (String id : left) {
            long links = 0;
            for (String to : next.getOrDefault(id, List.of())) {
                links += left.contains(to) ? 1 : 0;
            }
            open.put(id, links);
            if (links == 0) {
                ends.add(id);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String before : back.getOrDefault(end, List.of())) {
                if (left.contains(before) && open.merge(before, -1L, Long::sum) == 0) {
                    ends.add(before);
                }
            }
        }
    }
}
