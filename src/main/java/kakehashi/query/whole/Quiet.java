package kakehashi.query.whole;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;

/**
 * Which ties have gone quiet: how long ago the last documented contact of each was. What is known to be over is left out;
 * shared networks have no contacts.
 *
 * @param ties all that count, by how long ago and by scheme
 * @param inForce those of them that are in force on the as-of date, or a project under way
 * @param over ties left out, for they are over
 */
public record Quiet(Map<Silence, Map<Scheme, Integer>> ties, Map<Silence, Map<Scheme, Integer>> inForce, int over) {

    public static Quiet of(List<Row> rows, Meanings meanings) {
        Map<Silence, Map<Scheme, Integer>> ties = new EnumMap<>(Silence.class);
        Map<Silence, Map<Scheme, Integer>> inForce = new EnumMap<>(Silence.class);
        int over = 0;
        for (Tie tie : Ends.ties(rows)) {
            Standing standing = meanings.standing(tie);
            if (standing.isOver()) {
                over++;
                continue;
            }
            LocalDate contact =
                    meanings.lastContact(tie).map(PartialDate::latest).orElse(null);
            Silence silence = Silence.of(contact, meanings.asOf());
            count(ties, silence, tie);
            if (standing.isInForce()) {
                count(inForce, silence, tie);
            }
        }
        return new Quiet(ties, inForce, over);
    }

    private static void count(Map<Silence, Map<Scheme, Integer>> counts, Silence silence, Tie tie) {
        counts.computeIfAbsent(silence, each -> new EnumMap<>(Scheme.class)).merge(tie.scheme(), 1, Integer::sum);
    }

    /** How many ties count. */
    public int all() {
        return sum(ties, true) + sum(ties, false) + of(ties, Silence.NO_CONTACT);
    }

    /** How many had their last documented contact five years ago or earlier. */
    public int quiet() {
        return sum(ties, true);
    }

    /** How many of these are in force. */
    public int quietInForce() {
        return sum(inForce, true);
    }

    /** How many have no contact on record. */
    public int unknown() {
        return of(ties, Silence.NO_CONTACT);
    }

    private static int sum(Map<Silence, Map<Scheme, Integer>> counts, boolean quiet) {
        return counts.keySet().stream()
                .filter(silence -> silence != Silence.NO_CONTACT && silence.isQuiet() == quiet)
                .mapToInt(silence -> of(counts, silence))
                .sum();
    }

    private static int of(Map<Silence, Map<Scheme, Integer>> counts, Silence silence) {
        return counts.getOrDefault(silence, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
