package kakehashi.query.whole;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;

/**
 * Which ties outlived who signed them: of the ties that began in each decade, those of which on the as-of date somebody else
 * answers for an end, for its signatory was merged or abolished.
 *
 * @param decades oldest first, and last, of no year, those without a "since" on record
 * @param continued ties of a signatory that ended, of which something is on record that is later than that
 */
public record Outlived(List<Decade> decades, int continued) {

    /**
     * Ties that began in a decade.
     *
     * @param first its first year; empty where no beginning is on record
     * @param ended those of the ties of which a signatory has ended
     */
    public record Decade(Optional<Integer> first, Map<Scheme, Integer> ties, Map<Scheme, Integer> ended) {

        private Decade(Optional<Integer> first) {
            this(first, new EnumMap<>(Scheme.class), new EnumMap<>(Scheme.class));
        }
    }

    public Outlived {
        decades = List.copyOf(decades);
    }

    public static Outlived of(List<Row> rows, Meanings meanings) {
        TreeMap<Integer, Decade> dated = new TreeMap<>();
        Decade undated = new Decade(Optional.empty());
        int continued = 0;
        for (Tie tie : Ends.ties(rows)) {
            Decade decade = meanings.since(tie)
                    .map(since -> since.year() / 10 * 10)
                    .map(first -> dated.computeIfAbsent(first, year -> new Decade(Optional.of(year))))
                    .orElse(undated);
            decade.ties().merge(tie.scheme(), 1, Integer::sum);
            Optional<Succession> ended = ended(tie, meanings);
            if (ended.isPresent()) {
                decade.ended().merge(tie.scheme(), 1, Integer::sum);
                continued += isContinued(tie, ended.get(), meanings) ? 1 : 0;
            }
        }
        List<Decade> decades = new ArrayList<>(dated.values());
        if (!undated.ties().isEmpty()) {
            decades.add(undated);
        }
        return new Outlived(decades, continued);
    }

    /** What became of a signatory that ended, of the Vietnamese one where both did. */
    private static Optional<Succession> ended(Tie tie, Meanings meanings) {
        return List.of(tie.vietnam(), tie.japan()).stream()
                .filter(end ->
                        !meanings.atlas().successorOn(end, meanings.asOf()).equals(end))
                .flatMap(end -> meanings.atlas().successionOf(end).stream())
                .findFirst();
    }

    private static boolean isContinued(Tie tie, Succession ended, Meanings meanings) {
        return meanings.known(tie).events().stream()
                .filter(event -> event.kind().opensTerm() || event.kind().isContact())
                .map(TieEvent::date)
                .anyMatch(date -> date != null && isSince(date, ended, meanings));
    }

    private static boolean isSince(PartialDate date, Succession ended, Meanings meanings) {
        return !date.earliest().isBefore(ended.date().earliest())
                && !date.earliest().isAfter(meanings.asOf());
    }

    /** How many ties of a scheme there are. */
    public int ties(Scheme scheme) {
        return decades.stream()
                .mapToInt(decade -> decade.ties().getOrDefault(scheme, 0))
                .sum();
    }

    /** How many ties of a scheme have a signatory that ended. */
    public int ended(Scheme scheme) {
        return decades.stream()
                .mapToInt(decade -> decade.ended().getOrDefault(scheme, 0))
                .sum();
    }
}
