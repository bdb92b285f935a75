package kakehashi.query.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** What a change does to a record, member by member, and how one member is put back. */
final class Differences {

    private static final Trilingual NOTHING = new Trilingual("", "", "");

    private Differences() {}

    /** In the order of the members; of events by their ids, wherever they stand. */
    static List<Difference> of(Change change) {
        List<Difference> found = new ArrayList<>();
        compare("", change.before(), change.after(), found);
        return List.copyOf(found);
    }

    private static void compare(String path, @Nullable Object before, @Nullable Object after, List<Difference> found) {
        if (Objects.equals(before, after) || isNothing(before) && isNothing(after)) {
            return;
        }
        if (before instanceof Trilingual || after instanceof Trilingual) {
            members(path, before == null ? NOTHING : before, after == null ? NOTHING : after, found);
        } else if (Parts.has(before) && Parts.has(after)) {
            members(path, Objects.requireNonNull(before), Objects.requireNonNull(after), found);
        } else if (isListOfParts(before, after)) {
            Map<String, Object> was = byKey(before);
            Map<String, Object> is = byKey(after);
            Map<String, Object> keys = new LinkedHashMap<>(was);
            keys.putAll(is);
            keys.keySet().forEach(key -> compare(path + "[" + key + "]", was.get(key), is.get(key), found));
        } else {
            found.add(new Difference(path, before, after));
        }
    }

    private static void members(String path, Object before, Object after, List<Difference> found) {
        for (RecordComponent part : Parts.of(before)) {
            compare(Parts.path(path, part), Parts.value(part, before), Parts.value(part, after), found);
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty();
    }

    private static boolean isListOfParts(@Nullable Object before, @Nullable Object after) {
        return before instanceof List<?> was
                && after instanceof List<?> is
                && (was.isEmpty() || Parts.has(was.get(0)))
                && (is.isEmpty() || Parts.has(is.get(0)));
    }

    private static Map<String, Object> byKey(@Nullable Object list) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        if (list instanceof List<?> parts) {
            for (int i = 0; i < parts.size(); i++) {
                byKey.put(Parts.key(parts, i), parts.get(i));
            }
        }
        return byKey;
    }

    /**
     * A record with something else at one place.
     *
     * @param path as of {@link Difference}
     * @throws IllegalArgumentException if the record has no such place
     */
    static AtlasRecord with(AtlasRecord record, String path, @Nullable Object value) {
        return (AtlasRecord) Objects.requireNonNull(set(record, steps(path), value));
    }

    private static List<String> steps(String path) {
        return Arrays.asList(path.replace("]", "").split("[.\\[]", -1));
    }

    private static @Nullable Object set(@Nullable Object in, List<String> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (in instanceof List<?> list) {
            return listWith(list, step, rest, value);
        }
        // A text of which no language was there.
        Object record = in == null && Set.of("en", "vi", "ja").contains(step) ? NOTHING : in;
        if (!(record instanceof Record)) {
            throw new IllegalArgumentException(step);
        }
        RecordComponent[] parts = Parts.of(record);
        @Nullable Object[] values = new Object[parts.length];
        boolean met = false;
        for (int i = 0; i < parts.length; i++) {
            Object part = Parts.value(parts[i], record);
            boolean isIt = parts[i].getName().equals(step);
            met = met || isIt;
            values[i] = isIt ? set(part, rest, value) : part;
        }
        if (!met) {
            throw new IllegalArgumentException(step);
        }
        Object made = Parts.like(record, values);
        return made.equals(NOTHING) ? null : made;
    }

    private static List<?> listWith(List<?> list, String key, List<String> rest, @Nullable Object value) {
        List<Object> next = new ArrayList<>();
        boolean met = false;
        for (int i = 0; i < list.size(); i++) {
            boolean isIt = Parts.key(list, i).equals(key);
            met = met || isIt;
            Object part = isIt ? set(list.get(i), rest, value) : list.get(i);
            if (part != null) {
                next.add(part);
            }
        }
        if (!met && rest.isEmpty() && value instanceof TieEvent event) {
            List<TieEvent> events = next.stream().map(TieEvent.class::cast).toList();
            next.add(Ties.place(events, event), event);
        } else if (!met && rest.isEmpty() && value != null && key.matches("\\d{1,6}")) {
            next.add(Math.min(Integer.parseInt(key), next.size()), value);
        } else if (!met) {
            throw new IllegalArgumentException(key);
        }
        return next;
    }
}
