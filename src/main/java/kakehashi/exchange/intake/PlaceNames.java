package kakehashi.exchange.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Country;
import kakehashi.query.name.Fit;
import kakehashi.query.name.PlaceReader;
import kakehashi.query.name.Reading;
import kakehashi.text.Folding;
import org.jspecify.annotations.Nullable;

/** Who is meant by the names of a list; each name is read once. */
final class PlaceNames {

    private static final int MOST_NEAR = 3;

    private final PlaceReader reader;
    private final Atlas atlas;
    private final Map<String, String> answered;
    /** What names mean in either country, and in each. */
    private final Map<String, Set<String>> known = new HashMap<>();

    private final Map<Country, Map<String, Set<String>>> knownIn = new EnumMap<>(Country.class);
    /** By folded names of before the localities that they are in now. */
    private final Map<String, Set<String>> former;

    /** The same by names as they stand. */
    private final Map<String, Set<String>> formers = new HashMap<>();

    /** @param answered ids of localities for names of which a person said whom they mean */
    PlaceNames(Atlas atlas, PlaceReader reader, Map<String, String> answered) {
        this.atlas = atlas;
        this.answered = answered;
        this.reader = reader;
        former = atlas.records().almanac().aliases().stream()
                .filter(alias -> alias.kind() == AliasKind.FORMER)
                .collect(Collectors.groupingBy(
                        alias -> Folding.fold(alias.text()), Collectors.mapping(Alias::locality, Collectors.toSet())));
    }

    /**
     * The localities that a name may mean, those that fit best.
     *
     * @param country in which they lie, or null for either
     */
    Set<String> read(String name, @Nullable Country country) {
        Map<String, Set<String>> names =
                country == null ? known : knownIn.computeIfAbsent(country, key -> new HashMap<>());
        Set<String> before = names.get(name);
        if (before != null) {
            return before;
        }
        Set<String> found = find(name, country);
        names.put(name, found);
        return found;
    }

    /** Whether a person said that rows with this name are to stay out. */
    boolean isLeftOut(String name) {
        return "".equals(answered.get(name));
    }

    private Set<String> find(String name, @Nullable Country country) {
        String answer = answered.get(name);
        if (answer != null) {
            return atlas.findLocality(answer)
                    .filter(locality -> country == null || locality.country() == country)
                    .map(locality -> Set.of(locality.id()))
                    .orElse(Set.of());
        }
        List<Reading> whole = reader.read(name).places().stream()
                .filter(Reading::isWhole)
                .filter(place -> country == null || place.locality().startsWith(country.idPrefix()))
                .toList();
        Set<String> formerly = new LinkedHashSet<>();
        whole.stream().map(Reading::locality).filter(id -> isFormer(name, id)).forEach(formerly::add);
        Set<String> called = new LinkedHashSet<>();
        whole.stream().map(Reading::locality).filter(id -> isCalled(id, name)).forEach(called::add);
        if (called.size() == 1) {
            called.addAll(formerly);
            return called;
        }
        Fit best = whole.stream().map(Reading::fit).min(Fit::compareTo).orElse(Fit.NEAR);
        Set<String> found = new LinkedHashSet<>();
        whole.stream()
                .filter(place -> place.fit() == best)
                .map(Reading::locality)
                .forEach(found::add);
        // A living place that bears the name does not hide the one that bore it.
        found.addAll(formerly);
        return found;
    }

    /** Whether a name is one of a locality that is in this one now. */
    boolean isFormer(String name, String id) {
        return formers.computeIfAbsent(name, each -> former.getOrDefault(Folding.fold(each), Set.of()))
                .contains(id);
    }

    /** Whether a person said whom a name means. */
    boolean isAnswered(String name) {
        return answered.containsKey(name);
    }

    /** Whether a name is all of what a locality is called in its last days: "Osaka" is the city and not the prefecture. */
    private boolean isCalled(String id, String name) {
        String folded = Folding.fold(name);
        return atlas.findLocality(id)
                .map(locality -> locality.eras().get(locality.eras().size() - 1))
                .filter(era -> era.name().all().stream()
                        .anyMatch(each -> Folding.fold(each).equals(folded)))
                .isPresent();
    }

    /** What may be meant by all of some names that would be asked, by what the others of them say. */
    List<Bare> offered(Set<String> names, Country country) {
        List<Set<String>> plain = names.stream()
                .filter(name -> !answered.containsKey(name))
                .map(name -> read(name, country))
                .filter(ids -> ids.size() == 1)
                .toList();
        long tops = plain.stream().flatMap(Set::stream).filter(this::isTopLevel).count();
        return Bare.offered(country, tops, plain.size() - tops);
    }

    /** Whether a locality is, or was last, a province or a prefecture. */
    boolean isTopLevel(String id) {
        return atlas.findLocality(id)
                .map(locality -> locality.eras().get(locality.eras().size() - 1))
                .filter(era -> era.kind().isTopLevel())
                .isPresent();
    }

    /** The localities whose names are near to one that is none of them; no more than a person looks through. */
    Set<String> near(String name, @Nullable Country country) {
        Set<String> near = new LinkedHashSet<>();
        reader.instead(name).stream()
                .filter(place -> place.fit() == Fit.NEAR)
                .map(Reading::locality)
                .filter(id -> country == null || id.startsWith(country.idPrefix()))
                .limit(MOST_NEAR)
                .forEach(near::add);
        return near;
    }
}
