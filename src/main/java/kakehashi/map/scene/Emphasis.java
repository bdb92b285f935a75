package kakehashi.map.scene;

/** How something on the map stands to what is selected. */
public enum Emphasis {
    /** Nothing is selected. */
    PLAIN,
    /** Itself selected, or an end or a tie of what is. */
    RAISED,
    /** Something else is selected. */
    RECEDING
}
