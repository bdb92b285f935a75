package kakehashi.query.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Row;

/**
 * The ties that passed to other localities on one day: those of which an end was answered for by somebody else the day
 * before. Every tie on record then counts, however it stands; network links never pass.
 *
 * @param bySuccessor for each locality that took ties over, in the order of the atlas, those ties, each with the locality
 *     that it took it over from
 */
public record Handover(LocalDate day, Map<String, List<Row>> bySuccessor) {

    private static final String PREFIX = "passed-";

    public Handover {
        Map<String, List<Row>> copies = new LinkedHashMap<>();
        bySuccessor.forEach((id, rows) -> copies.put(id, List.copyOf(rows)));
        bySuccessor = Collections.unmodifiableMap(copies);
    }

    /** What passed on a day, of what is known on the as-of date; nothing where that is earlier. */
    public static Handover on(Meanings meanings, LocalDate day) {
        Atlas atlas = meanings.atlas();
        Map<String, List<Row>> found = new LinkedHashMap<>();
        if (!day.isAfter(meanings.asOf())) {
            for (Tie tie : atlas.ties()) {
                for (String end : List.of(tie.vietnam(), tie.japan())) {
                    String before = atlas.successorOn(end, day.minusDays(1));
                    String after = atlas.successorOn(end, day);
                    if (!after.equals(before)) {
                        found.computeIfAbsent(after, id -> new ArrayList<>()).add(new Row(tie, before));
                    }
                }
            }
        }
        return new Handover(day, found);
    }

    /** Whether on the as-of date anybody answers for a tie who did not sign it. */
    public static boolean hasBeen(Meanings meanings) {
        return meanings.atlas().ties().stream()
                .anyMatch(tie -> isPassed(meanings, tie.vietnam()) || isPassed(meanings, tie.japan()));
    }

    private static boolean isPassed(Meanings meanings, String end) {
        return !meanings.atlas().successorOn(end, meanings.asOf()).equals(end);
    }

    /** How many ties passed. */
    public int ties() {
        return (int) bySuccessor.values().stream()
                .flatMap(List::stream)
                .map(Row::link)
                .distinct()
                .count();
    }

    /** Names what passed on a day as one record, whether or not anything did. */
    public static String idOf(LocalDate day) {
        return PREFIX + day;
    }

    /** The day that such an id names; empty where it is none. */
    public static Optional<LocalDate> dayOf(String id) {
        try {
            return id.startsWith(PREFIX)
                    ? Optional.of(LocalDate.parse(id.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
