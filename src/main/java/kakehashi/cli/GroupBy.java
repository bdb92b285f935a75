package kakehashi.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.model.Coded;
import kakehashi.model.Country;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.Grouping;
import kakehashi.query.Row;
import org.jspecify.annotations.Nullable;

/** What {@code list} can group ties by. */
enum GroupBy implements Coded {
    PROVINCE(null),
    PREFECTURE(null),
    REGION(Facet.REGION),
    SCHEME(Facet.SCHEME),
    TYPE(Facet.TYPE),
    FIELD(Facet.FIELD),
    STATUS(Facet.STATUS),
    PARTY(Facet.PARTY),
    NETWORK(Facet.NETWORK),
    LAST_CONTACT(Facet.LAST_CONTACT),
    COMING_UP(Facet.COMING_UP),
    DECADE(Facet.DECADE);

    private final @Nullable Facet facet;

    GroupBy(@Nullable Facet facet) {
        this.facet = facet;
    }

    /** The rows of each group, in the order of the groups; those that belong to none come last. */
    Map<String, List<Row>> of(List<Row> rows, Reading reading, Answer answer) {
        Grouping grouping = new Grouping(reading.meanings());
        Map<String, List<Row>> groups = facet != null
                ? grouping.by(facet, rows)
                : grouping.byTopLevel(this == PROVINCE ? Country.VN : Country.JP, rows);
        Facet ordered = facet == null ? Facet.LOCALITY : facet;
        Comparator<String> order =
                values(reading).order(ordered, answer.counts().getOrDefault(ordered, Map.of()));
        Comparator<String> noneLast = Comparator.comparing(Grouping.NONE::equals);
        Map<String, List<Row>> sorted = new TreeMap<>(noneLast.thenComparing(
                (one, other) -> one.equals(other) || one.equals(Grouping.NONE) ? 0 : order.compare(one, other)));
        sorted.putAll(groups);
        return sorted;
    }

    String name(String group, Reading reading) {
        return group.equals(Grouping.NONE)
                ? reading.words().say("cli.group.none")
                : values(reading).name(facet == null ? Facet.LOCALITY : facet, group);
    }

    private static FacetValues values(Reading reading) {
        return new FacetValues(reading.meanings(), reading.places());
    }
}
