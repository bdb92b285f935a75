package kakehashi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a tie, with the sources that say so.
 *
 * @param id unique within its tie
 * @param date null where no source gives one
 * @param sources ids, at least one
 * @param conflictsWith ids of events of the same tie that state the same fact differently
 * @param document what was signed, where more is on record than that something was
 * @param goBy why this one of several that contradict each other is the one to go by, in the words of the user; null where
 *     nobody said so. A key of the user's own records: no seed has it
 */
public record TieEvent(
        String id,
        @Nullable PartialDate date,
        EventKind kind,
        Trilingual summary,
        List<String> sources,
        List<String> conflictsWith,
        @Nullable Document document,
        @Nullable Trilingual goBy) {

    /** By date; what has none stands last, where the record puts it among its like. */
    public static final Comparator<TieEvent> LATEST_FIRST =
            Comparator.comparing(TieEvent::date, Comparator.nullsLast(Comparator.reverseOrder()));

    /** An event of which nobody said that it is the one to go by. */
    public TieEvent(
            String id,
            @Nullable PartialDate date,
            EventKind kind,
            Trilingual summary,
            List<String> sources,
            List<String> conflictsWith,
            @Nullable Document document) {
        this(id, date, kind, summary, sources, conflictsWith, document, null);
    }

    /** An event of which no document is on record. */
    public TieEvent(
            String id,
            @Nullable PartialDate date,
            EventKind kind,
            Trilingual summary,
            List<String> sources,
            List<String> conflictsWith) {
        this(id, date, kind, summary, sources, conflictsWith, null);
    }

    public TieEvent {
        sources = List.copyOf(sources);
        conflictsWith = List.copyOf(conflictsWith);
    }

    /** Whether something was signed at it. */
    public boolean isSigning() {
        return kind.isSigning() || document != null;
    }

    /** Whether this event of a tie and another one tell the same fact differently. */
    public boolean contradicts(TieEvent other) {
        return conflictsWith.contains(other.id) || other.conflictsWith.contains(id);
    }

    /** Whether another event of a tie is the one to go by, and this one only its rival: it is shown, and counts for nothing. */
    public boolean isSetAsideBy(TieEvent other) {
        return other.goBy != null && goBy == null && contradicts(other);
    }

    /** Whether some event of a tie is the one to go by in the place of this one. */
    public boolean isSetAside(Tie tie) {
        return tie.events().stream().anyMatch(this::isSetAsideBy);
    }

    /** The same event as the one to go by, for a reason; or, for null, no longer. */
    public TieEvent goneBy(@Nullable Trilingual reason) {
        return new TieEvent(id, date, kind, summary, sources, conflictsWith, document, reason);
    }

    /** The same event as one that contradicts others. */
    public TieEvent contradicting(List<String> others) {
        return new TieEvent(id, date, kind, summary, sources, others, document, others.isEmpty() ? null : goBy);
    }

    /**
     * Of events in this order those that tell something new, without those that contradict one before them, or the one to go
     * by.
     */
    public static List<TieEvent> once(List<TieEvent> events) {
        List<TieEvent> kept = new ArrayList<>();
        for (TieEvent event : events) {
            if (kept.stream().noneMatch(event::contradicts) && events.stream().noneMatch(event::isSetAsideBy)) {
                kept.add(event);
            }
        }
        return List.copyOf(kept);
    }
}
