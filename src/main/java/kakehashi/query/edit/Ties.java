package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** How the history of a tie changes. */
final class Ties {

    private Ties() {}

    /** The ties that a pair of localities has already, in the order of the record. */
    static List<Tie> ofPair(Atlas atlas, String vietnam, String japan) {
        return atlas.ties().stream()
                .filter(tie -> tie.vietnam().equals(vietnam) && tie.japan().equals(japan))
                .toList();
    }

    /** Where an event stands among others, the oldest first: before the first that is later; without a date, last. */
    static int place(List<TieEvent> events, TieEvent event) {
        PartialDate date = event.date();
        for (int i = 0; i < events.size() && date != null; i++) {
            PartialDate other = events.get(i).date();
            if (other != null && other.compareTo(date) > 0) {
                return i;
            }
        }
        return events.size();
    }

    /** The events with one altered: in its place while that fits its date, else where its date puts it. */
    static List<TieEvent> placed(List<TieEvent> events, TieEvent altered) {
        List<TieEvent> next = new ArrayList<>();
        boolean sameDate = false;
        for (TieEvent event : events) {
            boolean isIt = event.id().equals(altered.id());
            sameDate = sameDate || isIt && Objects.equals(event.date(), altered.date());
            next.add(isIt ? altered : event);
        }
        if (!sameDate) {
            next.removeIf(event -> event.id().equals(altered.id()));
            next.add(place(next, altered), altered);
        }
        return next;
    }

    /** The events without one, of which the others no longer say that they contradict it. */
    static List<TieEvent> without(List<TieEvent> events, String gone) {
        return events.stream()
                .filter(event -> !event.id().equals(gone))
                .map(event -> no(event, gone))
                .toList();
    }

    /** The events with two that contradict each other no longer. */
    static List<TieEvent> agreeing(List<TieEvent> events, String one, String other) {
        return events.stream()
                .map(event ->
                        event.id().equals(one) ? no(event, other) : event.id().equals(other) ? no(event, one) : event)
                .toList();
    }

    private static TieEvent no(TieEvent event, String rival) {
        return event.conflictsWith().contains(rival)
                ? event.contradicting(event.conflictsWith().stream()
                        .filter(other -> !other.equals(rival))
                        .toList())
                : event;
    }

    /** The events with two that contradict each other. */
    static List<TieEvent> rivals(List<TieEvent> events, String one, String other) {
        return events.stream()
                .map(event -> event.id().equals(one)
                        ? also(event, other)
                        : event.id().equals(other) ? also(event, one) : event)
                .toList();
    }

    private static TieEvent also(TieEvent event, String other) {
        List<String> others = new ArrayList<>(event.conflictsWith());
        if (!others.contains(other)) {
            others.add(other);
        }
        return event.contradicting(others);
    }

    /** The events with one as the one to go by, and none of those that contradict it. */
    static List<TieEvent> goingBy(List<TieEvent> events, String chosen, @Nullable Trilingual reason) {
        return events.stream()
                .map(event -> event.id().equals(chosen)
                        ? event.goneBy(reason)
                        : event.conflictsWith().contains(chosen) ? event.goneBy(null) : event)
                .toList();
    }

    /** An event of a tie. */
    static Optional<TieEvent> event(Tie tie, String id) {
        return tie.events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The tie without what its events say of events that are not there. */
    static Tie withoutLooseEnds(Tie tie) {
        List<TieEvent> events = tie.events();
        for (TieEvent event : tie.events()) {
            for (String rival : event.conflictsWith()) {
                events = event(tie, rival).isPresent() ? events : without(events, rival);
            }
        }
        return events.equals(tie.events()) ? tie : tie.with(events);
    }
}
