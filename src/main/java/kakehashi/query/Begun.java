package kakehashi.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.time.TimeMode;

/** When the first of some links is on record, as a window of time asks for it. */
public final class Begun {

    private Begun() {}

    /** The first day that the first of them may have begun or, where any event counts, that anything is dated of them. */
    public static Optional<LocalDate> first(Collection<Row> rows, Meanings meanings, TimeMode mode) {
        return rows.stream()
                .map(Row::link)
                .flatMap(link -> mode == TimeMode.ANY_EVENT ? events(link) : meanings.since(link).stream())
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder());
    }

    private static Stream<PartialDate> events(Link link) {
        return link instanceof Tie tie
                ? tie.events().stream().map(TieEvent::date).flatMap(Stream::ofNullable)
                : Stream.empty();
    }
}
