package kakehashi.query.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.Match;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.WindowWords;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Words;

/** How a filter and each of its choices read: "Field: Environment", "Signed: 2015 – 2019". */
public final class FilterWords {

    private final FacetValues values;
    private final Words words;

    public FilterWords(FacetValues values, Words words) {
        this.values = values;
        this.words = words;
    }

    /** One choice in one line. */
    public String of(Facet facet, String value, Match match) {
        String name = values.name(facet, value);
        return switch (match) {
            case ANY -> facet == Facet.OURS ? name : words.say("ui.chip", words.name(facet), name);
            case ALL -> words.say("ui.chip-all", words.name(facet), name);
            case NONE -> words.say("ui.chip-not", words.name(facet), name);
        };
    }

    public String of(TimeWindow time) {
        return new WindowWords(words).of(time);
    }

    /** Values of a facet as its panel lists them, whatever the order in which they were chosen. */
    public List<String> inOrder(Facet facet, Set<String> chosen) {
        return chosen.stream().sorted(values.order(facet, Map.of())).toList();
    }

    private List<String> of(Facet facet, Choice choice) {
        return inOrder(facet, choice.values()).stream()
                .map(value -> of(facet, value, choice.match()))
                .toList();
    }

    /**
     * What left some rows, a line for each choice, with how many of them count by a rule that was chosen; none where everything is
     * left.
     */
    public List<String> of(TieFilter filter, List<Row> rows, Meanings meanings) {
        List<String> counted = CountedBy.of(filter, rows, meanings, words);
        List<String> lines = of(counted.isEmpty() ? filter : filter.with(Facet.LENS, Set.of()));
        return Stream.concat(counted.stream(), lines.stream()).toList();
    }

    /** All choices of a filter, a line each; none where it leaves everything. */
    private List<String> of(TieFilter filter) {
        List<String> lines = new ArrayList<>();
        filter.choices().forEach((facet, choice) -> lines.addAll(of(facet, choice)));
        if (filter.time().narrows()) {
            lines.add(of(filter.time()));
        }
        if (!filter.text().isBlank()) {
            lines.add(words.say("ui.quoted", filter.text().strip()));
        }
        if (filter.own()) {
            lines.add(words.say("ui.chip-own"));
        }
        if (filter.within()) {
            lines.add(words.say("ui.chip-within"));
        }
        if (filter.attention().narrows()) {
            lines.add(words.say("ui.chip-attention"));
        }
        return List.copyOf(lines);
    }
}
