package kakehashi.exchange.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;

/**
 * A pair of localities in a year: how many of their ties were in force on its last day (of the present year on the as-of date),
 * and how many dated events of it are on record. What is known by its year alone counts in it; a pair has a row for each year from its first dated event on.
 */
record Dyads(Extract extract, List<Tie> ties, int year) {

    static Stream<Dyads> all(Extract extract) {
        Map<List<String>, List<Tie>> pairs = new LinkedHashMap<>();
        for (Tie tie : extract.ties()) {
            pairs.computeIfAbsent(List.of(tie.vietnam(), tie.japan()), pair -> new ArrayList<>())
                    .add(tie);
        }
        return pairs.values().stream()
                .flatMap(
                        ties -> years(ties, extract.asOf().getYear()).mapToObj(year -> new Dyads(extract, ties, year)));
    }

    private static IntStream years(List<Tie> ties, int last) {
        return ties.stream().flatMap(Dyads::dates).mapToInt(PartialDate::year).min().stream()
                .flatMap(first -> IntStream.rangeClosed(first, last));
    }

    private static Stream<PartialDate> dates(Tie tie) {
        return tie.events().stream().map(TieEvent::date).filter(Objects::nonNull);
    }

    static List<Property<Dyads>> properties() {
        return List.of(
                Property.text(DataColumn.VIETNAM_ID, each -> each.ties.get(0).vietnam()),
                Property.text(DataColumn.JAPAN_ID, each -> each.ties.get(0).japan()),
                Property.count(DataColumn.YEAR, each -> (long) each.year),
                Property.count(DataColumn.TIES_IN_FORCE, Dyads::inForce),
                Property.count(DataColumn.EVENTS, each -> each.ties.stream()
                        .flatMap(Dyads::dates)
                        .filter(date -> date.year() == each.year)
                        .count()),
                Property.count(DataColumn.SIGNED, each -> each.ties.stream()
                        .flatMap(tie -> TieEvent.once(tie.events()).stream())
                        .filter(TieEvent::isSigning)
                        .filter(event -> event.date() != null && event.date().year() == each.year)
                        .count()));
    }

    private long inForce() {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isAfter(extract.asOf()) ? extract.asOf() : end;
        Meanings meanings = extract.meanings();
        return ties.stream().filter(tie -> meanings.inForceOn(tie, day)).count();
    }
}
