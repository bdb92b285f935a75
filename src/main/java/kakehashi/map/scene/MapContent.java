package kakehashi.map.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * Everything that a map shows above its base: what to draw, not yet where.
 *
 * @param ties each link once; of those alike in all else the last is drawn on top
 * @param places the localities at which the ties end
 * @param provinces the provinces, municipalities and prefectures in which those lie, drawn or not themselves
 * @param both how two names at one seat are written, one in place of {0}, the other of {1}; and how two names beneath them
 * @param joined whether the ties of a pair share one curve
 * @param raised ids of the links and localities to raise above the rest; a locality raises the links that end at it. Ids
 *     that are not drawn count for nothing
 * @param restraint what is held back of the ties so that the map can be read
 */
public record MapContent(
        List<MapTie> ties,
        List<MapPlace> places,
        List<MapPlace> provinces,
        List<String> both,
        boolean joined,
        Set<String> raised,
        Restraint restraint) {

    public static final MapContent NOTHING =
            new MapContent(List.of(), List.of(), List.of(), List.of("", ""), false, Set.of(), Restraint.NONE);

    public MapContent {
        ties = List.copyOf(ties);
        places = List.copyOf(places);
        provinces = List.copyOf(provinces);
        both = List.copyOf(both);
        raised = Set.copyOf(raised);
    }

    /**
     * The links of an atlas as they are drawn on a date, nothing selected.
     *
     * @param links ties may end at those who answer for them on the date instead of at the signatories
     * @param since when a link began, as far as that is on record
     */
    public static MapContent of(
            Places names,
            LocalDate asOf,
            Collection<? extends Link> links,
            Function<? super Link, Optional<PartialDate>> since) {
        return of(names, asOf, links, since, new IdentityHashMap<>());
    }

    /**
     * As above.
     *
     * @param known what was drawn of the same records as of the same day, by identity; what is not among it is added
     */
    public static MapContent of(
            Places names,
            LocalDate asOf,
            Collection<? extends Link> links,
            Function<? super Link, Optional<PartialDate>> since,
            IdentityHashMap<Link, MapTie> known) {
        Atlas atlas = names.atlas();
        List<MapTie> ties = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, End> ends = new HashMap<>();
        Function<String, End> end = id -> ends.computeIfAbsent(id, other -> End.of(atlas, other, asOf));
        for (Link link : links) {
            MapTie before = known.get(link);
            MapTie tie = before == null ? tie(atlas, link, since.apply(link), end) : before;
            known.put(link, tie);
            ties.add(tie);
            counts.merge(link.vietnam(), 1, Integer::sum);
            counts.merge(link.japan(), 1, Integer::sum);
        }
        List<MapPlace> places = new ArrayList<>();
        Map<String, Integer> within = new LinkedHashMap<>();
        counts.forEach((id, count) -> {
            MapPlace place = place(names, asOf, id, count);
            places.add(place);
            within.merge(place.province(), count, Integer::sum);
        });
        List<MapPlace> provinces = new ArrayList<>();
        within.forEach((id, count) -> provinces.add(place(names, asOf, id, count)));
        return new MapContent(
                ties, places, provinces, List.of(both(names.words()), ""), false, Set.of(), Restraint.NONE);
    }

    /** How two names at one seat are written in the language of some words, as {@link #both} wants it. */
    public static String both(Words words) {
        return words.say("map.both", "{0}", "{1}");
    }

    private static MapPlace place(Places names, LocalDate asOf, String id, int ties) {
        Atlas atlas = names.atlas();
        Locality locality = atlas.locality(id);
        LocalityKind kind = locality.eraNearest(asOf).kind();
        return new MapPlace(
                id,
                names.labelInside(id, asOf),
                names.name(id, asOf),
                "",
                locality.eraNearest(asOf).seat(),
                atlas.topLevelOf(id, asOf),
                ties,
                locality.hasEndedBy(asOf),
                kind != LocalityKind.PROVINCE && kind != LocalityKind.PREFECTURE,
                locality.country().capital().equals(id));
    }

    private static MapTie tie(Atlas atlas, Link link, Optional<PartialDate> began, Function<String, End> end) {
        Link signed = atlas.findLink(link.id()).orElse(link);
        return new MapTie(
                link,
                end.apply(link.vietnam()).seat(),
                end.apply(link.japan()).seat(),
                end.apply(signed.vietnam()).hasPassedOn(),
                end.apply(signed.japan()).hasPassedOn(),
                began.map(PartialDate::isQualified).orElse(true),
                began.map(PartialDate::year).orElse(0),
                link instanceof Tie tie ? tie.events().size() : 0);
    }

    /**
     * A locality as an end of ties.
     *
     * @param hasPassedOn whether another answers for what it signed
     */
    private record End(Seat seat, boolean hasPassedOn) {

        static End of(Atlas atlas, String locality, LocalDate asOf) {
            return new End(
                    atlas.locality(locality).eraNearest(asOf).seat(),
                    !atlas.successorOn(locality, asOf).equals(locality));
        }
    }

    /** The same content with other things raised: what is selected and, for a locality, those it answers for. */
    public MapContent raise(Collection<String> ids) {
        return new MapContent(ties, places, provinces, both, joined, Set.copyOf(ids), restraint);
    }

    /** The same content, held back in another way. */
    public MapContent with(Restraint other) {
        return new MapContent(ties, places, provinces, both, joined, raised, other);
    }

    /**
     * The same content with a second name beneath each that reads differently.
     *
     * @param bothBeneath how two of them at one seat are written
     */
    public MapContent withSecondNames(String bothBeneath, Function<String, String> label) {
        return new MapContent(
                ties,
                places.stream()
                        .map(place -> place.named(label.apply(place.id())))
                        .toList(),
                provinces.stream()
                        .map(place -> place.named(label.apply(place.id())))
                        .toList(),
                List.of(both.get(0), bothBeneath),
                joined,
                raised,
                restraint);
    }

    /** The same content with one locality under another name. */
    public MapContent calling(String locality, String name) {
        UnaryOperator<MapPlace> call = place -> place.id().equals(locality) ? place.called(name) : place;
        return new MapContent(
                ties,
                places.stream().map(call).toList(),
                provinces.stream().map(call).toList(),
                both,
                joined,
                raised,
                restraint);
    }

    /** The same content with every line of one width: for a small map, which has to explain each of its signs. */
    public MapContent withEqualLines() {
        return new MapContent(
                ties.stream().map(MapTie::asOneEvent).toList(), places, provinces, both, joined, raised, restraint);
    }

    /** The same content; where all its ties are of one pair, they share one curve and both ends are named large. */
    public MapContent joinedIfOnePair() {
        long pairs = ties.stream()
                .map(tie -> List.of(tie.vietnam(), tie.japan()))
                .distinct()
                .count();
        return new MapContent(ties, places, provinces, both, pairs == 1, raised, restraint);
    }

    /** The years in which the links began, as far as they are on record, the first of them first. */
    public List<Integer> years() {
        return ties.stream()
                .map(MapTie::year)
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** Only the links that began by the end of a year, and the localities at which they end. */
    public MapContent begunBy(int year) {
        List<MapTie> begun = ties.stream()
                .filter(tie -> tie.year() > 0 && tie.year() <= year)
                .toList();
        Set<String> ends = new HashSet<>();
        begun.forEach(
                tie -> ends.addAll(List.of(tie.link().vietnam(), tie.link().japan())));
        List<MapPlace> theirs =
                places.stream().filter(place -> ends.contains(place.id())).toList();
        Set<String> around = new HashSet<>();
        theirs.forEach(place -> around.add(place.province()));
        return new MapContent(
                begun,
                theirs,
                provinces.stream()
                        .filter(province -> around.contains(province.id()))
                        .toList(),
                both,
                joined,
                raised,
                restraint);
    }

    /** The seats of all places, for fitting a view around them. */
    public List<Seat> seats() {
        return places.stream().map(MapPlace::seat).toList();
    }
}
