package kakehashi.store.sqlite;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.query.name.Fit;
import kakehashi.query.name.PlaceName;
import kakehashi.query.name.Reading;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;

/**
 * What comes before what in an answer: places that the whole line names, those with ties first; what else is called so; what
 * begins so; ties; the rest of the gazetteer; and last the places that only hold what was typed inside a longer name.
 */
final class SearchRank {

    /**
     * One hit, with what its place in the answer depends on.
     *
     * @param closeness of those of one rank, the least comes first
     */
    record Hit(String kind, String id, int rank, int closeness, int position) {

        Found found() {
            return new Found(kind, id, closeness == Closeness.ELSEWHERE.ordinal());
        }
    }

    /** How the names of a record hold a text. */
    enum Closeness {
        EXACT,
        BEGINS,
        /** Each word stands in some name, as a word or how one begins. */
        WORDS,
        /** A word stands only inside a name that is written without spaces. */
        INSIDE,
        /** Not in its names alone. */
        ELSEWHERE;

        boolean isNamed() {
            return this != ELSEWHERE;
        }
    }

    private static final int LAST = 90;

    private final Atlas atlas;
    private final SearchOrder order;

    SearchRank(Atlas atlas, SearchOrder order) {
        this.atlas = atlas;
        this.order = order;
    }

    /** A place that the line was read as. */
    Hit place(Reading read, int position) {
        String id = read.locality();
        Fit fit = read.fit() == Fit.WRITTEN && !isOfTheDay(read.name()) ? Fit.ALSO : read.fit();
        boolean ties = atlas.hasTies(id);
        int rank =
                switch (fit) {
                    case WRITTEN -> ties ? 10 : 12;
                    case ALSO -> ties ? 14 : 16;
                    case OTHERWISE, WARD -> ties ? 17 : 22;
                    case BEGINS -> ties ? 30 : LAST;
                    case AROUND, NEAR -> ties ? 80 : LAST;
                };
        boolean home = id.equals(order.home()) && fit.compareTo(Fit.BEGINS) <= 0;
        return new Hit("locality", id, home ? 0 : rank, 0, position);
    }

    /** Whether a place is shown by this name on the day: on a day in 2024, Huế is a city in Thừa Thiên Huế. */
    private boolean isOfTheDay(PlaceName name) {
        return atlas.findLocality(name.locality()).stream()
                .map(locality -> locality.eraNearest(order.asOf()).name())
                .anyMatch(shown -> name.era() == null
                        || shown.all().stream().anyMatch(text -> text.startsWith(name.text()))
                        || name.text().equals(name.locality()));
    }

    /** A record that holds the words. */
    Hit record(String kind, String id, Closeness closeness, int position) {
        return new Hit(kind, id, rank(kind, id, closeness), closeness.ordinal(), position);
    }

    private int rank(String kind, String id, Closeness closeness) {
        return switch (kind) {
            case "locality" -> place(id, closeness);
            case "network", "party", "region" -> pick(closeness, 18, 40, 60);
            case "tie" -> closeness.isNamed() ? 50 : 70;
            default -> 80;
        };
    }

    private int place(String id, Closeness closeness) {
        if (closeness == Closeness.INSIDE) {
            return LAST + 1;
        }
        if (id.equals(order.home())) {
            return 0;
        }
        return atlas.hasTies(id) ? closeness.isNamed() ? 40 : 80 : LAST;
    }

    private static int pick(Closeness closeness, int exact, int begins, int other) {
        return switch (closeness) {
            case EXACT -> exact;
            case BEGINS -> begins;
            default -> other;
        };
    }

    /** The best first; of those alike, what had ended by then after what lasts. */
    void sort(List<Hit> hits) {
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparingInt(Hit::closeness)
                .thenComparing(this::hasEnded)
                .thenComparingInt(Hit::position));
    }

    private boolean hasEnded(Hit hit) {
        return hit.kind().equals("locality")
                && atlas.findLocality(hit.id())
                        .filter(locality -> locality.hasEndedBy(order.asOf()))
                        .isPresent();
    }

    /**
     * How the names of a record hold a text.
     *
     * @param wanted the text as a name would be kept
     * @param words its words, folded
     */
    static Closeness closeness(Set<String> wanted, List<String> words, String names) {
        Closeness closest = Closeness.WORDS;
        for (String word : words) {
            if (!holds(names, word)) {
                closest = Closeness.ELSEWHERE;
                break;
            }
            if (word.codePointAt(0) >= 0x3000 && !begins(names, word)) {
                closest = Closeness.INSIDE;
            }
        }
        for (String name : names.split("\n", -1)) {
            for (String text : wanted) {
                if (name.equals(text)) {
                    return Closeness.EXACT;
                }
                if (name.startsWith(text)) {
                    closest = Closeness.BEGINS;
                }
            }
        }
        return closest;
    }

    private static boolean holds(String names, String word) {
        return begins(names, word) || names.contains(' ' + word);
    }

    private static boolean begins(String names, String word) {
        return names.startsWith(word) || names.contains('\n' + word);
    }
}
