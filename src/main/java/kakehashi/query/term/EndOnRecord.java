package kakehashi.query.term;

import java.util.List;
import java.util.Objects;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.query.term.Standing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a past end on record was seen to come. A record dates the end of a project alike where a source reports it and
 * where one only planned it, so the day of the source tells: what was published before an end is a plan.
 */
public final class EndOnRecord {

    private final Atlas atlas;

    /** @param atlas holds the sources of the ties that are asked about */
    public EndOnRecord(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The same standing; but where it says that the tie ended, no more than its sources bear out. */
    public Standing borneOut(Standing standing, Tie tie) {
        PartialDate end = standing.end();
        return standing.kind() == Kind.ENDED && end != null
                ? new Standing(kind(tie, end), end, standing.project())
                : standing;
    }

    private Kind kind(Tie tie, PartialDate end) {
        List<TieEvent> ends = tie.events().stream()
                .filter(event -> event.kind() == EventKind.PROJECT_END && end.equals(event.date()))
                .toList();
        // an expiry, and the term that a document states, end what they speak of, whoever is there to see it
        boolean stated = tie.events().stream()
                .map(TieEvent::document)
                .filter(Objects::nonNull)
                .anyMatch(document -> end.equals(document.until()));
        if (ends.isEmpty() || stated) {
            return Kind.ENDED;
        }
        List<Source> sources = ends.stream()
                .flatMap(event -> event.sources().stream())
                .flatMap(id -> atlas.findSource(id).stream())
                .toList();
        if (sources.stream().anyMatch(source -> isSince(end, source.published()))) {
            return Kind.ENDED;
        }
        boolean before = !sources.isEmpty() && sources.stream().noneMatch(source -> source.published() == null);
        return before ? Kind.PLANNED_END : Kind.END_UNSEEN;
    }

    private static boolean isSince(PartialDate end, @Nullable PartialDate published) {
        return published != null && !published.latest().isBefore(end.earliest());
    }
}
