package kakehashi.query.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line means.
 *
 * @param places the localities it may mean, those that fit best first; empty where it names a pair
 * @param partners the two sides of a pair that it names, Vietnam's first; empty where it names none
 */
public record Understood(List<Reading> places, List<List<Reading>> partners) {

    static final Understood NOTHING = new Understood(List.of(), List.of());

    /** Whether the line is no place's name, nor the beginning of one. */
    public boolean isNothing() {
        return places.isEmpty() && partners.isEmpty();
    }

    /** This, and after it the places of another. */
    Understood besides(Understood other) {
        Map<String, Reading> all = new LinkedHashMap<>();
        Stream.concat(places.stream(), other.places().stream())
                .forEach(place -> all.putIfAbsent(place.locality(), place));
        return partners.isEmpty() ? new Understood(List.copyOf(all.values()), partners) : this;
    }

    /** Whether all of the line means a locality or a pair of them. */
    public boolean isWhole() {
        return !partners.isEmpty() || places.stream().anyMatch(Reading::isWhole);
    }

    /** The ends, of each of which a tie that is meant has one; none where the line does not mean localities as a whole. */
    public List<Set<String>> ends() {
        if (!partners.isEmpty()) {
            return partners.stream().map(Understood::ids).toList();
        }
        Set<String> whole = ids(places.stream().filter(Reading::isWhole).toList());
        return whole.isEmpty() ? List.of() : List.of(whole);
    }

    private static Set<String> ids(List<Reading> readings) {
        return readings.stream().map(Reading::locality).collect(Collectors.toUnmodifiableSet());
    }
}
