package kakehashi.query.name;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.text.Folding;
import kakehashi.text.SearchLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of places as people write them: in three languages and their spellings, with what a place lies in before or
 * behind it, with its rank or without. To make one costs a look at every name; to ask it is cheap. It never changes, but for
 * what it remembers, so it is for one thread at a time.
 */
public final class PlaceReader {

    private final Function<String, Optional<Locality>> localities;
    private final Around around;
    private final List<PlaceName> names;
    private final Lexicon strict;
    private final NearNames near;
    /** Made when a line is first read by its spelling. */
    private @Nullable Lexicon loose;

    private PlaceReader(Atlas atlas, List<PlaceName> names) {
        localities = atlas::findLocality;
        around = new Around(atlas);
        this.names = names;
        strict = Lexicon.strict(names);
        near = new NearNames(names);
    }

    /** For all places of an atlas. */
    public static PlaceReader of(Atlas atlas) {
        return new PlaceReader(atlas, NamesOfPlaces.of(atlas));
    }

    /** For one place alone, and what is around it: tells how a line means it, if it does. */
    public static PlaceReader of(Atlas atlas, String locality) {
        Set<String> alone = new LinkedHashSet<>(List.of(locality));
        alone.addAll(new Around(atlas).of(locality));
        return new PlaceReader(atlas, NamesOfPlaces.of(atlas, alone));
    }

    /** What a line means: the places that the whole of it names, and those whose names begin so. */
    public Understood read(String line) {
        String typed = SearchLine.cut(line);
        TypedLine folded = TypedLine.strict(typed);
        if (folded.length() == 0) {
            return Understood.NOTHING;
        }
        Understood byLetter = read(new Covers(folded, strict), sense(Folding.literal(typed)));
        if (byLetter.isWhole()) {
            return byLetter;
        }
        Understood bySpelling = read(new Covers(TypedLine.loose(typed), loose()), sense(""));
        return bySpelling.isWhole() || byLetter.isNothing() ? bySpelling.besides(byLetter) : byLetter;
    }

    private Sense sense(String literal) {
        return new Sense(localities, around, literal);
    }

    private Lexicon loose() {
        Lexicon made = loose;
        if (made == null) {
            made = Lexicon.loose(names);
            loose = made;
        }
        return made;
    }

    private static Understood read(Covers covers, Sense sense) {
        List<Covers.Cover> ways = covers.whole();
        List<Reading> places = sense.places(ways, true);
        if (places.isEmpty()) {
            List<List<Reading>> partners = sense.partners(ways);
            if (!partners.isEmpty()) {
                return new Understood(List.of(), partners);
            }
            places = lower(covers, ways, sense);
            places = places.isEmpty() ? sense.places(ways, false) : places;
        }
        Map<String, Reading> found = new LinkedHashMap<>();
        places.forEach(place -> found.put(place.locality(), place));
        first(covers.begun(), sense::places)
                .forEach(place ->
                        found.putIfAbsent(place.locality(), new Reading(place.locality(), Fit.BEGINS, place.name())));
        return new Understood(List.copyOf(found.values()), List.of());
    }

    /** Where a county stands between a prefecture and its town, or a ward with its city. */
    private static List<Reading> lower(Covers covers, List<Covers.Cover> ways, Sense sense) {
        List<List<Covers.Cover>> gaps = covers.withGap(true);
        List<Reading> towns = first(
                gaps,
                some -> sense.places(some.stream().filter(PlaceReader::isKnown).toList()));
        if (!towns.isEmpty()) {
            return towns;
        }
        List<Reading> wards = sense.wards(ways);
        return wards.isEmpty() ? first(gaps, sense::wards) : wards;
    }

    /** What the first ways mean that mean anything. */
    private static List<Reading> first(
            List<List<Covers.Cover>> all, Function<List<Covers.Cover>, List<Reading>> meaning) {
        return all.stream()
                .map(meaning)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether nothing but a county's name is not known. */
    private static boolean isKnown(Covers.Cover way) {
        return way.parts().stream()
                .allMatch(part -> part.isCounty() || !part.names().isEmpty());
    }

    /** The places around something that is not known: of "Quận 1, TP. Hồ Chí Minh" the city. For lines that nothing else answers. */
    public List<Reading> around(String line) {
        String typed = SearchLine.cut(line);
        return first(new Covers(TypedLine.strict(typed), strict).withGap(false), sense("")::aroundUnknown);
    }

    /** The places with a name that is nearest to a line, by the letters to change; none where none is near. */
    public List<Reading> near(String line) {
        return near.to(SearchLine.cut(line));
    }
}
