package kakehashi.query.edit;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import kakehashi.model.AtlasRecord;
import org.jspecify.annotations.Nullable;

/** A record with every text in it made anew, whatever its kind. */
final class Rewriting {

    private final BinaryOperator<String> text;

    /** @param text is given the name of the member that a text stands in, or in whose list it stands, and the text */
    private Rewriting(BinaryOperator<String> text) {
        this.text = text;
    }

    /** The record as it is to be stored: its texts in Unicode's composed form, without spaces at their ends. */
    static AtlasRecord composed(AtlasRecord record) {
        return of(record, (member, text) -> Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip());
    }

    /** The record with texts made anew; in a list of texts none then stands twice. */
    static AtlasRecord of(AtlasRecord record, BinaryOperator<String> text) {
        return (AtlasRecord) new Rewriting(text).record(record);
    }

    private Object record(Object record) {
        RecordComponent[] parts = Parts.of(record);
        @Nullable Object[] values = new Object[parts.length];
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            Object before = Parts.value(parts[i], record);
            values[i] = value(parts[i].getName(), before);
            same = same && Objects.equals(before, values[i]);
        }
        return same ? record : Parts.like(record, values);
    }

    private @Nullable Object value(String member, @Nullable Object value) {
        if (value instanceof String words) {
            return text.apply(member, words);
        }
        if (value instanceof List<?> list) {
            return list(member, list);
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> next = new LinkedHashSet<>();
            set.forEach(each -> next.add(value(member, each)));
            return next;
        }
        return value != null && Parts.has(value) ? record(value) : value;
    }

    private List<@Nullable Object> list(String member, List<?> list) {
        List<@Nullable Object> next = new ArrayList<>();
        Set<@Nullable Object> others = new HashSet<>();
        for (Object each : list) {
            Object made = value(member, each);
            boolean renamed = !Objects.equals(made, each);
            // Whichever of the two stood first.
            boolean joined = each instanceof String && next.contains(made) && (renamed || others.contains(made));
            if (renamed) {
                others.add(made);
            }
            if (!joined) {
                next.add(made);
            }
        }
        return next;
    }
}
