package kakehashi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of an atlas as changes make them: what is altered keeps its place, what is added stands where its change says,
 * or last of its kind.
 */
final class Changed {

    private final Map<RecordKey, Change> changes = new LinkedHashMap<>();

    Changed(List<Change> changes) {
        changes.forEach(change -> this.changes.put(change.key(), change));
    }

    Atlas.Records of(Atlas.Records before) {
        Almanac almanac = before.almanac();
        return new Atlas.Records(
                list(Locality.class, before.localities()),
                list(Region.class, before.regions()),
                list(Succession.class, before.successions()),
                list(Network.class, before.networks()),
                list(Party.class, before.parties()),
                list(Source.class, before.sources()),
                list(Tie.class, before.ties()),
                new Almanac(
                        list(Alias.class, almanac.aliases()),
                        list(Profile.class, almanac.profiles()),
                        list(LedgerLine.class, almanac.ledger()),
                        list(Total.class, almanac.totals())));
    }

    /** The changes, each of what is taken away with its place among its kind. */
    static List<Change> placed(List<Change> changes, Atlas.Records before) {
        if (changes.stream().allMatch(change -> change.after() != null)) {
            return changes;
        }
        Set<Class<?>> kinds = new HashSet<>();
        changes.stream()
                .filter(change -> change.after() == null)
                .map(Change::before)
                .flatMap(Stream::ofNullable)
                .forEach(gone -> kinds.add(gone.getClass()));
        Map<RecordKey, Integer> places = new HashMap<>();
        Map<RecordKind, Integer> counted = new EnumMap<>(RecordKind.class);
        before.all().filter(record -> kinds.contains(record.getClass())).forEach(record -> {
            RecordKey key = record.key();
            places.put(key, counted.merge(key.kind(), 1, Integer::sum) - 1);
        });
        return changes.stream()
                .map(change -> change.after() == null
                        ? new Change(change.before(), null, places.getOrDefault(change.key(), Change.LAST))
                        : change)
                .toList();
    }

    private <R extends AtlasRecord> List<R> list(Class<R> kind, List<R> before) {
        Map<RecordKey, Change> own = new LinkedHashMap<>();
        changes.forEach((key, change) -> {
            if (kind.isInstance(change.before()) || kind.isInstance(change.after())) {
                own.put(key, change);
            }
        });
        if (own.isEmpty()) {
            return before;
        }
        List<R> next = new ArrayList<>();
        for (R record : before) {
            Change change = own.remove(record.key());
            if (change == null) {
                next.add(record);
            } else if (change.after() != null) {
                next.add(kind.cast(change.after()));
            }
        }
        List<Change> added = own.values().stream()
                .filter(change -> change.after() != null)
                .sorted(Comparator.comparingInt(change -> change.place() < 0 ? Integer.MAX_VALUE : change.place()))
                .toList();
        for (Change change : added) {
            int place = change.place() < 0 ? next.size() : Math.min(change.place(), next.size());
            next.add(place, kind.cast(change.after()));
        }
        return next;
    }
}
