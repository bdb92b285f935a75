package kakehashi.query.whole;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Row;

/** Who answers on the as-of date for the ends of links. A tie passes to a successor, a membership of a network does not. */
public final class Ends {

    private Ends() {}

    public static String vietnam(Link link, Meanings meanings) {
        return answering(link, link.vietnam(), meanings);
    }

    public static String japan(Link link, Meanings meanings) {
        return answering(link, link.japan(), meanings);
    }

    private static String answering(Link link, String end, Meanings meanings) {
        return link instanceof Tie ? meanings.atlas().successorOn(end, meanings.asOf()) : end;
    }

    /** The stored ties among rows, in their order. */
    static List<Tie> ties(List<Row> rows) {
        return rows.stream()
                .map(Row::link)
                .flatMap(link -> link instanceof Tie tie ? Stream.of(tie) : Stream.empty())
                .toList();
    }
}
