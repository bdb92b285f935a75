package kakehashi.query.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * How soon an agreement followed upon a project, or a project upon an agreement: of each two localities that have a third-party
 * project, the first of these beside the first official agreement that was signed. What was only announced, proposed or
 * practised is no agreement.
 *
 * @param pairs in the order of the rows
 * @param agreementsAlone pairs with a signed agreement and no project
 */
public record Following(List<Step> pairs, int agreementsAlone) {

    /**
     * Two localities with a project.
     *
     * @param years from the year of the first project to that of the first agreement, negative where the agreement came first;
     *     null where no agreement is on record, or a date is not
     * @param undatedToo whether another project or agreement of the two has no date, so that it may be the first
     */
    public record Step(String vietnam, String japan, @Nullable Integer years, Order order, boolean undatedToo) {}

    public Following {
        pairs = List.copyOf(pairs);
    }

    public static Following of(List<Row> rows, Meanings meanings) {
        Map<List<String>, List<Tie>> byPair = new LinkedHashMap<>();
        for (Tie tie : Ends.ties(rows)) {
            if (tie.scheme() != Scheme.OFFICIAL || meanings.standing(tie).isAgreed()) {
                byPair.computeIfAbsent(
                                List.of(Ends.vietnam(tie, meanings), Ends.japan(tie, meanings)),
                                pair -> new ArrayList<>())
                        .add(tie);
            }
        }
        List<Step> pairs = new ArrayList<>();
        int alone = 0;
        for (Map.Entry<List<String>, List<Tie>> pair : byPair.entrySet()) {
            if (of(pair.getValue(), Scheme.THIRD_PARTY).findAny().isPresent()) {
                pairs.add(step(pair.getKey(), pair.getValue(), meanings));
            } else {
                alone++;
            }
        }
        return new Following(pairs, alone);
    }

    private static Step step(List<String> pair, List<Tie> ties, Meanings meanings) {
        Optional<Integer> project = firstYear(of(ties, Scheme.THIRD_PARTY), meanings);
        Optional<Integer> agreement = firstYear(of(ties, Scheme.OFFICIAL), meanings);
        Integer years = project.isPresent() && agreement.isPresent() ? agreement.get() - project.get() : null;
        Order order = of(ties, Scheme.OFFICIAL).findAny().isEmpty()
                ? Order.NO_AGREEMENT
                : years == null ? Order.UNDATED : Order.of(years);
        boolean undated = ties.stream().anyMatch(tie -> meanings.since(tie).isEmpty());
        return new Step(pair.get(0), pair.get(1), years, order, undated);
    }

    private static Stream<Tie> of(List<Tie> ties, Scheme scheme) {
        return ties.stream().filter(tie -> tie.scheme() == scheme);
    }

    private static Optional<Integer> firstYear(Stream<Tie> ties, Meanings meanings) {
        return ties.flatMap(tie -> meanings.since(tie).stream())
                .map(PartialDate::year)
                .min(Integer::compare);
    }

    /** How many pairs stand so. */
    public int of(Order order) {
        return (int) pairs.stream().filter(pair -> pair.order() == order).count();
    }

    /** How many pairs of known order have a project or agreement without a date beside those with one. */
    public int doubtful() {
        return (int) pairs.stream()
                .filter(pair -> pair.order().isKnown() && pair.undatedToo())
                .count();
    }

    /** After how many years the agreement followed, of each pair in which it did, fewest first. */
    public List<Integer> followed() {
        return years().filter(years -> years > 0).sorted().boxed().toList();
    }

    /** How many years before the project the agreement was signed, of each pair in which it was, fewest first. */
    public List<Integer> led() {
        return years().map(years -> -years)
                .filter(years -> years > 0)
                .sorted()
                .boxed()
                .toList();
    }

    private IntStream years() {
        return pairs.stream().map(Step::years).flatMap(Stream::ofNullable).mapToInt(Integer::intValue);
    }
}
