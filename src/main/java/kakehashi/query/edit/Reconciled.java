package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.edit.Disagreement.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record that two sides changed without knowing of each other. The same change on both sides is one;
 * changes of different members are both made; lists go by what stands in them, events by their ids. Only what both sides
 * changed otherwise is left to a person.
 */
public final class Reconciled {

    /** As {@link #merged}, with all that names an event which one of the sides took away: that may be decided otherwise. */
    private final @Nullable AtlasRecord united;

    private final @Nullable AtlasRecord theirs;
    private final List<Disagreement> disagreements;

    Reconciled(@Nullable AtlasRecord united, @Nullable AtlasRecord theirs, List<Disagreement> disagreements) {
        this.united = united;
        this.theirs = theirs;
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Brings two sides together. An event that both added under one id, each another one, keeps it on the second side and gets
     * the next one on the first: the second is what others have seen already.
     *
     * @param base as the record was before both; null where it was not there
     * @param mine as the first side has it; null where that took it away
     * @param theirs as the second side has it; null where that took it away
     */
    public static Reconciled of(@Nullable AtlasRecord base, @Nullable AtlasRecord mine, @Nullable AtlasRecord theirs) {
        return Reconciling.of(base, mine, theirs);
    }

    /** The record with all that is agreed; where it is not, as the first side has it. Empty where it is gone. */
    public Optional<AtlasRecord> merged() {
        return decided(Map.of());
    }

    /** The record as the second side has it; empty where that took it away. */
    public Optional<AtlasRecord> theirs() {
        return Optional.ofNullable(theirs);
    }

    /** What both sides changed otherwise, in the order of the members; none where nothing is left to decide. */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /** Whether nothing is left to decide. */
    public boolean isAgreed() {
        return disagreements.isEmpty();
    }

    /**
     * The record once it is decided; what no choice is made about stays as the first side has it. Empty where it is gone.
     *
     * @param choices for some or all of the disagreements; {@link Choice#BOTH} only for those that have an
     *     {@link Disagreement#event}
     */
    public Optional<AtlasRecord> decided(Map<Disagreement, Choice> choices) {
        @Nullable AtlasRecord record = united;
        Set<String> twice = new LinkedHashSet<>();
        for (Disagreement open : disagreements) {
            Choice choice = choices.getOrDefault(open, Choice.MINE);
            if (choice == Choice.BOTH) {
                twice.add(open.event().orElseThrow());
            } else if (choice == Choice.THEIRS && open.path().isEmpty()) {
                record = theirs;
            } else if (choice == Choice.THEIRS && record != null) {
                record = placed(record, Differences.with(record, open.path(), open.theirs()), open);
            }
        }
        for (String event : twice) {
            record = bothTold(record, event);
        }
        return Optional.ofNullable(record instanceof Tie tie ? Ties.withoutLooseEnds(tie) : record);
    }

    /** What was altered, with an event of another date where that puts it. */
    private static AtlasRecord placed(AtlasRecord before, AtlasRecord after, Disagreement open) {
        if (before instanceof Tie was
                && after instanceof Tie tie
                && open.event().isPresent()) {
            Optional<TieEvent> altered = Ties.event(tie, open.event().get());
            return altered.isEmpty() ? after : tie.with(Ties.placed(was.events(), altered.get()));
        }
        return after;
    }

    /** The tie with an event once more, as the second side tells it. */
    private @Nullable AtlasRecord bothTold(@Nullable AtlasRecord record, String id) {
        Optional<TieEvent> told = theirs instanceof Tie other ? Ties.event(other, id) : Optional.empty();
        if (!(record instanceof Tie tie) || told.isEmpty()) {
            return record;
        }
        TieEvent event = told.get();
        List<TieEvent> events = new ArrayList<>(tie.events());
        TieEvent rival = new TieEvent(
                Ids.event(events),
                event.date(),
                event.kind(),
                event.summary(),
                event.sources(),
                List.of(),
                event.document());
        events.add(Ties.place(events, rival), rival);
        return tie.with(Ties.rivals(events, id, rival.id()));
    }
}
