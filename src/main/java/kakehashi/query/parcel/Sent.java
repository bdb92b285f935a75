package kakehashi.query.parcel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Stamp;
import kakehashi.query.rule.References;
import org.jspecify.annotations.Nullable;

/**
 * What is a user's own in an atlas, as the steps that made it so: who did it, when and why stays with each. What was taken back is there
 * with that: who has had it already takes it back too.
 */
public final class Sent {

    /** Stands for what was made before all that the log still tells. */
    private static final int BEFORE_ALL = -1;

    private final Atlas atlas;
    private final List<ChangeSet> log;
    private final Map<RecordKey, List<Chain.Link>> links = new HashMap<>();

    private Sent(Atlas atlas, List<ChangeSet> log) {
        this.atlas = atlas;
        this.log = log;
        for (int i = 0; i < log.size(); i++) {
            for (Change change : log.get(i).changes()) {
                links.computeIfAbsent(change.key(), key -> new ArrayList<>()).add(new Chain.Link(i, change));
            }
        }
    }

    /**
     * The steps, the oldest first. Made one after the other on what the edition has, they lead to what the atlas has.
     *
     * @param log all steps that are still known, the oldest first
     * @param since only records that were changed then or later, and what of the user's own they name; null for all
     * @param stamp of what no step tells any more
     */
    public static List<ChangeSet> of(Atlas atlas, List<ChangeSet> log, @Nullable Instant since, Stamp stamp) {
        return new Sent(atlas, log).steps(since, stamp);
    }

    private List<ChangeSet> steps(@Nullable Instant since, Stamp stamp) {
        Map<Integer, List<Change>> bySteps = new TreeMap<>();
        for (RecordKey key : wanted(since)) {
            AtlasRecord now = atlas.find(key).orElse(null);
            AtlasRecord edition =
                    atlas.own().has(key) ? atlas.own().edition(key).orElse(null) : now;
            Chain.of(key, edition, now, links.getOrDefault(key, List.of()), BEFORE_ALL)
                    .forEach(link -> bySteps.computeIfAbsent(link.step(), step -> new ArrayList<>())
                            .add(link.change()));
        }
        List<ChangeSet> steps = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        bySteps.forEach((step, changes) -> steps.addAll(sets(step, changes, stamp, met)));
        return List.copyOf(steps);
    }

    /** Most often one: a record whose links were joined may stand twice in a step, and then it is told as two. */
    private List<ChangeSet> sets(int step, List<Change> changes, Stamp stamp, Set<UUID> met) {
        List<Map<RecordKey, Change>> parts = new ArrayList<>();
        for (Change change : changes) {
            Map<RecordKey, Change> part = parts.stream()
                    .filter(each -> !each.containsKey(change.key()))
                    .findFirst()
                    .orElseGet(() -> {
                        parts.add(new LinkedHashMap<>());
                        return parts.get(parts.size() - 1);
                    });
            part.put(change.key(), change);
        }
        List<ChangeSet> sets = new ArrayList<>();
        for (Map<RecordKey, Change> part : parts) {
            List<Change> its = List.copyOf(part.values());
            ChangeSet whole = step == BEFORE_ALL
                    ? new ChangeSet(
                            id(its),
                            Label.of("query.done.several"),
                            its,
                            stamp.at(),
                            stamp.by(),
                            stamp.reason(),
                            Origin.FILE)
                    : log.get(step);
            UUID id = whole.id();
            for (int again = 2; !met.add(id); again++) {
                id = UUID.nameUUIDFromBytes((whole.id() + " " + again).getBytes(StandardCharsets.UTF_8));
            }
            sets.add(new ChangeSet(id, whole.label(), its, whole.at(), whole.by(), whole.reason(), Origin.FILE));
        }
        return sets;
    }

    private static UUID id(List<Change> changes) {
        return UUID.nameUUIDFromBytes(changes.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Set<RecordKey> wanted(@Nullable Instant since) {
        Set<RecordKey> all = new HashSet<>(atlas.own().editions().keySet());
        all.addAll(links.keySet());
        if (since == null) {
            return all;
        }
        Deque<RecordKey> open = new ArrayDeque<>();
        log.stream().filter(set -> !set.at().isBefore(since)).forEach(set -> set.changes().stream()
                .map(Change::key)
                .filter(all::contains)
                .forEach(open::add));
        Set<RecordKey> wanted = new HashSet<>();
        while (!open.isEmpty()) {
            RecordKey key = open.remove();
            if (wanted.add(key)) {
                atlas.find(key).ifPresent(record -> References.of(record).stream()
                        .filter(all::contains)
                        .forEach(open::add));
            }
        }
        return wanted;
    }
}
