package kakehashi.map.ground;

import java.util.List;
import kakehashi.map.view.Box;

/**
 * The name of a sea or of islands, as a viewpoint wants it in one language.
 *
 * @param needed whether a map lacks something without it; else it is written where there is room
 * @param lines of the name, top to bottom
 * @param beneath a smaller line under them, or empty
 * @param area of the islands, beside which it stands; for a sea the middle of the name
 * @param beside on which side of its islands it stands, where there is room on each
 * @param fromZoom the zoom from which it is shown
 * @param toZoom the zoom from which it is shown no more
 */
public record GroundName(
        Kind kind,
        boolean needed,
        List<String> lines,
        String beneath,
        Box area,
        Side beside,
        double fromZoom,
        double toZoom) {

    /** What is named, and how large, in pixels at the usual size. */
    enum Kind {
        SEA(14),
        GULF(12),
        /** A group of islands. */
        ISLANDS(11),
        ISLAND(10);

        private final double size;

        Kind(double size) {
            this.size = size;
        }

        double size() {
            return size;
        }
    }

    /** A side of islands. East keeps a name at the latitude of its islands, where a coast lies to the south-west. */
    enum Side {
        SOUTH,
        NORTH,
        EAST
    }

    public GroundName {
        lines = List.copyOf(lines);
    }

    /** The same with another name beneath, where nothing stands there and it reads differently. */
    GroundName above(GroundName second) {
        boolean tells = beneath.isEmpty() && !second.lines.equals(lines);
        return tells
                ? new GroundName(kind, needed, lines, String.join(" ", second.lines), area, beside, fromZoom, toZoom)
                : this;
    }

    /** Whether it names water, not land. */
    public boolean sea() {
        return kind == Kind.SEA || kind == Kind.GULF;
    }

    public boolean isShownAt(double zoom) {
        return zoom >= fromZoom && zoom < toZoom;
    }
}
