package kakehashi.query.ahead;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import kakehashi.query.ComingUp;
import kakehashi.query.Meanings;
import kakehashi.query.Occasion;

/**
 * Something that a tie has before it, with when the other side must be asked.
 *
 * @param ask the day by which to ask, by custom; it may be past
 * @param notices how its documents can be ended, as they say it: for the end of a term, else empty
 */
public record Due(Tie tie, ComingUp date, LocalDate ask, List<Trilingual> notices) {

    public Due {
        notices = List.copyOf(notices);
    }

    /** Whether the day by which to ask has come. */
    public boolean isToAsk(LocalDate day) {
        return !ask.isAfter(day);
    }

    /** What some ties have before them within a time from the as-of date, soonest first. */
    public static List<Due> of(Meanings meanings, Collection<Tie> ties, TemporalAmount within) {
        List<Due> dues = new ArrayList<>();
        for (Tie tie : ties) {
            of(meanings, tie).stream()
                    .filter(due -> due.date().isWithin(meanings.asOf(), within))
                    .forEach(dues::add);
        }
        dues.sort(Comparator.comparing((Due due) -> due.date().date().earliest())
                .thenComparing(due -> due.tie().id()));
        return List.copyOf(dues);
    }

    /** All that a tie has before it. */
    public static List<Due> of(Meanings meanings, Tie tie) {
        LeadTimes lead = LeadTimes.read();
        return meanings.comingUp(tie).stream().map(date -> due(tie, date, lead)).toList();
    }

    /** What it is known by from day to day and from file to file: an occasion of a tie, and which one of its like. */
    public String key() {
        String which = date.occasion() == Occasion.ANNIVERSARY
                ? date.years() + "-" + Objects.requireNonNull(date.since())
                : date.date().toString();
        return tie.id() + "-" + date.occasion().code() + "-" + which.replaceAll("[?~%]", "");
    }

    private static Due due(Tie tie, ComingUp date, LeadTimes lead) {
        LocalDate ask = date.date().earliest().minus(lead.before(date.occasion()));
        return new Due(tie, date, ask, date.occasion() == Occasion.ANNIVERSARY ? List.of() : notices(tie));
    }

    private static List<Trilingual> notices(Tie tie) {
        return tie.events().stream()
                .map(TieEvent::document)
                .filter(Objects::nonNull)
                .map(Document::notice)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The sources of what it follows from: of an anniversary the document that it counts from, else what tells of the end. */
    public List<String> sources() {
        Stream<TieEvent> from = date.since() == null
                ? tie.events().stream()
                        .filter(event -> event.kind().isEnd() || event.kind().opensTerm())
                : tie.events().stream().filter(event -> Objects.equals(event.date(), date.since()));
        return from.flatMap(event -> event.sources().stream()).distinct().toList();
    }
}
