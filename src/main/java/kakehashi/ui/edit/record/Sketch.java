package kakehashi.ui.edit.record;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making: what stands in its members, of which some may be missing yet.
 *
 * @param members by their names; what is not filled in is not there
 */
record Sketch(Class<? extends Record> kind, Map<String, Object> members) {

    Sketch {
        members = Map.copyOf(members);
    }

    static Sketch of(Record record) {
        Sketch sketch = new Sketch(record.getClass(), Map.of());
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            sketch = sketch.with(part.getName(), value(part, record));
        }
        return sketch;
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Nullable
    Object get(String member) {
        return members.get(member);
    }

    /** The same with something else in a member; a text without letters is nothing. */
    Sketch with(String member, @Nullable Object value) {
        Map<String, Object> next = new LinkedHashMap<>(members);
        boolean isNothing = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Trilingual text && text.all().isEmpty();
        if (isNothing) {
            next.remove(member);
        } else {
            next.put(member, value);
        }
        return new Sketch(kind, next);
    }

    /** The names of members that the record cannot be without, and in which nothing stands. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (RecordComponent part : kind.getRecordComponents()) {
            if (!members.containsKey(part.getName()) && ofNothing(part.getType()) == null && !mayBeNull(part)) {
                missing.add(part.getName());
            }
        }
        return missing;
    }

    private static boolean mayBeNull(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What a member holds in which nothing was filled in, where that is not null. */
    private static @Nullable Object ofNothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
    }

    /** The record; empty where something is missing, or where it takes no such values. */
    Optional<Record> made() {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        RecordComponent[] parts = kind.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = members.containsKey(parts[i].getName())
                    ? members.get(parts[i].getName())
                    : ofNothing(parts[i].getType());
        }
        try {
            return Optional.of(kind.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values));
        } catch (ReflectiveOperationException unfit) {
            return Optional.empty();
        }
    }
}
