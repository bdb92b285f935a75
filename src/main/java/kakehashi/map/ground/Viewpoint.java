package kakehashi.map.ground;

import java.util.Collection;
import java.util.Set;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;

/**
 * Whose way of showing seas and disputed islands a map follows. What each shows, and on what grounds, is written in a
 * file of {@code data/viewpoints}. None draws a line at sea.
 */
public enum Viewpoint implements Coded {
    /** Names no sea and no disputed island. */
    NEUTRAL,
    VIETNAM,
    JAPAN;

    /** The viewpoint of a document in these languages, unless told otherwise: Vietnam's or Japan's only where it is the one. */
    public static Viewpoint of(Collection<Language> languages) {
        Set<Language> all = Set.copyOf(languages);
        if (all.equals(Set.of(Language.VI))) {
            return VIETNAM;
        }
        return all.equals(Set.of(Language.JA)) ? JAPAN : NEUTRAL;
    }

    /** The viewpoint of a document in one language, unless told otherwise. */
    public static Viewpoint of(Language language) {
        return of(Set.of(language));
    }
}
