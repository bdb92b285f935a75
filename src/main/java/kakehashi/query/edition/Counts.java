package kakehashi.query.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * How much an edition changed, of each sort of record and of what happened.
 *
 * @param of in the order in which they are told; nothing of which nothing changed
 */
public record Counts(Map<Sort, Count> of) {

    /** What is counted together. */
    public enum Sort {
        TIES,
        EVENTS,
        LOCALITIES,
        NETWORKS,
        PARTIES,
        SOURCES,
        OTHERS
    }

    /** How many are new, are otherwise, and are gone. */
    public record Count(int added, int altered, int gone) {

        private Count plus(Count other) {
            return new Count(added + other.added, altered + other.altered, gone + other.gone);
        }

        private boolean isNone() {
            return added + altered + gone == 0;
        }
    }

    public static Counts of(List<Change> changes) {
        Map<Sort, Count> counts = new LinkedHashMap<>();
        for (Sort sort : Sort.values()) {
            counts.put(sort, new Count(0, 0, 0));
        }
        for (Change change : changes) {
            counts.merge(sort(change.key().kind()), one(change.before(), change.after()), Count::plus);
            counts.merge(Sort.EVENTS, events(change.before(), change.after()), Count::plus);
        }
        counts.values().removeIf(Count::isNone);
        return new Counts(counts);
    }

    private static Sort sort(RecordKind kind) {
        return switch (kind) {
            case TIE -> Sort.TIES;
            case LOCALITY -> Sort.LOCALITIES;
            case NETWORK -> Sort.NETWORKS;
            case PARTY -> Sort.PARTIES;
            case SOURCE -> Sort.SOURCES;
            default -> Sort.OTHERS;
        };
    }

    private static Count one(@Nullable Object before, @Nullable Object after) {
        return new Count(before == null ? 1 : 0, before != null && after != null ? 1 : 0, after == null ? 1 : 0);
    }

    private static Count events(@Nullable AtlasRecord before, @Nullable AtlasRecord after) {
        Map<String, TieEvent> was = events(before);
        Map<String, TieEvent> is = events(after);
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        Count events = new Count(0, 0, 0);
        for (String id : ids) {
            TieEvent one = was.get(id);
            TieEvent other = is.get(id);
            if (one == null || !one.equals(other)) {
                events = events.plus(one(one, other));
            }
        }
        return events;
    }

    private static Map<String, TieEvent> events(@Nullable AtlasRecord record) {
        return record instanceof Tie tie
                ? tie.events().stream()
                        .collect(
                                Collectors.toMap(TieEvent::id, event -> event, (one, other) -> one, LinkedHashMap::new))
                : Map.of();
    }

    public boolean isNone() {
        return of.isEmpty();
    }

    /** One line for each sort. */
    public List<String> in(Words words) {
        List<String> lines = new ArrayList<>();
        of.forEach((sort, count) -> lines.add(line(sort, parts(count, words), words)));
        return lines;
    }

    private static String line(Sort sort, String parts, Words words) {
        return switch (sort) {
            case TIES -> words.say("query.edition.ties", parts);
            case EVENTS -> words.say("query.edition.events", parts);
            case LOCALITIES -> words.say("query.edition.localities", parts);
            case NETWORKS -> words.say("query.edition.networks", parts);
            case PARTIES -> words.say("query.edition.parties", parts);
            case SOURCES -> words.say("query.edition.sources", parts);
            case OTHERS -> words.say("query.edition.others", parts);
        };
    }

    private static String parts(Count count, Words words) {
        List<String> parts = new ArrayList<>();
        if (count.added() > 0) {
            parts.add(words.say("query.edition.new", count.added()));
        }
        if (count.altered() > 0) {
            parts.add(words.say("query.edition.changed", count.altered()));
        }
        if (count.gone() > 0) {
            parts.add(words.say("query.edition.gone", count.gone()));
        }
        return String.join(words.say("query.edition.and"), parts);
    }
}
