package kakehashi.query;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Under which localities and regions a signatory's ties are found as of a date. Safe on any thread.
 *
 * <p>A city lies in the province or prefecture of its era nearest to that date. What it left to a successor is found as
 * inherited, even where the successor is the province it lay in.
 */
final class Territory {

    private record Question(String locality, boolean within) {}

    private final Atlas atlas;
    private final LocalDate asOf;
    private final Map<Question, Set<String>> own = new ConcurrentHashMap<>();
    private final Map<Question, Set<String>> heirs = new ConcurrentHashMap<>();
    private final Map<String, List<String>> regions = new ConcurrentHashMap<>();

    Territory(Atlas atlas, LocalDate asOf) {
        this.atlas = atlas;
        this.asOf = asOf;
    }

    /**
     * The signatory itself and, if {@code within}, what it lies in, but for its successor.
     */
    Set<String> ofOwn(String signatory, boolean within) {
        return own.computeIfAbsent(new Question(signatory, within), asked -> {
            Set<String> found = new LinkedHashSet<>();
            found.add(signatory);
            if (within) {
                addParents(signatory, found);
                String heir = atlas.successorOn(signatory, asOf);
                if (!heir.equals(signatory)) {
                    found.remove(heir);
                }
            }
            return found;
        });
    }

    /**
     * Who answers for the signatory and, if {@code within}, what the heir lies in, and who answers for what the signatory
     * lay in; without those it is found under as its own.
     */
    Set<String> ofHeirs(String signatory, boolean within) {
        return heirs.computeIfAbsent(new Question(signatory, within), asked -> {
            Set<String> found = new LinkedHashSet<>();
            String heir = atlas.successorOn(signatory, asOf);
            found.add(heir);
            if (within) {
                addParents(heir, found);
                ofOwn(signatory, true).stream()
                        .map(place -> atlas.successorOn(place, asOf))
                        .forEach(found::add);
            }
            found.removeAll(ofOwn(signatory, within));
            return found;
        });
    }

    private void addParents(String locality, Set<String> found) {
        String parent = parentOf(locality);
        while (parent != null && found.add(parent)) {
            parent = parentOf(parent);
        }
    }

    private @Nullable String parentOf(String locality) {
        return atlas.findLocality(locality)
                .map(known -> known.eraNearest(asOf).parent())
                .orElse(null);
    }

    /** The end that a chosen locality has only as an heir, or null if there is none. */
    @Nullable
    String inheritedFrom(Link link, Set<String> chosen, boolean within) {
        return Stream.of(link.vietnam(), link.japan())
                .filter(end -> ofOwn(end, within).stream().noneMatch(chosen::contains)
                        && ofHeirs(end, within).stream().anyMatch(chosen::contains))
                .findFirst()
                .orElse(null);
    }

    Atlas atlas() {
        return atlas;
    }

    /** Who answers for the locality's agreements on the as-of date. */
    String answering(String locality) {
        return atlas.successorOn(locality, asOf);
    }

    /** The regions in which who answers for the two ends lies. */
    List<String> regions(Link link) {
        return Stream.of(link.vietnam(), link.japan())
                .flatMap(end -> regionsOf(end).stream())
                .toList();
    }

    /** The region in which who answers for a locality lies; none where it is not on record. */
    List<String> regionsOf(String locality) {
        return regions.computeIfAbsent(locality, this::findRegions);
    }

    private List<String> findRegions(String locality) {
        String answering = atlas.successorOn(locality, asOf);
        return Stream.of(answering)
                .filter(id -> atlas.findLocality(id).isPresent())
                .flatMap(id -> atlas.regionOf(id, asOf).stream())
                .map(Region::id)
                .filter(Objects::nonNull)
                .toList();
    }
}
