package kakehashi.query.edit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The members of records of any kind, down to the last: how they are read, how a record is made of others, and their paths. */
final class Parts {

    private Parts() {}

    /** Whether a value is made of members itself; a date is told as one. */
    static boolean has(@Nullable Object value) {
        return value instanceof Record && !(value instanceof PartialDate);
    }

    static RecordComponent[] of(Object record) {
        return record.getClass().getRecordComponents();
    }

    static @Nullable Object value(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A record like another one, of other values.
     *
     * @throws IllegalArgumentException if they cannot stand together in one
     */
    static Object like(Object record, @Nullable Object[] values) {
        try {
            return record.getClass()
                    .getDeclaredConstructor(Arrays.stream(of(record))
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException(record.getClass().getSimpleName(), unfit);
        }
    }

    /** The path of a member, as of {@link Difference}. */
    static String path(String of, RecordComponent part) {
        return of.isEmpty() ? part.getName() : of + "." + part.getName();
    }

    /** What stands for one of a list in a path: an event's id, else its place. */
    static String key(List<?> list, int place) {
        return list.get(place) instanceof TieEvent event ? event.id() : Integer.toString(place);
    }
}
