package kakehashi.map.view;

import kakehashi.model.value.Coded;

/** What a map is made of, from the lowest. */
public enum MapLayer implements Coded {
    /** Sea, land, provinces and prefectures, coasts. */
    GROUND,
    TIES,
    /** Names of seas and islands. */
    GROUND_NAMES,
    LOCALITIES,
    LABELS
}
