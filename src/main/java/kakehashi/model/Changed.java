package kakehashi.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The records of an atlas as changes make them: what is altered keeps its place, what is added stands last of its kind. */
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
        own.values().stream()
                .map(Change::after)
                .flatMap(Stream::ofNullable)
                .forEach(added -> next.add(kind.cast(added)));
        return next;
    }
}
