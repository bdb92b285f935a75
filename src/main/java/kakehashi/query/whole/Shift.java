package kakehashi.query.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Tie;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;

/**
 * Which fields rise and which fade: of the ties that began in the ten years up to that of the as-of date, and in the ten
 * before, how many are about each field. Calendar years, for of many beginnings no more is on record.
 *
 * @param lines the fields of these ties, that first whose share grew most
 * @param undated ties without a "since" on record
 * @param earlier ties that began before both spans
 */
public record Shift(Span late, Span early, List<Line> lines, int undated, int earlier) {

    /** Of fewer ties a share tells little. */
    public static final int FEW = 20;

    private static final int YEARS = 10;

    /**
     * Ten years.
     *
     * @param ties that began in them and are about some field
     * @param withoutField that began in them, with no field on record
     */
    public record Span(int from, int to, int ties, int withoutField) {

        /** How many in a hundred of them a number is. */
        public double share(int count) {
            return ties == 0 ? 0 : 100.0 * count / ties;
        }
    }

    /** How many ties of each span are about a field, by scheme. */
    public record Line(Field field, Map<Scheme, Integer> late, Map<Scheme, Integer> early) {

        public int lately() {
            return late.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int before() {
            return early.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Shift {
        lines = List.copyOf(lines);
    }

    public static Shift of(List<Row> rows, Meanings meanings) {
        int year = meanings.asOf().getYear();
        List<Tie> late = new ArrayList<>();
        List<Tie> early = new ArrayList<>();
        int undated = 0;
        int earlier = 0;
        for (Tie tie : Ends.ties(rows)) {
            int since = meanings.since(tie).map(PartialDate::year).orElse(Integer.MIN_VALUE);
            if (since == Integer.MIN_VALUE) {
                undated++;
            } else if (since <= year - 2 * YEARS) {
                earlier++;
            } else {
                (since <= year - YEARS ? early : late).add(tie);
            }
        }
        Span lately = span(year, late);
        Span before = span(year - YEARS, early);
        Map<Field, Map<Scheme, Integer>> lateBy = byField(late);
        Map<Field, Map<Scheme, Integer>> earlyBy = byField(early);
        List<Line> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            if (lateBy.containsKey(field) || earlyBy.containsKey(field)) {
                lines.add(new Line(field, lateBy.getOrDefault(field, Map.of()), earlyBy.getOrDefault(field, Map.of())));
            }
        }
        Shift unordered = new Shift(lately, before, lines, undated, earlier);
        lines.sort(Comparator.comparingDouble((Line line) -> -unordered.change(line))
                .thenComparing(line -> -line.lately() - line.before()));
        return new Shift(lately, before, lines, undated, earlier);
    }

    private static Span span(int to, List<Tie> ties) {
        int without = (int) ties.stream().filter(tie -> tie.fields().isEmpty()).count();
        return new Span(to - YEARS + 1, to, ties.size() - without, without);
    }

    private static Map<Field, Map<Scheme, Integer>> byField(List<Tie> ties) {
        Map<Field, Map<Scheme, Integer>> found = new EnumMap<>(Field.class);
        ties.forEach(tie -> tie.fields().stream().distinct().forEach(field -> found.computeIfAbsent(
                        field, each -> new EnumMap<>(Scheme.class))
                .merge(tie.scheme(), 1, Integer::sum)));
        return found;
    }

    /** By how many in a hundred the share of a field grew; negative where it fell. */
    public double change(Line line) {
        return late.share(line.lately()) - early.share(line.before());
    }

    /** Whether there are too few ties in one of the spans for shares to tell much. */
    public boolean isOfFew() {
        return late.ties() < FEW || early.ties() < FEW;
    }
}
