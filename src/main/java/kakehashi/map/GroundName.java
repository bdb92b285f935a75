package kakehashi.map;

import java.util.List;

/**
 * The name of a sea or of islands, as a viewpoint wants it in one language.
 *
 * @param lines of the name, top to bottom
 * @param beneath a smaller line under them, or empty
 * @param area of the islands, beside which it stands; for a sea the middle of the name
 * @param above whether it stands north of its islands rather than south, where there is room for both
 * @param fromZoom the zoom from which it is shown
 * @param toZoom the zoom from which it is shown no more
 */
record GroundName(
        boolean sea, List<String> lines, String beneath, Box area, boolean above, double fromZoom, double toZoom) {

    GroundName {
        lines = List.copyOf(lines);
    }

    boolean isShownAt(double zoom) {
        return zoom >= fromZoom && zoom < toZoom;
    }
}
