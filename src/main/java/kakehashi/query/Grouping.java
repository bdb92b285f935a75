package kakehashi.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Link;
import kakehashi.model.value.Country;

/** Sorts links into groups by what they have in common. A link with several values stands in several groups. */
public final class Grouping {

    /** The group of links without a value. */
    public static final String NONE = "";

    private final Meanings meanings;

    public Grouping(Meanings meanings) {
        this.meanings = meanings;
    }

    /** By the province or prefecture that each link's end in a country, or who answers for it, is or lies in. */
    public Map<String, List<Row>> byTopLevel(Country country, List<Row> rows) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Link link = row.link();
            String answering = meanings.atlas()
                    .successorOn(country == Country.VN ? link.vietnam() : link.japan(), meanings.asOf());
            add(groups, meanings.atlas().topLevelOf(answering, meanings.asOf()), row);
        }
        return groups;
    }

    /** By the values of a facet, in the order they are first met. */
    public Map<String, List<Row>> by(Facet facet, List<Row> rows) {
        LinkIndex index = meanings.index();
        Values values = index.values(facet, TieFilter.ALL);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < index.size(); i++) {
            numbers.put(index.link(i).id(), i);
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Integer number = numbers.get(row.link().id());
            int[] own = number == null ? new int[0] : values.of(number);
            for (int value : own) {
                add(groups, index.dictionary(facet).value(value), row);
            }
            if (own.length == 0) {
                add(groups, NONE, row);
            }
        }
        return groups;
    }

    private static void add(Map<String, List<Row>> groups, String group, Row row) {
        groups.computeIfAbsent(group, id -> new ArrayList<>()).add(row);
    }
}
