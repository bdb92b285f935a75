package kakehashi.sheet.subject;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** Of what a batch makes one sheet each. */
public enum Each implements Coded {
    /** The localities at both ends, or those that answer for them today. */
    LOCALITY,
    /** The pairs of localities that answer for the ties today. */
    PAIR,
    /** The stored ties. */
    TIE;

    /** The subjects that a result holds, each once; network links are left out. */
    public List<Subject> of(List<Row> rows, Meanings meanings) {
        List<Tie> ties = rows.stream()
                .map(Row::link)
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .toList();
        // the order of places is the same in every language
        Comparator<String> order = new Places(meanings.atlas(), Words.in(Language.EN)).order(meanings.asOf());
        return switch (this) {
            case LOCALITY ->
                ties.stream()
                        .flatMap(tie -> Stream.of(today(tie.vietnam(), meanings), today(tie.japan(), meanings)))
                        .distinct()
                        .sorted(order)
                        .<Subject>map(Subject.OfLocality::new)
                        .toList();
            case PAIR ->
                ties.stream()
                        .map(tie -> new Subject.OfPair(today(tie.vietnam(), meanings), today(tie.japan(), meanings)))
                        .distinct()
                        .sorted(Comparator.comparing(Subject.OfPair::one, order)
                                .thenComparing(Subject.OfPair::other, order))
                        .<Subject>map(pair -> pair)
                        .toList();
            case TIE ->
                ties.stream().<Subject>map(tie -> new Subject.OfTie(tie.id())).toList();
        };
    }

    private static String today(String locality, Meanings meanings) {
        return meanings.atlas().successorOn(locality, meanings.asOf());
    }
}
