package kakehashi.query.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.ClosedChains;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.Total;
import org.jspecify.annotations.Nullable;

/**
 * The records among which one is looked at, sound or not. What one rule alone asks for is gathered when it is first asked
 * for. For one thread.
 */
final class Known {

    /** Gathered when first asked for. */
    private static final class Once<T> {
        private final Supplier<T> maker;
        private @Nullable T made;

        private Once(Supplier<T> maker) {
            this.maker = maker;
        }

        private T get() {
            T found = made;
            if (found == null) {
                found = maker.get();
                made = found;
            }
            return found;
        }
    }

    private final Atlas.Records records;
    private final LocalDate lastDay;
    private final Once<Map<String, Locality>> localities = new Once<>(this::findLocalities);
    private final Once<Set<String>> sources = new Once<>(() -> ids(records().sources(), Source::id));
    private final Once<Set<String>> parties = new Once<>(() -> ids(records().parties(), Party::id));
    private final Once<Set<String>> lyingInThemselves =
            new Once<>(() -> ClosedChains.ofParents(records().localities()));
    private final Once<Set<String>> succeedingThemselves =
            new Once<>(() -> ClosedChains.ofSuccessors(records().successions()));
    private final Once<Map<String, Long>> successions =
            new Once<>(() -> count(records().successions().stream().map(Succession::from)));
    private final Once<Map<String, Long>> idsInUse =
            new Once<>(() -> count(all().map(Known::sharedId).flatMap(Stream::ofNullable)));
    private final Once<Set<RecordKey>> keysTwice = new Once<>(this::findKeysTwice);
    private final Once<Map<String, List<Alias>>> aliases =
            new Once<>(() -> records().almanac().aliases().stream().collect(Collectors.groupingBy(Alias::text)));
    private final Once<Map<String, List<String>>> called = new Once<>(this::findNames);

    /** @param lastDay the last day that the records can tell of */
    Known(Atlas.Records records, LocalDate lastDay) {
        this.records = records;
        this.lastDay = lastDay;
    }

    private Atlas.Records records() {
        return records;
    }

    Stream<AtlasRecord> all() {
        return records.all();
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** Whether there is a record to refer to. */
    boolean has(RecordKind kind, String id) {
        return switch (kind) {
            case SOURCE -> sources.get().contains(id);
            case PARTY -> parties.get().contains(id);
            case LOCALITY -> locality(id) != null;
            default -> throw new IllegalArgumentException("nothing refers to a " + kind.code());
        };
    }

    @Nullable
    Locality locality(String id) {
        return localities.get().get(id);
    }

    /** The localities that lie in their own parts. */
    Set<String> lyingInThemselves() {
        return lyingInThemselves.get();
    }

    /** The localities that take over from themselves. */
    Set<String> succeedingThemselves() {
        return succeedingThemselves.get();
    }

    /** How many say what became of a locality. */
    long successionsOf(String locality) {
        return successions.get().getOrDefault(locality, 0L);
    }

    /** Whether another record is known by the same. Two successions, or two aliases, have rules of their own. */
    boolean isTwice(AtlasRecord record) {
        String id = sharedId(record);
        if (id != null) {
            return idsInUse.get().getOrDefault(id, 0L) > 1;
        }
        return hasKeyOfItsOwn(record) && keysTwice.get().contains(record.key());
    }

    /** The id of a record that shares its ids with records of other kinds; null for those that do not. */
    static @Nullable String sharedId(AtlasRecord record) {
        if (record instanceof Source source) {
            return source.id();
        }
        if (record instanceof Party party) {
            return party.id();
        }
        if (record instanceof Locality locality) {
            return locality.id();
        }
        if (record instanceof Region region) {
            return region.id();
        }
        if (record instanceof Network network) {
            return network.id();
        }
        return record instanceof Total total ? total.id() : null;
    }

    private static boolean hasKeyOfItsOwn(AtlasRecord record) {
        return !(record instanceof Succession) && !(record instanceof Alias) && sharedId(record) == null;
    }

    private Set<RecordKey> findKeysTwice() {
        Set<RecordKey> twice = new HashSet<>();
        // Of ties there are many thousands: a key is made for those that need one.
        Set<String> ties = new HashSet<>();
        records.ties().stream().filter(tie -> !ties.add(tie.id())).map(Tie::key).forEach(twice::add);
        Set<RecordKey> others = new HashSet<>();
        all().filter(record -> !(record instanceof Tie) && hasKeyOfItsOwn(record))
                .map(AtlasRecord::key)
                .filter(key -> !others.add(key))
                .forEach(twice::add);
        return twice;
    }

    /** Another locality that an alias leads to, or the same once more; null where it leads to its own alone. */
    @Nullable
    String otherCalled(Alias alias) {
        List<Alias> likewise = aliases.get().getOrDefault(alias.text(), List.of());
        Stream<String> byAlias =
                likewise.size() < 2 ? Stream.of() : likewise.stream().map(Alias::locality);
        List<String> all = Stream.concat(byAlias, called.get().getOrDefault(alias.text(), List.of()).stream())
                .toList();
        return all.stream()
                .filter(locality -> !locality.equals(alias.locality()))
                .findFirst()
                .orElse(likewise.size() < 2 ? null : alias.locality());
    }

    private Map<String, Locality> findLocalities() {
        Map<String, Locality> byId = new HashMap<>();
        records.localities().forEach(locality -> byId.putIfAbsent(locality.id(), locality));
        return byId;
    }

    /** The localities by each name that they have or had. */
    private Map<String, List<String>> findNames() {
        Map<String, List<String>> byName = new HashMap<>();
        for (Locality locality : records.localities()) {
            for (String name : namesOf(locality)) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(locality.id());
            }
        }
        return byName;
    }

    /** The names of a locality in any era and language. */
    static Set<String> namesOf(Locality locality) {
        return locality.eras().stream()
                .flatMap(era -> era.name().all().stream())
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    private static <R> Set<String> ids(List<R> records, Function<R, String> id) {
        Set<String> ids = new HashSet<>();
        records.forEach(record -> ids.add(id.apply(record)));
        return ids;
    }

    private static <K> Map<K, Long> count(Stream<K> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
