package kakehashi.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is found by places, their successors and their networks: the lists that seldom change, so that most changes keep it. */
final class PlaceIndex {

    private final List<Locality> allLocalities;
    private final List<Succession> allSuccessions;
    private final List<Network> allNetworks;
    private final Map<String, Locality> localities;
    private final Map<String, Network> networks;
    private final Map<String, List<Network>> networksOf = new HashMap<>();
    private final List<NetworkLink> networkLinks;
    /** Each under the id of the locality that ended by it. */
    private final Map<String, Succession> successions;

    private final Map<String, List<String>> directPredecessors = new HashMap<>();

    private PlaceIndex(Atlas.Records records) {
        allLocalities = records.localities();
        allSuccessions = records.successions();
        allNetworks = records.networks();
        localities = byId(allLocalities, Locality::id);
        networks = byId(allNetworks, Network::id);
        successions = byId(allSuccessions, Succession::from);
        successions.values().forEach(succession -> directPredecessors
                .computeIfAbsent(succession.to(), to -> new ArrayList<>())
                .add(succession.from()));
        refuse(ClosedChains.ofParents(allLocalities), "lies in itself");
        refuse(ClosedChains.ofSuccessors(allSuccessions), "succeeds itself");
        networkLinks = NetworkLinks.derive(allNetworks, localities);
        allNetworks.forEach(network -> network.members().stream()
                .map(Network.Membership::locality)
                .distinct()
                .forEach(id ->
                        networksOf.computeIfAbsent(id, key -> new ArrayList<>()).add(network)));
    }

    /**
     * @param former one that is given back where it is of the very same lists
     * @throws IllegalArgumentException as {@link Atlas} does
     */
    static PlaceIndex of(Atlas.Records records, @Nullable PlaceIndex former) {
        return former != null
                        && records.localities() == former.allLocalities
                        && records.successions() == former.allSuccessions
                        && records.networks() == former.allNetworks
                ? former
                : new PlaceIndex(records);
    }

    static <R> Map<String, R> byId(List<? extends R> records, Function<? super R, String> id) {
        Map<String, R> byId = new LinkedHashMap<>();
        for (R record : records) {
            if (byId.put(id.apply(record), record) != null) {
                throw new IllegalArgumentException("twice: " + id.apply(record));
            }
        }
        return byId;
    }

    private static void refuse(Set<String> localities, String reason) {
        if (!localities.isEmpty()) {
            throw new IllegalArgumentException(
                    reason + ": " + localities.iterator().next());
        }
    }

    Map<String, Locality> localities() {
        return localities;
    }

    Map<String, Network> networks() {
        return networks;
    }

    List<Network> networksOf(String locality) {
        return networksOf.getOrDefault(locality, List.of());
    }

    List<NetworkLink> networkLinks() {
        return networkLinks;
    }

    @Nullable
    Succession successionOf(String locality) {
        return successions.get(locality);
    }

    String successorOn(String locality, LocalDate day) {
        String answering = locality;
        Succession next = successions.get(answering);
        while (next != null && !next.date().earliest().isAfter(day)) {
            answering = next.to();
            next = successions.get(answering);
        }
        return answering;
    }

    List<String> predecessorsOn(String locality, LocalDate day) {
        List<String> found = new ArrayList<>();
        if (successorOn(locality, day).equals(locality)) {
            Deque<String> ahead = new ArrayDeque<>(directPredecessorsOf(locality));
            while (!ahead.isEmpty()) {
                String predecessor = ahead.remove();
                Succession succession = Objects.requireNonNull(successions.get(predecessor));
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
