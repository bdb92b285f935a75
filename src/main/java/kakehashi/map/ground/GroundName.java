package kakehashi.map.ground;

import java.util.List;
import kakehashi.map.view.Box;

/**
 * The name of a sea or of islands, as a viewpoint wants it in one language.
 *
 * @param lines of the name, top to bottom
 * @param beneath a smaller line under them, or empty
 * @param area of the islands, beside which it stands; for a sea the middle of the name
 * @param beside on which side of its islands it stands, where there is room on each
 * @param fromZoom the zoom from which it is shown
 * @param toZoom the zoom from which it is shown no more
 */
public record GroundName(
        boolean sea, List<String> lines, String beneath, Box area, Side beside, double fromZoom, double toZoom) {

    /** A side of islands. East keeps a name at the latitude of its islands, where a coast lies to the south-west. */
    enum Side {
        SOUTH,
        NORTH,
        EAST
    }

    public GroundName {
        lines = List.copyOf(lines);
    }

    public boolean isShownAt(double zoom) {
        return zoom >= fromZoom && zoom < toZoom;
    }
}
