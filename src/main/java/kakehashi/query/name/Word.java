package kakehashi.query.name;

import java.util.Set;
import kakehashi.model.value.Country;
import kakehashi.model.value.LocalityKind;

/** What a piece of a line can be. */
sealed interface Word permits PlaceName, Word.Rank, Word.Land, Word.Joint {

    /** Where a rank stands: the Vietnamese before the name, the others after it. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** @param kinds what may bear it */
    record Rank(Set<LocalityKind> kinds, Side side) implements Word {

        public Rank {
            kinds = Set.copyOf(kinds);
        }

        /** Whether it is that of a ward, of which only those of Tokyo are records. */
        boolean isWard() {
            return kinds.contains(LocalityKind.SPECIAL_WARD);
        }

        /** Whether it is that of a county, which lies between a prefecture and its towns and is no local government. */
        boolean isCounty() {
            return kinds.contains(LocalityKind.DISTRICT);
        }
    }

    record Land(Country country) implements Word {}

    /**
     * A word that only joins others, as of, in, thuộc and の; or says of a place what does not change which is meant, as former
     * and 旧, or who governs it.
     *
     * @param last whether a line may end in it
     */
    record Joint(boolean last) implements Word {}
}
