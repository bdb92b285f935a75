package kakehashi.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * One relationship between one Vietnamese and one Japanese locality, as they were when it was made.
 *
 * @param scheme {@link Scheme#OFFICIAL} or {@link Scheme#THIRD_PARTY}
 * @param typeAsStated how the source names the type, in its language: a quotation
 * @param title a project's title as a source gives it, or null
 * @param parties ids of the third parties that carry it
 * @param events oldest first; an event without a date stands where the record puts it
 * @param note what a careful reader must know, or null
 */
public record Tie(
        String id,
        String vietnam,
        String japan,
        Scheme scheme,
        TieType type,
        String typeAsStated,
        @Nullable String title,
        Set<Field> fields,
        Status status,
        List<String> parties,
        List<TieEvent> events,
        @Nullable Trilingual note)
        implements AtlasRecord, Link {

    public Tie {
        if (scheme == Scheme.NETWORK) {
            throw new IllegalArgumentException("a network link is never stored as a tie: " + id);
        }
        fields = Collections.unmodifiableSet(fields.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(fields));
        parties = List.copyOf(parties);
        events = List.copyOf(events);
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.TIE, id);
    }

    /** The same tie under another id. */
    public Tie called(String otherId) {
        return new Tie(
                otherId, vietnam, japan, scheme, type, typeAsStated, title, fields, status, parties, events, note);
    }

    /** The same tie with another history. */
    public Tie with(List<TieEvent> otherEvents) {
        return new Tie(
                id, vietnam, japan, scheme, type, typeAsStated, title, fields, status, parties, otherEvents, note);
    }

    /** The same tie with another note, or with none. */
    public Tie noted(@Nullable Trilingual otherNote) {
        return new Tie(
                id, vietnam, japan, scheme, type, typeAsStated, title, fields, status, parties, events, otherNote);
    }

    /** The same tie between other localities, such as those who answer for it now. */
    public Tie between(String otherVietnam, String otherJapan) {
        return new Tie(
                id, otherVietnam, otherJapan, scheme, type, typeAsStated, title, fields, status, parties, events, note);
    }
}
