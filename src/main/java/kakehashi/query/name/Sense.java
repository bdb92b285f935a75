package kakehashi.query.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.model.value.LocalityKind;
import kakehashi.text.Folding;

/** Which localities a way to take a line apart can mean: those that lie in all others it names. */
final class Sense {

    /** A locality that a way means, with how well: by its rank, and by how many others of the way it lies in. */
    private record Meant(String locality, PlaceName name, boolean ranked, int inside) {}

    private final Function<String, Optional<Locality>> localities;
    private final Around around;
    private final String literal;

    /** @param literal the letters of the whole line; empty where it is read by spellings that are only like it */
    Sense(Function<String, Optional<Locality>> localities, Around around, String literal) {
        this.localities = localities;
        this.around = around;
        this.literal = literal;
    }

    /**
     * The places of a line that can be taken apart in these ways, those that fit best first: by the ways of fewest names.
     *
     * @param ranked whether those alone that have the ranks which the line gives them
     */
    List<Reading> places(Collection<Covers.Cover> ways, boolean ranked) {
        TreeMap<Integer, List<Covers.Cover>> byParts = new TreeMap<>();
        ways.forEach(way -> byParts.computeIfAbsent(way.parts().size(), any -> new ArrayList<>())
                .add(way));
        return byParts.values().stream()
                .map(alike -> alike(alike, ranked))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The same; where none has the ranks, whatever is named so. */
    List<Reading> places(Collection<Covers.Cover> ways) {
        List<Reading> ranked = places(ways, true);
        return ranked.isEmpty() ? places(ways, false) : ranked;
    }

    private List<Reading> alike(List<Covers.Cover> ways, boolean ranked) {
        Map<String, Meant> best = new LinkedHashMap<>();
        for (Covers.Cover way : ways) {
            for (Meant meant : meant(way.parts(), way.countries())) {
                if (meant.ranked() || !ranked) {
                    best.merge(meant.locality(), meant, this::better);
                }
            }
        }
        int inmost = best.values().stream().mapToInt(Meant::inside).max().orElse(0);
        return best.values().stream()
                .map(meant -> new Reading(
                        meant.locality(), fit(meant.name(), meant.ranked() && meant.inside() == inmost), meant.name()))
                .sorted(Comparator.comparing(Reading::fit))
                .toList();
    }

    /** The two sides of a pair, Vietnam's first; empty where a line cannot be taken so. */
    List<List<Reading>> partners(Collection<Covers.Cover> ways) {
        for (Covers.Cover way : ways) {
            List<List<Reading>> sides = new ArrayList<>();
            for (Country country : Country.values()) {
                List<Part> parts = way.parts().stream()
                        .filter(part -> part.names().stream().anyMatch(name -> isIn(name, country)))
                        .toList();
                sides.add(places(List.of(new Covers.Cover(parts, Set.of(country)))));
            }
            if (sides.stream().noneMatch(List::isEmpty)) {
                return sides;
            }
        }
        return List.of();
    }

    /** The cities of which a line names a ward. */
    List<Reading> wards(Collection<Covers.Cover> ways) {
        return outer(ways, Part::isWard, Fit.WARD).stream()
                .filter(city -> localities.apply(city.locality()).stream()
                        .flatMap(locality -> locality.eras().stream())
                        .anyMatch(era -> era.kind() == LocalityKind.DESIGNATED_CITY))
                .toList();
    }

    /** The places around what a line names besides, which is not known. */
    List<Reading> aroundUnknown(Collection<Covers.Cover> ways) {
        return outer(ways, part -> part.names().isEmpty(), Fit.AROUND);
    }

    private List<Reading> outer(Collection<Covers.Cover> ways, Predicate<Part> inner, Fit fit) {
        for (Covers.Cover way : ways) {
            List<Part> others =
                    way.parts().stream().filter(part -> !inner.test(part)).toList();
            if (!others.isEmpty() && others.size() < way.parts().size()) {
                List<Reading> found = places(List.of(new Covers.Cover(others, way.countries())));
                if (!found.isEmpty()) {
                    return found.stream()
                            .map(place -> new Reading(place.locality(), fit, place.name()))
                            .toList();
                }
            }
        }
        return List.of();
    }

    private boolean isIn(PlaceName name, Country country) {
        return localities.apply(name.locality()).stream().anyMatch(locality -> locality.country() == country);
    }

    private List<Meant> meant(List<Part> all, Set<Country> countries) {
        List<Part> parts = all.stream().filter(part -> !part.isCounty()).toList();
        List<Map<String, Meant>> candidates =
                parts.stream().map(part -> candidates(part, countries)).toList();
        List<Meant> found = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            for (Meant inner : candidates.get(at).values()) {
                Optional<Meant> meant = Optional.of(inner);
                for (int other = 0; other < candidates.size(); other++) {
                    if (other != at) {
                        Map<String, Meant> outer = candidates.get(other);
                        meant = meant.flatMap(so -> inside(so, outer));
                    }
                }
                meant.ifPresent(found::add);
            }
        }
        return found;
    }

    /** The same with one more around it; or as it is, where it has the other name too. */
    private Optional<Meant> inside(Meant inner, Map<String, Meant> outer) {
        List<Meant> lyingAround = around.of(inner.locality()).stream()
                .flatMap(id -> Optional.ofNullable(outer.get(id)).stream())
                .toList();
        if (!lyingAround.isEmpty()) {
            boolean ranked = inner.ranked() && lyingAround.stream().anyMatch(Meant::ranked);
            return Optional.of(new Meant(inner.locality(), inner.name(), ranked, inner.inside() + 1));
        }
        Meant itself = outer.get(inner.locality());
        return Optional.ofNullable(itself)
                .map(same ->
                        new Meant(inner.locality(), inner.name(), inner.ranked() && same.ranked(), inner.inside()));
    }

    private Map<String, Meant> candidates(Part part, Set<Country> countries) {
        Map<String, Meant> found = new LinkedHashMap<>();
        for (PlaceName name : part.names()) {
            Locality locality = localities.apply(name.locality()).orElse(null);
            if (locality != null && (countries.size() != 1 || countries.contains(locality.country()))) {
                boolean ranked = part.ranksFit(kinds(name, locality));
                found.merge(locality.id(), new Meant(locality.id(), name, ranked, 0), this::better);
            }
        }
        return found;
    }

    private static Set<LocalityKind> kinds(PlaceName name, Locality locality) {
        return name.era() != null
                ? Set.of(name.era().kind())
                : locality.eras().stream().map(Era::kind).collect(Collectors.toUnmodifiableSet());
    }

    private Meant better(Meant one, Meant other) {
        int byRank = Boolean.compare(one.ranked(), other.ranked());
        int byInside = byRank != 0 ? byRank : Integer.compare(one.inside(), other.inside());
        int better = byInside != 0 ? byInside : fit(other.name(), true).compareTo(fit(one.name(), true));
        return better >= 0 ? one : other;
    }

    private Fit fit(PlaceName name, boolean fully) {
        if (!fully || !literal.contains(Folding.literal(name.text()))) {
            return Fit.OTHERWISE;
        }
        return name.kind() == null ? Fit.WRITTEN : Fit.ALSO;
    }
}
