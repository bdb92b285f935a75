package kakehashi.query.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** Goes through the members of three states of a record, and notes where two sides cannot both have their way. */
final class Reconciling {

    private static final Trilingual NOTHING = new Trilingual("", "", "");

    private final List<Disagreement> open = new ArrayList<>();

    private Reconciling() {}

    static Reconciled of(@Nullable AtlasRecord base, @Nullable AtlasRecord mine, @Nullable AtlasRecord theirs) {
        AtlasRecord own = mine instanceof Tie tie && theirs instanceof Tie other
                ? renumbered(base instanceof Tie before ? before.events() : List.of(), tie, other)
                : mine;
        Reconciling reconciling = new Reconciling();
        @Nullable AtlasRecord merged;
        try {
            merged = (AtlasRecord) reconciling.value("", base, own, theirs);
        } catch (IllegalArgumentException neverOneRecord) {
            merged = own;
            reconciling.open.clear();
            reconciling.open.add(new Disagreement("", base, own, theirs));
        }
        return new Reconciled(merged, theirs, reconciling.open);
    }

    // ---- any value

    private @Nullable Object value(String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (same(mine, theirs) || same(base, theirs)) {
            return mine;
        }
        if (same(base, mine)) {
            return theirs;
        }
        if (mine instanceof Trilingual || theirs instanceof Trilingual) {
            Object made = members(path, text(base), text(mine), text(theirs));
            return made.equals(NOTHING) && mine == null ? null : made;
        }
        if (mine != null && theirs != null && Parts.has(mine) && mine.getClass() == theirs.getClass()) {
            return members(path, base, mine, theirs);
        }
        if (mine instanceof Set<?> one && theirs instanceof Set<?> other) {
            return new LinkedHashSet<>(united(list(base), new ArrayList<>(one), new ArrayList<>(other)));
        }
        if (mine instanceof List<?> one && theirs instanceof List<?> other) {
            return lists(path, list(base), one, other);
        }
        return opposed(path, base, mine, theirs);
    }

    private @Nullable Object opposed(
            String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        open.add(new Disagreement(path, base, mine, theirs));
        return mine;
    }

    private static Object text(@Nullable Object value) {
        return value == null ? NOTHING : value;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || isNothing(one) && isNothing(other);
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals(NOTHING)
                || value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty();
    }

    private static List<?> list(@Nullable Object base) {
        return base instanceof Collection<?> known ? List.copyOf(known) : List.of();
    }

    private Object members(String path, @Nullable Object base, Object mine, Object theirs) {
        RecordComponent[] parts = Parts.of(mine);
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(
                    Parts.path(path, parts[i]),
                    base == null ? null : Parts.value(parts[i], base),
                    Parts.value(parts[i], mine),
                    Parts.value(parts[i], theirs));
        }
        return Parts.like(mine, values);
    }

    // ---- lists

    private @Nullable Object lists(String path, List<?> base, List<?> mine, List<?> theirs) {
        if (Stream.concat(mine.stream(), theirs.stream()).allMatch(TieEvent.class::isInstance)) {
            return events(path, events(base), events(mine), events(theirs));
        }
        if (Stream.concat(mine.stream(), theirs.stream()).noneMatch(Parts::has)) {
            return united(base, mine, theirs);
        }
        if (stands(base, mine) && stands(base, theirs)) {
            List<@Nullable Object> made = new ArrayList<>();
            for (int i = 0; i < base.size(); i++) {
                made.add(value(path + "[" + i + "]", base.get(i), mine.get(i), theirs.get(i)));
            }
            return made;
        }
        // Who took the same one away and put something in its place altered it, as far as anyone can tell.
        Set<Object> gone = new HashSet<>(base);
        gone.removeIf(each -> mine.contains(each) || theirs.contains(each));
        boolean alike = gone.isEmpty() || added(base, mine).equals(added(base, theirs));
        return alike ? united(base, mine, theirs) : opposed(path, base, mine, theirs);
    }

    /** Whether each of a list stands where it stood, altered or not. */
    private static boolean stands(List<?> base, List<?> now) {
        if (base.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < base.size(); i++) {
            int was = base.indexOf(now.get(i));
            if (was >= 0 && !base.get(i).equals(now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<Object> added(List<?> base, List<?> now) {
        Set<Object> added = new LinkedHashSet<>(now);
        added.removeAll(new HashSet<>(base));
        return added;
    }

    /** What was there and neither side took away, and then what either added, in an order that asks nobody who was first. */
    private static List<Object> united(List<?> base, List<?> mine, List<?> theirs) {
        List<Object> united = new ArrayList<>(
                order(List.<Object>copyOf(base), List.<Object>copyOf(mine), List.<Object>copyOf(theirs)));
        united.removeIf(each -> !mine.contains(each) || !theirs.contains(each));
        Set<Object> added = added(base, mine);
        added.addAll(added(base, theirs));
        added.stream().sorted(Comparator.comparing(Object::toString)).forEach(united::add);
        return united;
    }

    /** What was there, in the order of the side that put it in another one; of two such, in the former. */
    private static <T> List<T> order(List<T> base, List<T> mine, List<T> theirs) {
        List<T> common = base.stream()
                .filter(each -> mine.contains(each) && theirs.contains(each))
                .toList();
        List<T> first = mine.stream().filter(common::contains).distinct().toList();
        List<T> second = theirs.stream().filter(common::contains).distinct().toList();
        return second.equals(common) ? first : first.equals(common) ? second : common;
    }

    // ---- events

    private static List<TieEvent> events(List<?> events) {
        return events.stream().map(TieEvent.class::cast).toList();
    }

    private List<TieEvent> events(String path, List<TieEvent> base, List<TieEvent> mine, List<TieEvent> theirs) {
        Map<String, TieEvent> was = byId(base);
        Map<String, TieEvent> one = byId(mine);
        Map<String, TieEvent> other = byId(theirs);
        Set<String> ids = new LinkedHashSet<>(
                order(List.copyOf(was.keySet()), List.copyOf(one.keySet()), List.copyOf(other.keySet())));
        List<TieEvent> kept = new ArrayList<>();
        List<TieEvent> placed = new ArrayList<>();
        Stream.of(was, one, other).map(Map::keySet).forEach(ids::addAll);
        for (String id : ids) {
            TieEvent before = was.get(id);
            Object made = value(path + "[" + id + "]", before, one.get(id), other.get(id));
            if (made instanceof TieEvent event) {
                boolean stays =
                        before != null && one.containsKey(id) && other.containsKey(id) && isInOrder(before, event);
                (stays ? kept : placed).add(event);
            }
        }
        placed.sort(Comparator.comparing(TieEvent::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(event -> event.kind().code())
                .thenComparing(event -> event.summary().toString())
                .thenComparing(event -> alone(event).toString()));
        placed.forEach(event -> kept.add(Ties.place(kept, event), event));
        return kept;
    }

    private static boolean isInOrder(TieEvent before, TieEvent event) {
        return Objects.equals(before.date(), event.date());
    }

    private static Map<String, TieEvent> byId(List<TieEvent> events) {
        Map<String, TieEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return byId;
    }

    /**
     * My tie with other ids for events that I added, where theirs has that id for another event, or another id for that
     * event.
     */
    private static Tie renumbered(List<TieEvent> base, Tie mine, Tie theirs) {
        Map<String, TieEvent> known = byId(base);
        Map<String, TieEvent> added = byId(theirs.events());
        added.keySet().removeAll(known.keySet());
        Map<String, String> ids = new HashMap<>();
        List<TieEvent> taken = new ArrayList<>(theirs.events());
        taken.addAll(mine.events());
        taken.addAll(base);
        Set<String> met = new HashSet<>();
        for (TieEvent event : mine.events()) {
            if (known.containsKey(event.id())) {
                continue;
            }
            Optional<String> same = added.values().stream()
                    .filter(other -> isSame(event, other) && !met.contains(other.id()))
                    .map(TieEvent::id)
                    .findFirst();
            same.ifPresent(met::add);
            if (same.isPresent() || added.containsKey(event.id())) {
                String id = same.orElseGet(() -> Ids.event(taken));
                ids.put(event.id(), id);
                taken.add(called(event, id));
            }
        }
        ids.entrySet().removeIf(renamed -> renamed.getKey().equals(renamed.getValue()));
        return ids.isEmpty()
                ? mine
                : mine.with(
                        mine.events().stream().map(event -> renamed(event, ids)).toList());
    }

    private static boolean isSame(TieEvent one, TieEvent other) {
        return alone(one).equals(alone(other));
    }

    /** An event without its number and those of others. */
    private static TieEvent alone(TieEvent event) {
        return called(event, "").contradicting(List.of());
    }

    private static TieEvent called(TieEvent event, String id) {
        return new TieEvent(
                id,
                event.date(),
                event.kind(),
                event.summary(),
                event.sources(),
                event.conflictsWith(),
                event.document(),
                event.goBy());
    }

    private static TieEvent renamed(TieEvent event, Map<String, String> ids) {
        List<String> rivals = event.conflictsWith().stream()
                .map(rival -> ids.getOrDefault(rival, rival))
                .toList();
        TieEvent again = called(event, ids.getOrDefault(event.id(), event.id()));
        return rivals.equals(event.conflictsWith()) ? again : again.contradicting(rivals);
    }
}
