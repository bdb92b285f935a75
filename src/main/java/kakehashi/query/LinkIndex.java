package kakehashi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Own.OwnKind;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.lens.Lenses;
import kakehashi.query.term.Carried;
import kakehashi.query.time.Days;
import kakehashi.query.time.Grain;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.Spans;
import kakehashi.query.time.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * All links with what a filter asks of them, worked out once: the days of each, and its values of each facet as numbers.
 * Ties come first, then network links, both in the order of the atlas. Safe on any thread.
 */
final class LinkIndex {

    /**
     * The days a time window is held against, null where there are none.
     *
     * @param contact last day that the last documented contact may mean
     */
    record Times(@Nullable Days since, List<Days> events, @Nullable LocalDate contact, List<ComingUp> comingUp) {}

    private static final Stretch NO_DATES = Stretch.of(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31));

    private record Reach(Facet facet, boolean own, boolean within) {}

    /**
     * What an earlier index knows of links that are still the same, and that no place, network or membership has changed
     * about.
     */
    private record Former(@Nullable LinkIndex index, Carried carried) {

        private static final Former NONE = new Former(null, Carried.NOTHING);

        static Former of(@Nullable LinkIndex index, Atlas atlas, List<Link> links) {
            return index == null || !isOfSameGround(index.territory.atlas().records(), atlas.records())
                    ? NONE
                    : new Former(index, new Carried(index.links, links));
        }

        private static boolean isOfSameGround(Atlas.Records before, Atlas.Records now) {
            return before.localities() == now.localities()
                    && before.regions() == now.regions()
                    && before.successions() == now.successions()
                    && before.networks() == now.networks();
        }

        <T> List<T> each(Function<LinkIndex, List<T>> known, List<Link> links, Function<Link, T> anew) {
            List<T> former = index == null ? List.of() : known.apply(index);
            List<T> all = new ArrayList<>(links.size());
            for (int i = 0; i < links.size(); i++) {
                int was = carried.of(i);
                all.add(was < 0 ? anew.apply(links.get(i)) : former.get(was));
            }
            return Collections.unmodifiableList(all);
        }

        /** The values of a facet, where their numbers still mean the same. */
        @Nullable
        Values values(Facet facet, Dictionary now) {
            return index != null && now.beginsWith(index.dictionary(facet)) ? index.values.get(facet) : null;
        }

        @Nullable
        Values places(Reach reach, Dictionary now) {
            return index != null && now.beginsWith(index.dictionary(reach.facet())) ? index.places.get(reach) : null;
        }

        Set<Reach> reaches() {
            return index == null ? Set.of() : Set.copyOf(index.places.keySet());
        }

        /** The links that may have values of a facet that are not yet numbered. */
        Stream<Link> others(Facet facet, Dictionary now, List<Link> links) {
            return index != null && now.beginsWith(index.dictionary(facet))
                    ? IntStream.range(0, links.size())
                            .filter(i -> carried.of(i) < 0)
                            .mapToObj(links::get)
                    : links.stream();
        }
    }

    private final List<Link> links;
    private final List<Times> times;
    private final Spans since;
    private final Spans inForce;
    private final List<Lifetime> lifetimes;
    private final Stretch extent;
    private final Territory territory;
    private final Map<Facet, Dictionary> dictionaries = new EnumMap<>(Facet.class);
    private final Map<Facet, Values> values = new EnumMap<>(Facet.class);
    private final Map<Reach, Values> places = new ConcurrentHashMap<>();
    private final LocalDate asOf;

    /** @param former an index of the same day, of which nothing is worked out again that is still so */
    LinkIndex(Meanings meanings, @Nullable LinkIndex former) {
        Atlas atlas = meanings.atlas();
        links = Stream.<Link>concat(atlas.ties().stream(), atlas.networkLinks().stream())
                .toList();
        asOf = meanings.asOf();
        Former before = Former.of(former, atlas, links);
        times = before.each(index -> index.times, links, link -> times(meanings, link));
        since = new Spans(times.stream()
                .map(time -> Stream.ofNullable(time.since()).toList())
                .toList());
        lifetimes = before.each(index -> index.lifetimes, links, meanings::lifetime);
        inForce = new Spans(lifetimes.stream().map(Lifetime::inForce).toList());
        extent = extent(lifetimes);
        territory = new Territory(atlas, asOf);
        Atlas.Records records = atlas.records();
        number(
                before,
                Facet.SCHEME,
                codes(Scheme.values()),
                link -> List.of(link.scheme().code()));
        number(
                before,
                Facet.TYPE,
                codes(TieType.values()),
                ofTie(tie -> List.of(tie.type().code())));
        number(before, Facet.FIELD, codes(Field.values()), ofTie(tie -> tie.fields().stream()
                .map(Coded::code)
                .toList()));
        number(
                before,
                Facet.STATUS,
                codes(Status.values()),
                ofTie(tie -> List.of(tie.status().code())));
        number(before, Facet.PARTY, records.parties().stream().map(Party::id), ofTie(Tie::parties));
        number(before, Facet.NETWORK, records.networks().stream().map(Network::id), link -> networks(atlas, link));
        number(before, Facet.REGION, records.regions().stream().map(Region::id), territory::regions);
        number(
                before,
                Facet.LAST_CONTACT,
                codes(Recency.values()),
                ofTie(tie -> List.of(Recency.of(contact(meanings, tie), asOf).code())));
        number(before, Facet.COMING_UP, codes(Occasion.values()), ofTie(tie -> comingUp(meanings, tie)));
        number(
                before,
                Facet.OURS,
                codes(OwnKind.values()),
                ofTie(tie ->
                        atlas.own().kind(tie.key()).map(Coded::code).stream().toList()));
        number(before, Facet.LENS, Lenses.values(), ofTie(tie -> Lenses.valuesOf(Signing.caseOf(tie, meanings))));
        List<String> decades = new ArrayList<>(new TreeSet<>(
                times.stream().flatMap(time -> decades(time.since()).stream()).toList()));
        number(
                before,
                Facet.DECADE,
                decades.stream(),
                link -> decades(meanings.sinceDays(link).orElse(null)));
        Dictionary ids = new Dictionary();
        records.localities().stream().map(Locality::id).forEach(ids::numberOf);
        before.others(Facet.LOCALITY, ids, links).forEach(link -> ids.numbersOf(List.of(link.vietnam(), link.japan())));
        dictionaries.put(Facet.LOCALITY, ids);
        for (Country country : Country.values()) {
            dictionaries.put(Facet.of(country), places(records, country));
        }
        before.reaches().forEach(reach -> places.put(reach, places(before, reach)));
    }

    private static Times times(Meanings meanings, Link link) {
        return new Times(
                meanings.sinceDays(link).orElse(null),
                meanings.eventDays(link),
                link instanceof Tie tie ? contact(meanings, tie) : null,
                link instanceof Tie tie ? meanings.comingUp(tie) : List.of());
    }

    private static @Nullable LocalDate contact(Meanings meanings, Tie tie) {
        return meanings.lastContact(tie).map(PartialDate::latest).orElse(null);
    }

    private static List<String> comingUp(Meanings meanings, Tie tie) {
        return meanings.comingUp(tie).stream()
                .filter(date -> date.isWithin(meanings.asOf(), ComingUp.AHEAD))
                .map(date -> date.occasion().code())
                .toList();
    }

    private static List<String> decades(@Nullable Days since) {
        if (since == null) {
            return List.of(Facet.NO_DECADE);
        }
        return IntStream.rangeClosed(since.first().getYear() / 10, since.last().getYear() / 10)
                .mapToObj(decade -> Integer.toString(decade * 10))
                .toList();
    }

    private static Dictionary places(Atlas.Records records, Country country) {
        Dictionary ids = new Dictionary();
        records.regions().stream()
                .filter(region -> region.country() == country)
                .map(Region::id)
                .forEach(ids::numberOf);
        records.localities().stream()
                .filter(locality -> locality.country() == country)
                .map(Locality::id)
                .forEach(ids::numberOf);
        return ids;
    }

    private static Stream<String> codes(Coded[] constants) {
        return Arrays.stream(constants).map(Coded::code);
    }

    private static Function<Link, Collection<String>> ofTie(Function<Tie, Collection<String>> values) {
        return link -> link instanceof Tie tie ? values.apply(tie) : List.of();
    }

    private static List<String> networks(Atlas atlas, Link link) {
        String id = NetworkLink.idOf(link.vietnam(), link.japan());
        return atlas.findLink(id)
                .filter(NetworkLink.class::isInstance)
                .map(found -> ((NetworkLink) found).networks())
                .orElse(List.of());
    }

    private void number(
            Former before, Facet facet, Stream<String> inOrder, Function<Link, Collection<String>> valuesOf) {
        Dictionary dictionary = new Dictionary();
        inOrder.forEach(dictionary::numberOf);
        Values former = before.values(facet, dictionary);
        dictionaries.put(facet, dictionary);
        values.put(facet, values(before, former, i -> dictionary.numbersOf(valuesOf.apply(links.get(i)))));
    }

    private Values values(Former before, @Nullable Values former, IntFunction<int[]> numbersOf) {
        return former == null
                ? new Values(links.size(), numbersOf)
                : new Values(links.size(), numbersOf, former, before.carried());
    }

    int size() {
        return links.size();
    }

    Link link(int i) {
        return links.get(i);
    }

    Times times(int i) {
        return times.get(i);
    }

    Spans since() {
        return since;
    }

    Spans inForce() {
        return inForce;
    }

    Lifetime lifetime(int i) {
        return lifetimes.get(i);
    }

    /** From the first to the last year of which the stored ties have a date. */
    Stretch extent() {
        return extent;
    }

    private static Stretch extent(List<Lifetime> lifetimes) {
        return lifetimes.stream()
                .filter(lifetime -> lifetime.link() instanceof Tie)
                .map(Lifetime::events)
                .filter(Objects::nonNull)
                .reduce(Days::span)
                .map(days -> Stretch.of(Grain.YEAR.start(days.first()), Grain.YEAR.end(days.last())))
                .orElse(NO_DATES);
    }

    Territory territory() {
        return territory;
    }

    Dictionary dictionary(Facet facet) {
        return known(dictionaries.get(facet));
    }

    LocalDate asOf() {
        return asOf;
    }

    /** For each link the numbers of its values; of places those that would find it under the filter. */
    Values values(Facet facet, TieFilter filter) {
        return switch (facet) {
            case LOCALITY ->
                places.computeIfAbsent(
                        new Reach(facet, filter.own(), filter.within()), reach -> places(Former.NONE, reach));
            case VIETNAM, JAPAN ->
                places.computeIfAbsent(new Reach(facet, filter.own(), true), reach -> places(Former.NONE, reach));
            default -> known(values.get(facet));
        };
    }

    private Values places(Former before, Reach reach) {
        Values former = before.places(reach, dictionary(reach.facet()));
        return values(before, former, reach.facet() == Facet.LOCALITY ? localities(reach) : oneCountry(reach));
    }

    private IntFunction<int[]> localities(Reach reach) {
        Dictionary dictionary = dictionary(Facet.LOCALITY);
        return i -> {
            Link link = links.get(i);
            Set<String> found = new LinkedHashSet<>(around(link, link.vietnam(), reach));
            found.addAll(around(link, link.japan(), reach));
            return dictionary.find(found);
        };
    }

    /** The localities and regions of one end, the same array for all links that it has. */
    private IntFunction<int[]> oneCountry(Reach reach) {
        record End(String locality, boolean network) {}
        Dictionary dictionary = dictionary(reach.facet());
        Map<End, int[]> ofEnds = new HashMap<>();
        return i -> {
            Link link = links.get(i);
            String end = reach.facet() == Facet.VIETNAM ? link.vietnam() : link.japan();
            return ofEnds.computeIfAbsent(new End(end, link instanceof NetworkLink), asked -> {
                Set<String> found = new LinkedHashSet<>(around(link, end, reach));
                found.addAll(territory.regionsOf(end));
                return dictionary.find(found);
            });
        };
    }

    /** The localities under which a link is found by one of its ends. A membership ends with the member. */
    private Set<String> around(Link link, String end, Reach reach) {
        Set<String> found = new LinkedHashSet<>(territory.ofOwn(end, reach.within()));
        if (!reach.own() && !(link instanceof NetworkLink)) {
            found.addAll(territory.ofHeirs(end, reach.within()));
        }
        return found;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a facet without an index");
        }
        return value;
    }
}
