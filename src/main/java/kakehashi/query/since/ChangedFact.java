package kakehashi.query.since;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.edit.Difference;
import org.jspecify.annotations.Nullable;

/**
 * One fact that is otherwise than it was.
 *
 * @param change of the whole record in which it stands
 * @param difference what was there and what is; without a path where the whole record is meant
 * @param ends ids of the localities that it concerns; none where it concerns no locality more than others
 * @param sources ids of what says what is told now; of what is gone, of what said it. Where the record names no source for the
 *     very fact, those of the record; none where that has none
 * @param step what changed its record last; null where that is not known
 */
public record ChangedFact(
        Change change, Difference difference, Set<String> ends, List<String> sources, @Nullable Step step) {

    /** What became of a fact. */
    public enum Became {
        NEW,
        ALTERED,
        GONE;

        /** As it stands in what programs read. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ChangedFact {
        ends = Set.copyOf(ends);
        sources = List.copyOf(sources);
    }

    public RecordKey record() {
        return change.key();
    }

    public boolean isOfWholeRecord() {
        return difference.path().isEmpty();
    }

    public Became became() {
        boolean isWhole = isOfWholeRecord() || difference.path().endsWith("]");
        if (isWhole && difference.before() == null) {
            return Became.NEW;
        }
        return isWhole && difference.after() == null ? Became.GONE : Became.ALTERED;
    }

    /** The event of a tie in which it stands, as it is now, or as it was where it is gone. */
    public Optional<TieEvent> event() {
        return event(change.after()).or(() -> event(change.before()));
    }

    private Optional<TieEvent> event(@Nullable Object record) {
        return record instanceof Tie tie
                ? tie.events().stream()
                        .filter(event -> difference.path().startsWith(path(event)))
                        .findFirst()
                : Optional.empty();
    }

    /** Of an event's own members, the difference as seen from the event; of all else as it is. */
    Difference inEvent() {
        return event().filter(event -> difference.path().startsWith(path(event) + "."))
                .map(event -> new Difference(
                        difference.path().substring(path(event).length() + 1), difference.before(), difference.after()))
                .orElse(difference);
    }

    static String path(TieEvent event) {
        return "events[" + event.id() + "]";
    }
}
