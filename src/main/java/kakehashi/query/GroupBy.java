package kakehashi.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import org.jspecify.annotations.Nullable;

/** What ties can be put into groups by. */
public enum GroupBy implements Coded {
    /** The Vietnamese province or municipality that each tie's end, or who answers for it, is or lies in. */
    PROVINCE(null),
    /** The Japanese prefecture, likewise. */
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
    public Map<String, List<Row>> of(List<Row> rows, Meanings meanings, FacetValues values) {
        Grouping grouping = new Grouping(meanings);
        Map<String, List<Row>> groups = facet != null
                ? grouping.by(facet, rows)
                : grouping.byTopLevel(this == PROVINCE ? Country.VN : Country.JP, rows);
        Map<String, Integer> sizes = new TreeMap<>();
        groups.forEach((group, members) -> sizes.put(group, members.size()));
        Comparator<String> order = values.order(facet == null ? Facet.LOCALITY : facet, sizes);
        Comparator<String> noneLast = Comparator.comparing(Grouping.NONE::equals);
        Map<String, List<Row>> sorted = new TreeMap<>(noneLast.thenComparing(
                (one, other) -> one.equals(other) || one.equals(Grouping.NONE) ? 0 : order.compare(one, other)));
        sorted.putAll(groups);
        return sorted;
    }

    /** What a group is called. */
    public String name(String group, FacetValues values) {
        return group.equals(Grouping.NONE)
                ? values.words().say("query.no-group")
                : values.name(facet == null ? Facet.LOCALITY : facet, group);
    }
}
