package kakehashi.query.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.term.Standing.Kind;
import kakehashi.query.time.Days;
import org.jspecify.annotations.Nullable;

/** The terms of a tie, oldest first and one after another, and what they say of a day. */
public final class Terms {

    private final Tie tie;
    /** The last day that the tie's status speaks of. */
    private final LocalDate edited;

    private final List<Term> terms;

    /** @param edited the date of the edition: the day of which the records tell a tie's status */
    public Terms(Tie tie, LocalDate edited) {
        this.tie = tie;
        this.edited = edited;
        this.terms = new TermReader(tie, edited).terms();
    }

    public List<Term> all() {
        return terms;
    }

    /** The event that the tie dates from; empty where that is not on record. */
    public static Optional<TieEvent> beginning(Tie tie) {
        return TermReader.beginning(tie);
    }

    /** Whether an active tie lacks a beginning on record; it then counts from its first dated event. */
    public static boolean beginningNotOnRecord(Tie tie) {
        return TermReader.beginningNotOnRecord(tie);
    }

    /** The date of an event of the tie and those that contradict it. */
    public static Stream<PartialDate> asStated(Tie tie, TieEvent event) {
        return TermReader.asStated(tie, event);
    }

    /** The days on which the tie is in force. */
    public List<Days> inForce() {
        return terms.stream().map(Term::inForce).flatMap(Stream::ofNullable).toList();
    }

    /** The end of the last term, where that is on record and the last word. */
    public Optional<PartialDate> end() {
        if (terms.isEmpty()) {
            return TermReader.lastEnd(tie);
        }
        Term last = terms.get(terms.size() - 1);
        return last.ending() == Term.Ending.RENEWS_ITSELF ? Optional.empty() : Optional.ofNullable(last.end());
    }

    /** Whether the term in force on a day has an end on record. */
    public boolean endsAfter(LocalDate day) {
        return terms.stream().anyMatch(term -> term.holds(day) && term.end() != null);
    }

    /** What the record means on a day. */
    public Standing on(LocalDate day) {
        if (tie.status() == Status.PROPOSED) {
            return as(Kind.PROPOSED, null);
        }
        if (tie.type() == TieType.ANNOUNCED) {
            return as(Kind.ANNOUNCED, null);
        }
        if (tie.type() == TieType.EXCHANGE) {
            return as(Kind.EXCHANGE, null);
        }
        Term before = null;
        for (Term term : terms) {
            if (day.isBefore(term.possible().first())) {
                return before == null ? as(Kind.NOT_BEGUN, null) : as(Kind.BETWEEN_TERMS, before.end());
            }
            if (term.holds(day)) {
                return term.isInForceOn(day) ? inForce(term, day) : within(term, day);
            }
            before = term;
        }
        return before == null ? withoutTerm(day) : after(before);
    }

    private Standing inForce(Term term, LocalDate day) {
        PartialDate end = term.end();
        if (end == null) {
            return as(Kind.IN_FORCE, null);
        }
        if (term.ending() == Term.Ending.RENEWS_ITSELF) {
            return as(day.isAfter(end.latest()) ? Kind.RENEWED_ITSELF : Kind.RENEWS_ITSELF, end);
        }
        return as(Kind.IN_FORCE_UNTIL, end);
    }

    /** On a day that the dates on record leave in the term, and the status does not. */
    private Standing within(Term term, LocalDate day) {
        PartialDate end = term.end();
        return end != null && tie.status() == Status.UNKNOWN && day.isAfter(end.latest())
                ? as(Kind.RAN_OUT, end)
                : byStatus(day, term.ending() == Term.Ending.ENDED_UNDATED);
    }

    private Standing after(Term term) {
        PartialDate end = term.end();
        if (term.ending() == Term.Ending.ENDED && end != null && end.earliest().isAfter(edited)) {
            return as(Kind.PLANNED_END, end);
        }
        boolean settled = tie.status() == Status.COMPLETED || tie.status() == Status.LAPSED;
        // of a project past its end that is not known to be completed nobody knows more than when it was to end
        boolean unsettled = term.ending() == Term.Ending.RUNS_OUT
                ? !settled
                : tie.scheme() == Scheme.THIRD_PARTY && tie.status() == Status.UNKNOWN;
        return as(unsettled ? Kind.RAN_OUT : Kind.ENDED, end);
    }

    private Standing withoutTerm(LocalDate day) {
        Optional<PartialDate> end =
                TermReader.lastEnd(tie).filter(date -> !date.latest().isAfter(day));
        return end.isPresent() ? as(Kind.ENDED, end.get()) : byStatus(day, false);
    }

    private Standing byStatus(LocalDate day, boolean ended) {
        Kind kind = ended
                ? Kind.ENDED_UNDATED
                : switch (tie.status()) {
                    case PROPOSED, ACTIVE -> Kind.NOT_DECIDABLE;
                    case COMPLETED -> Kind.COMPLETED;
                    case LAPSED -> Kind.ENDED_UNDATED;
                    case UNKNOWN -> Kind.NOT_VERIFIED;
                };
        // When it ended is not on record: on the date of the edition it had, on an earlier day it may not have.
        boolean over = kind == Kind.ENDED_UNDATED || kind == Kind.COMPLETED;
        return as(over && day.isBefore(edited) ? Kind.NOT_DECIDABLE : kind, null);
    }

    private Standing as(Kind kind, @Nullable PartialDate end) {
        return new Standing(kind, end, tie.scheme() == Scheme.THIRD_PARTY);
    }
}
