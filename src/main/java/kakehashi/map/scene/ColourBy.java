package kakehashi.map.scene;

import kakehashi.model.value.Coded;

/** What the colour of a curve tells; at most six colours are in use at once. */
public enum ColourBy implements Coded {
    SCHEME,
    /** Types in six families; network links have none and are neutral. */
    TYPE,
    /** Fields in six families: that of most of the tie's fields. */
    FIELD,
    STATUS,
    /** The decade in which the tie began. */
    DECADE
}
