package kakehashi.query.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kakehashi.model.value.LocalityKind;
import org.jspecify.annotations.Nullable;

/**
 * One name of a line with the ranks beside it.
 *
 * @param names what it may be; none where it is not known
 * @param whole whether all its letters are there, or only the beginning
 */
record Part(List<PlaceName> names, List<Word.Rank> ranks, boolean whole) {

    boolean isWard() {
        return ranks.stream().anyMatch(Word.Rank::isWard);
    }

    /** Whether it is a county's name, which is not looked for. */
    boolean isCounty() {
        return names.isEmpty() && ranks.stream().anyMatch(Word.Rank::isCounty);
    }

    /** Whether what bears a name may have the ranks too. */
    boolean ranksFit(Set<LocalityKind> kinds) {
        return ranks.stream().allMatch(rank -> rank.kinds().stream().anyMatch(kinds::contains));
    }

    /** The parts of a line: each name with its ranks, by the sides on which ranks stand. */
    static final class Sorting {
        private final List<Part> parts = new ArrayList<>();
        private final List<Word.Rank> before = new ArrayList<>();
        private @Nullable List<PlaceName> names;
        private List<Word.Rank> its = new ArrayList<>();
        private boolean whole = true;
        private boolean joined;

        void name(List<PlaceName> next, boolean isWhole) {
            finish();
            names = next;
            whole = isWhole;
            its = new ArrayList<>(before);
            before.clear();
            joined = true;
        }

        void rank(Word.Rank rank, boolean last) {
            if (names != null && joined && (rank.side() == Word.Side.AFTER || last)) {
                its.add(rank);
            } else {
                before.add(rank);
            }
        }

        void joint() {
            joined = false;
        }

        List<Part> done() {
            if (names != null) {
                its.addAll(before);
                before.clear();
            }
            finish();
            return parts;
        }

        private void finish() {
            if (names != null) {
                parts.add(new Part(names, List.copyOf(its), whole));
                names = null;
            }
        }
    }
}
