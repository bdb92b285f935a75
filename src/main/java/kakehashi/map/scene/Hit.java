package kakehashi.map.scene;

/**
 * Something under the pointer.
 *
 * @param id of the link or locality
 * @param distance from the pointer to its ink in logical pixels, 0 when on it
 */
public record Hit(Kind kind, String id, double distance) {

    /** What was hit; places come before links. */
    public enum Kind {
        PLACE,
        LINK
    }
}
