package kakehashi.query.kept;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kakehashi.model.Tie;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.query.TieFilter;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.text.Words;

/** By which rules ties are counted, and how many of them count and how many are not decidable: it stands with every count. */
public final class CountedBy {

    private CountedBy() {}

    /** A sentence for each rule by which a filter counts; none where it counts by no rule. */
    public static List<String> of(TieFilter filter, List<Row> rows, Meanings meanings, Words words) {
        Set<String> rules = filter.match(Facet.LENS) == Match.ANY ? filter.chosen(Facet.LENS) : Set.of();
        List<Tie> ties = rows.stream()
                .map(Row::link)
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .toList();
        return of(rules, ties, meanings, words);
    }

    /** @param rules what the rules said, by which the ties are counted, as values of a filter */
    public static List<String> of(Set<String> rules, Collection<Tie> ties, Meanings meanings, Words words) {
        LensWords said = new LensWords(words);
        return Lenses.chosen(rules).stream()
                .map(lens -> said.listed(
                        lens,
                        rules,
                        ties.stream()
                                .map(tie ->
                                        lens.of(Signing.caseOf(tie, meanings)).answer())
                                .toList()))
                .toList();
    }
}
