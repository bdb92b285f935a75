package kakehashi.query.rule;

import java.util.List;
import kakehashi.model.RecordKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * Is shown the members of a record that have rules whatever record they stand in, and passes over those it does not ask
 * for. What is null is not on record.
 */
interface FieldVisitor {

    /** What a record, and no other, is known by. */
    default void id(String path, String id) {}

    default void text(String path, @Nullable String text) {}

    default void words(String path, @Nullable Trilingual words) {}

    default void date(String path, @Nullable PartialDate date) {}

    default void address(String path, @Nullable String address) {}

    /** Another record, by its id. */
    void reference(String path, RecordKind kind, @Nullable String id);

    /** Other records, each of them once. */
    default void references(String path, RecordKind kind, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            reference(path + "[" + i + "]", kind, ids.get(i));
        }
    }

    /** What a fact rests on: at least one source. */
    default void sources(String path, List<String> ids) {
        references(path, RecordKind.SOURCE, ids);
    }
}
