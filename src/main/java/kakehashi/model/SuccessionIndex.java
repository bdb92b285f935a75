package kakehashi.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The successions, to be followed from a locality to its successors and back. */
final class SuccessionIndex {

    private final Map<String, Succession> byEnded;
    private final Map<String, List<String>> directPredecessors = new HashMap<>();

    /** @param byEnded each succession under the id of the locality that ended by it, without closed chains */
    SuccessionIndex(Map<String, Succession> byEnded) {
        this.byEnded = byEnded;
        byEnded.values().forEach(succession -> directPredecessors
                .computeIfAbsent(succession.to(), to -> new ArrayList<>())
                .add(succession.from()));
    }

    @Nullable
    Succession of(String locality) {
        return byEnded.get(locality);
    }

    String successorOn(String locality, LocalDate day) {
        String answering = locality;
        Succession next = byEnded.get(answering);
        while (next != null && !next.date().earliest().isAfter(day)) {
            answering = next.to();
            next = byEnded.get(answering);
        }
        return answering;
    }

    List<String> predecessorsOn(String locality, LocalDate day) {
        List<String> found = new ArrayList<>();
        if (successorOn(locality, day).equals(locality)) {
            Deque<String> ahead = new ArrayDeque<>(directPredecessorsOf(locality));
            while (!ahead.isEmpty()) {
                String predecessor = ahead.remove();
                Succession succession = Objects.requireNonNull(byEnded.get(predecessor));
                if (!succession.date().earliest().isAfter(day)) {
                    found.add(predecessor);
                    List<String> before = directPredecessorsOf(predecessor);
                    for (int i = before.size() - 1; i >= 0; i--) {
                        ahead.addFirst(before.get(i));
                    }
                }
            }
        }
        return found;
    }

    /** The locality and all whose chain of successors leads to it, on any day. */
    List<String> withPredecessors(String locality) {
        List<String> found = new ArrayList<>(List.of(locality));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(directPredecessorsOf(found.get(i)));
        }
        return found;
    }

    private List<String> directPredecessorsOf(String locality) {
        return directPredecessors.getOrDefault(locality, List.of());
    }
}
