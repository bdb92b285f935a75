package kakehashi.model;

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
 */
public record TieEvent(
        String id,
        @Nullable PartialDate date,
        EventKind kind,
        Trilingual summary,
        List<String> sources,
        List<String> conflictsWith,
        @Nullable Document document) {

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
}
