package kakehashi.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What was signed for a tie, and what it made of the tie, read as the README of the seeds lays down ("How to read a tie's
 * term").
 */
public final class Documents {

    private final Tie tie;
    /** Signings and upgradings with a date that are no side documents, oldest first; of some no document is on record. */
    private final List<TieEvent> establishing;

    private Documents(Tie tie) {
        this.tie = tie;
        establishing = TieEvent.once(tie.events().stream()
                .filter(event -> event.date() != null && establishes(event))
                .sorted(Comparator.comparing(Documents::date))
                .toList());
    }

    private static boolean establishes(TieEvent event) {
        Document document = event.document();
        return document == null
                ? event.kind() == EventKind.SIGNED || event.kind() == EventKind.UPGRADED
                : event.kind().opensTerm() && !document.beside();
    }

    public static Documents of(Tie tie) {
        return new Documents(tie);
    }

    /**
     * What the tie is on a day by its documents: the type of the latest; where that has run out and an earlier one holds for
     * longer, of that. A project that runs before anything was signed is a project. Where no dated document tells, or none is
     * on record of the latest signing, the tie's own type stands.
     */
    public TieType typeOn(LocalDate day) {
        Optional<TieEvent> document = on(day);
        if (document.isPresent()) {
            return typeOf(document.get()).orElse(tie.type());
        }
        boolean started = !establishing.isEmpty()
                && tie.events().stream().anyMatch(event -> event.kind().opensTerm() && hasBegun(event, day));
        return started ? TieType.PROJECT : tie.type();
    }

    /** What an event made of the tie: where no document of it is on record, what the tie is unless that came later. */
    private Optional<TieType> typeOf(TieEvent event) {
        if (event.document() != null) {
            return Optional.of(event.document().type());
        }
        boolean last = establishing.stream()
                .noneMatch(other ->
                        other.kind() == EventKind.UPGRADED && date(event).compareTo(date(other)) < 0);
        return last ? Optional.of(tie.type()) : Optional.empty();
    }

    /** The event whose document makes the tie what it is on a day. */
    public Optional<TieEvent> on(LocalDate day) {
        List<TieEvent> begun =
                establishing.stream().filter(event -> hasBegun(event, day)).toList();
        Optional<TieEvent> latest = begun.stream().reduce((earlier, later) -> later);
        return latest.filter(event -> isInForce(event, day))
                .or(() -> begun.stream()
                        .filter(event -> until(event) != null && isInForce(event, day))
                        .reduce((earlier, later) -> later))
                .or(() -> latest);
    }

    /** The first event that made the tie one of this type, from which it counts as being of it. */
    public Optional<TieEvent> firstOf(TieType type) {
        return establishing.stream()
                .filter(event -> typeOf(event).equals(Optional.of(type)))
                .findFirst();
    }

    private static boolean hasBegun(TieEvent event, LocalDate day) {
        return event.date() != null && !event.date().earliest().isAfter(day);
    }

    private boolean isInForce(TieEvent event, LocalDate day) {
        PartialDate until = until(event);
        boolean holds = until == null || renewsItself(event) || !until.latest().isBefore(day);
        return holds && tie.events().stream().noneMatch(end -> ends(end, event, day));
    }

    private static boolean ends(TieEvent end, TieEvent document, LocalDate day) {
        PartialDate ended = end.date();
        return end.kind().isEnd()
                && ended != null
                && !ended.latest().isAfter(day)
                && !ended.latest().isBefore(date(document).latest());
    }

    private static @Nullable PartialDate until(TieEvent event) {
        return event.document() == null ? null : event.document().until();
    }

    private static boolean renewsItself(TieEvent event) {
        return event.document() != null && event.document().renewal() == Renewal.AUTOMATIC;
    }

    private static PartialDate date(TieEvent event) {
        return Objects.requireNonNull(event.date());
    }
}
