package kakehashi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Region;
import kakehashi.model.value.Country;

/**
 * The places of a country by which links are found: regions, in them provinces or prefectures, in these their cities, as
 * of a date. A locality that has ended stands below the one that answers for it.
 */
public final class PlaceTree {

    /**
     * One place.
     *
     * @param id of a region or a locality
     * @param count links found by the place and all that lies in it
     */
    public record Node(String id, int count, List<Node> children) {

        public Node {
            children = List.copyOf(children);
        }
    }

    private final Meanings meanings;
    private final Comparator<String> order;

    /** @param order of localities; regions stand as the atlas has them */
    public PlaceTree(Meanings meanings, Comparator<String> order) {
        this.meanings = meanings;
        this.order = order;
    }

    /** The places that are counted or chosen, and those they lie in. */
    public List<Node> of(Country country, Answer answer) {
        Map<String, Integer> counts = answer.counts().getOrDefault(Facet.of(country), Map.of());
        Map<String, Set<String>> children = new LinkedHashMap<>();
        Set<String> roots = new LinkedHashSet<>();
        for (Region region : meanings.atlas().records().regions()) {
            if (counts.containsKey(region.id())) {
                roots.add(region.id());
            }
        }
        for (String id : counts.keySet()) {
            String below = id;
            Optional<String> above = above(below);
            while (above.isPresent()
                    && children.computeIfAbsent(above.get(), parent -> new LinkedHashSet<>())
                            .add(below)) {
                below = above.get();
                above = above(below);
            }
            if (above.isEmpty()) {
                roots.add(below);
            }
        }
        return roots.stream().map(id -> node(id, counts, children)).toList();
    }

    private Node node(String id, Map<String, Integer> counts, Map<String, Set<String>> children) {
        List<String> below = new ArrayList<>(children.getOrDefault(id, Set.of()));
        below.sort(order);
        return new Node(
                id,
                counts.getOrDefault(id, 0),
                below.stream().map(child -> node(child, counts, children)).toList());
    }

    /** What a place lies in; empty for a region, and for a locality whose region is not on record. */
    private Optional<String> above(String id) {
        Atlas atlas = meanings.atlas();
        if (atlas.findLocality(id).isEmpty()) {
            return Optional.empty();
        }
        String answering = atlas.successorOn(id, meanings.asOf());
        if (!answering.equals(id)) {
            return Optional.of(answering);
        }
        return Optional.ofNullable(
                        atlas.locality(id).eraNearest(meanings.asOf()).parent())
                .or(() -> atlas.regionOf(id, meanings.asOf()).map(Region::id));
    }
}
