package kakehashi.query.name;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        if (!bySpelling.isWhole() && !byLetter.isNothing()) {
            return byLetter;
        }
        return bySpelling.isNothing() ? bySound(typed) : bySpelling.besides(byLetter);
    }

    /** Japanese names that stand in kana, of which the records have only kanji and Latin letters. */
    private Understood bySound(String typed) {
        boolean kana = Folding.fold(typed).chars().anyMatch(KanaLetters::isKana);
        return kana ? read(new Covers(TypedLine.sounded(typed), loose()), sense("")) : Understood.NOTHING;
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

    /**
     * The places that may have been meant by a line that nothing answers, the likeliest first: with a letter mistyped; around
     * something that is not known, of "Quận 1, TP. Hồ Chí Minh" the city; or with whatever name is nearest. None where none is.
     */
    public List<Reading> instead(String line) {
        String typed = SearchLine.cut(line);
        Covers covers = new Covers(TypedLine.strict(typed), strict);
        return Stream.<Supplier<List<Reading>>>of(
                        () -> mended(covers),
                        () -> near.toAll(typed),
                        () -> first(covers.withGap(false), sense("")::aroundUnknown),
                        () -> near.to(typed),
                        () -> unmarked(typed))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Where one piece of a line is near a name, and the rest fits that: of "Hoi Ann, Quang Nam" Hội An. */
    private List<Reading> mended(Covers covers) {
        return asNear(first(covers.mended(near::names), sense("")::places));
    }

    /** Where Vietnamese was typed without the program that puts its keys together. */
    private List<Reading> unmarked(String typed) {
        String without = VietnameseKeys.without(typed);
        return without.equalsIgnoreCase(typed)
                ? List.of()
                : asNear(
                        read(without).places().stream().filter(Reading::isWhole).toList());
    }

    private static List<Reading> asNear(List<Reading> found) {
        return found.stream()
                .map(place -> new Reading(place.locality(), Fit.NEAR, place.name()))
                .toList();
    }
}
