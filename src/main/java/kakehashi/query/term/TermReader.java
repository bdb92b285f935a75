package kakehashi.query.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Reads terms from the events of a tie as the seeds' README lays down, "How to read a tie's term": each beginning opens
 * or prolongs a term, each end closes the one before it, and a beginning after an end opens the next.
 */
final class TermReader {

    /** @param days all that the date and those that contradict it may mean */
    private record Beginning(PartialDate date, Days days, @Nullable Document document) {

        /** Of a signing that is told twice, with two dates, the earlier one stands for both. */
        static Beginning of(Tie tie, TieEvent event) {
            Document document = Stream.concat(
                            Stream.of(event),
                            tie.events().stream().filter(other -> other.kind().opensTerm() && event.contradicts(other)))
                    .map(TieEvent::document)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new Beginning(dateOf(event), daysOf(tie, event), document);
        }

        /** A beginning of which only the year is known counts as later than an end within that year. */
        boolean isAfter(End end) {
            return !date.earliest().isBefore(end.days().first()) || holds(end);
        }

        boolean holds(End end) {
            return !date.earliest().isAfter(end.days().first())
                    && !date.latest().isBefore(end.days().last());
        }
    }

    /** @param days all that the date and those that contradict it may mean; the tie no longer holds on any of them for certain */
    private record End(PartialDate date, Days days) {}

    private final Tie tie;
    private final LocalDate edited;
    private final List<Term> terms = new ArrayList<>();

    // The term that is being read: its beginning, the day by which it has begun for certain, and its stated end.
    private @Nullable LocalDate first;
    private LocalDate begun = LocalDate.MAX;
    private @Nullable PartialDate until;
    private boolean renews;
    /** The latest stated end before the edition's date of any of its documents: until then it held, whatever followed. */
    private @Nullable PartialDate assured;

    TermReader(Tie tie, LocalDate edited) {
        this.tie = tie;
        this.edited = edited;
    }

    List<Term> terms() {
        List<Beginning> beginnings = beginnings();
        List<End> ends = ends();
        int end = 0;
        for (Beginning next : beginnings) {
            End before = null;
            while (end < ends.size()
                    && next.isAfter(ends.get(end))
                    // an end ends something, so a year alone begins before it where nothing else has begun
                    && !(first == null && next.holds(ends.get(end)))) {
                before = ends.get(end++);
            }
            if (first != null && (before != null || isOverBefore(next))) {
                close(before);
            }
            add(next);
        }
        if (first != null) {
            close(end < ends.size() ? ends.get(ends.size() - 1) : null);
        }
        return List.copyOf(terms);
    }

    private boolean isOverBefore(Beginning next) {
        return until != null
                && !renews
                && next.days().first().isAfter(until.latest().plusDays(1));
    }

    private void add(Beginning next) {
        Document document = next.document();
        PartialDate stated = document == null ? null : document.until();
        if (first == null || next.days().first().isBefore(first)) {
            first = next.days().first();
        }
        if (next.days().last().isBefore(begun)) {
            begun = next.days().last();
        }
        PartialDate before = assured;
        if (stated != null
                && !stated.latest().isAfter(edited)
                && (before == null || stated.latest().isAfter(before.latest()))) {
            assured = stated;
        }
        boolean keeps = stated != null && until != null && until.latest().isAfter(stated.latest());
        if (!keeps) {
            until = stated;
            renews = document != null && stated != null && document.renewal() == Renewal.AUTOMATIC;
        }
    }

    private void close(@Nullable End end) {
        LocalDate from = Objects.requireNonNull(first);
        if (!terms.isEmpty()) {
            LocalDate free = terms.get(terms.size() - 1).possible().last().plusDays(1);
            from = from.isBefore(free) ? free : from;
        }
        Term.Ending ending = ending(end);
        PartialDate date = end != null ? end.date() : until;
        LocalDate last = LocalDate.MAX;
        LocalDate sure = LocalDate.MAX;
        if (end != null) {
            last = end.days().last().minusDays(1);
            sure = end.days().first().minusDays(1);
        } else if (until != null) {
            last = renews ? LocalDate.MAX : until.latest();
            sure = until.earliest();
        }
        if (!from.isAfter(last)) {
            Days possible = new Days(from, last);
            LocalDate certainly = begun.isBefore(from) ? from : begun;
            Days certain = certainly.isAfter(sure) ? null : new Days(certainly, sure);
            terms.add(term(possible, certain, ending, date));
        }
        first = null;
        begun = LocalDate.MAX;
        until = null;
        renews = false;
        assured = null;
    }

    private Term.Ending ending(@Nullable End end) {
        if (end != null) {
            return Term.Ending.ENDED;
        }
        if (until != null) {
            return renews ? Term.Ending.RENEWS_ITSELF : Term.Ending.RUNS_OUT;
        }
        return endsUndated() ? Term.Ending.ENDED_UNDATED : Term.Ending.OPEN;
    }

    /** An event without a date stands where the record puts it. */
    private boolean endsUndated() {
        boolean ended = false;
        for (TieEvent event : tie.events()) {
            if (event.kind().opensTerm() && !isBeside(event)) {
                ended = false;
            } else if (event.kind().isEnd() && event.date() == null) {
                ended = true;
            }
        }
        return ended;
    }

    private Term term(Days possible, @Nullable Days certain, Term.Ending ending, @Nullable PartialDate end) {
        Days inForce = inForce(possible, ending, end);
        boolean unverified = tie.status() == Status.UNKNOWN && bindsAnyone(tie) && !possible.equals(inForce);
        return new Term(possible, certain, ending, end, inForce, unverified);
    }

    /** What the status leaves of a term. It is the status on the edition's date, and so of the term that reaches it. */
    private @Nullable Days inForce(Days possible, Term.Ending ending, @Nullable PartialDate end) {
        if (tie.status() == Status.PROPOSED || !bindsAnyone(tie) || ending == Term.Ending.ENDED_UNDATED) {
            return null;
        }
        if (tie.status() == Status.ACTIVE) {
            return possible;
        }
        boolean unverified = tie.status() == Status.UNKNOWN;
        if (unverified && (end == null || end.latest().isAfter(edited))) {
            return assured == null ? null : new Days(possible.first(), assured.latest());
        }
        if (end == null) {
            return null;
        }
        return ending == Term.Ending.RENEWS_ITSELF ? new Days(possible.first(), end.latest()) : possible;
    }

    static boolean bindsAnyone(Tie tie) {
        return tie.type() != TieType.ANNOUNCED && tie.type() != TieType.EXCHANGE;
    }

    private List<Beginning> beginnings() {
        List<TieEvent> dated = tie.events().stream()
                .filter(event -> event.kind().opensTerm() && event.date() != null && !isBeside(event))
                .sorted(Comparator.comparing(TermReader::dateOf))
                .toList();
        List<Beginning> beginnings = new ArrayList<>(TieEvent.once(dated).stream()
                .map(event -> Beginning.of(tie, event))
                .toList());
        if (beginningNotOnRecord(tie)) {
            tie.events().stream()
                    .filter(event -> event.date() != null && !event.kind().isEnd())
                    .min(Comparator.comparing(TermReader::dateOf))
                    .map(event -> new Beginning(dateOf(event), Days.of(dateOf(event)), null))
                    .filter(found ->
                            beginnings.stream().noneMatch(other -> other.date().equals(found.date())))
                    .ifPresent(beginnings::add);
        }
        beginnings.sort(Comparator.comparing(Beginning::date));
        return beginnings;
    }

    private List<End> ends() {
        return tie.events().stream()
                .filter(event -> event.kind().isEnd() && event.date() != null && !event.isSetAside(tie))
                .map(event -> new End(dateOf(event), endDays(event)))
                .sorted(Comparator.comparing((End end) -> end.days().last())
                        .thenComparing(end -> end.date().latest()))
                .toList();
    }

    /** The days that an end and the ends that contradict it may mean. */
    private Days endDays(TieEvent event) {
        return tie.events().stream()
                .filter(other -> other.kind().isEnd()
                        && other.date() != null
                        && event.contradicts(other)
                        && !other.isSetAsideBy(event))
                .map(other -> Days.of(dateOf(other)))
                .reduce(Days.of(dateOf(event)), Days::span);
    }

    /** The days that an event's date and those that contradict it may mean. */
    private static Days daysOf(Tie tie, TieEvent event) {
        return asStated(tie, event).map(Days::of).reduce(Days.of(dateOf(event)), Days::span);
    }

    /** The date of an event and those that contradict it. */
    static Stream<PartialDate> asStated(Tie tie, TieEvent event) {
        return tie.events().stream()
                .filter(other -> other.equals(event) || event.contradicts(other) && !other.isSetAsideBy(event))
                .map(TieEvent::date)
                .filter(Objects::nonNull);
    }

    /**
     * The event that a tie dates from: its first signing; where there is none and it is a project, its first start. Side
     * documents do not count.
     */
    static Optional<TieEvent> beginning(Tie tie) {
        Optional<TieEvent> signed = earliest(tie, EventKind.SIGNED);
        return signed.isPresent() || tie.scheme() != Scheme.THIRD_PARTY
                ? signed
                : earliest(tie, EventKind.PROJECT_START);
    }

    private static Optional<TieEvent> earliest(Tie tie, EventKind kind) {
        return tie.events().stream()
                .filter(event ->
                        event.kind() == kind && event.date() != null && !isBeside(event) && !event.isSetAside(tie))
                .min(Comparator.comparing(TermReader::dateOf));
    }

    static boolean beginningNotOnRecord(Tie tie) {
        return tie.status() == Status.ACTIVE
                && bindsAnyone(tie)
                && beginning(tie).isEmpty();
    }

    /** The last end on record, planned ones among them. */
    static Optional<PartialDate> lastEnd(Tie tie) {
        return tie.events().stream()
                .filter(event -> event.kind().isEnd() && !event.isSetAside(tie))
                .map(TieEvent::date)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::latest));
    }

    static boolean isBeside(TieEvent event) {
        return event.document() != null && event.document().beside();
    }

    private static PartialDate dateOf(TieEvent event) {
        return Objects.requireNonNull(event.date());
    }
}
