package kakehashi.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Coded;
import kakehashi.model.Field;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.PartialDate;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Scheme;
import kakehashi.model.Status;
import kakehashi.model.Tie;
import kakehashi.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * All links with what a filter asks of them, worked out once: the days of each, and its values of each facet as numbers.
 * Ties come first, then network links, both in the order of the atlas. Safe on any thread.
 */
final class LinkIndex {

    /** The days a time window is held against, null where there are none, and the "since" to show. */
    record Times(@Nullable PartialDate shownSince, @Nullable Days since, @Nullable Days inForce, List<Days> events) {}

    private record Reach(boolean own, boolean within) {}

    private final List<Link> links;
    private final List<Times> times;
    private final Territory territory;
    private final Map<Facet, Dictionary> dictionaries = new EnumMap<>(Facet.class);
    private final Map<Facet, int[][]> values = new EnumMap<>(Facet.class);
    private final Map<Reach, int[][]> localities = new ConcurrentHashMap<>();

    LinkIndex(Meanings meanings) {
        Atlas atlas = meanings.atlas();
        links = Stream.<Link>concat(atlas.ties().stream(), atlas.networkLinks().stream())
                .toList();
        times = links.stream()
                .map(link -> new Times(
                        meanings.since(link).orElse(null),
                        meanings.sinceDays(link).orElse(null),
                        meanings.inForceDays(link).orElse(null),
                        meanings.eventDays(link)))
                .toList();
        territory = new Territory(atlas, meanings.asOf());
        Atlas.Records records = atlas.records();
        number(
                Facet.SCHEME,
                codes(Scheme.values()),
                link -> List.of(link.scheme().code()));
        number(
                Facet.TYPE,
                codes(TieType.values()),
                ofTie(tie -> List.of(tie.type().code())));
        number(Facet.FIELD, codes(Field.values()), ofTie(tie -> tie.fields().stream()
                .map(Coded::code)
                .toList()));
        number(
                Facet.STATUS,
                codes(Status.values()),
                ofTie(tie -> List.of(tie.status().code())));
        number(Facet.PARTY, records.parties().stream().map(Party::id), ofTie(Tie::parties));
        number(Facet.NETWORK, records.networks().stream().map(Network::id), link -> networks(atlas, link));
        number(Facet.REGION, records.regions().stream().map(Region::id), territory::regions);
        Dictionary ids = new Dictionary();
        records.localities().stream().map(Locality::id).forEach(ids::numberOf);
        links.forEach(link -> ids.numbersOf(List.of(link.vietnam(), link.japan())));
        dictionaries.put(Facet.LOCALITY, ids);
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

    private void number(Facet facet, Stream<String> inOrder, Function<Link, Collection<String>> valuesOf) {
        Dictionary dictionary = new Dictionary();
        inOrder.forEach(dictionary::numberOf);
        int[][] numbers = new int[links.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = dictionary.numbersOf(valuesOf.apply(links.get(i)));
        }
        dictionaries.put(facet, dictionary);
        values.put(facet, numbers);
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

    Territory territory() {
        return territory;
    }

    Dictionary dictionary(Facet facet) {
        return known(dictionaries.get(facet));
    }

    /** For each link the numbers of its values; of localities those that would find it under the filter. */
    int[][] values(Facet facet, TieFilter filter) {
        return facet == Facet.LOCALITY
                ? localities.computeIfAbsent(new Reach(filter.own(), filter.within()), this::localities)
                : known(values.get(facet));
    }

    private int[][] localities(Reach reach) {
        Dictionary dictionary = dictionary(Facet.LOCALITY);
        int[][] numbers = new int[links.size()][];
        for (int i = 0; i < numbers.length; i++) {
            Link link = links.get(i);
            boolean own = reach.own() || link instanceof NetworkLink;
            Set<String> found = new LinkedHashSet<>();
            for (String end : List.of(link.vietnam(), link.japan())) {
                found.addAll(territory.ofOwn(end, reach.within()));
                if (!own) {
                    found.addAll(territory.ofHeirs(end, reach.within()));
                }
            }
            numbers[i] = dictionary.find(found);
        }
        return numbers;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a facet without an index");
        }
        return value;
    }
}
