package kakehashi.map.ground;

import java.util.Arrays;
import java.util.List;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;

/** The lines of a base map brought into a view, and what each of them parts. */
public final class Ground {

    /** Points nearer to the last one than this are left out, in physical pixels. */
    private static final double FINEST_STEP = 0.45;

    /** A disputed island smaller than this, in logical pixels, is marked by a point, as it would not be seen. */
    private static final double SMALLEST_ISLAND = 2;

    public static final double ISLAND_POINT = 1.1;

    /** From one line of a hatching to the next, along the horizontal, logical pixels. */
    public static final double HATCHING = 4;

    /** How thick its lines are, along the horizontal. */
    public static final double HATCH = 1.4;

    private final BaseLevel level;
    private final boolean[] countries;
    private final boolean[] contested;
    private final boolean[] searched;
    private final String[] owners;
    private final List<Spot> marks;
    private final double smallest;
    private final double scale;
    private final double finestStep;
    private final double originX;
    private final double originY;
    private final double width;
    private final double height;
    private double[] points = new double[256];
    private int count;

    /**
     * @param scale units of the target for one logical pixel
     */
    public Ground(BaseMap map, Backdrop backdrop, Viewport viewport, double scale) {
        level = map.levelFor(viewport);
        countries = new boolean[level.faces()];
        contested = new boolean[level.faces()];
        searched = new boolean[level.faces()];
        owners = new String[level.faces()];
        for (int face = 0; face < countries.length; face++) {
            owners[face] = level.isProvince(face) ? backdrop.borders().owner(level.province(face)) : "";
            countries[face] = level.isProvince(face)
                    ? !backdrop.known().notSearched().contains(owners[face])
                    : level.isIsland(face) && backdrop.tints(level.island(face));
            searched[face] =
                    level.isProvince(face) && backdrop.known().searched().contains(owners[face]);
            contested[face] = level.isIsland(face) && backdrop.contests(level.island(face));
        }
        smallest = SMALLEST_ISLAND * scale;
        double world = viewport.worldSize() * scale;
        this.scale = world * level.unit();
        width = viewport.width() * scale;
        height = viewport.height() * scale;
        originX = viewport.unitX() * world - width / 2;
        originY = viewport.unitY() * world - height / 2;
        marks = backdrop.marks().stream()
                .map(seat -> viewport.point(seat.lon(), seat.lat()))
                .filter(spot -> spot.x() > -2
                        && spot.x() < viewport.width() + 2
                        && spot.y() > -2
                        && spot.y() < viewport.height() + 2)
                .map(spot -> new Spot(spot.x() * scale, spot.y() * scale))
                .toList();
        finestStep = FINEST_STEP * scale / viewport.pixelScale();
    }

    public int lines() {
        return level.size();
    }

    /** Which way a line bounds all land: 1 land on its right, -1 on its left, 0 not at all. */
    public int boundsLand(int line) {
        return (level.right(line) != BaseLevel.SEA ? 1 : 0) - (level.left(line) != BaseLevel.SEA ? 1 : 0);
    }

    /** Which way a line bounds the two countries, but for what is said not to have been searched. */
    public int boundsCountries(int line) {
        return (countries[level.right(line)] ? 1 : 0) - (countries[level.left(line)] ? 1 : 0);
    }

    /** Which way a line bounds what was searched whole, where that is told. */
    public int boundsSearched(int line) {
        return (searched[level.right(line)] ? 1 : 0) - (searched[level.left(line)] ? 1 : 0);
    }

    /** Which way a line bounds islands that are given to no state. */
    public int boundsContested(int line) {
        return (contested[level.right(line)] ? 1 : 0) - (contested[level.left(line)] ? 1 : 0);
    }

    /** Whether a line parts two provinces or prefectures of the day, or one of them from other land. */
    public boolean isBorder(int line) {
        return !isCoast(line) && !owners[level.right(line)].equals(owners[level.left(line)]);
    }

    public boolean isCoast(int line) {
        return level.right(line) == BaseLevel.SEA || level.left(line) == BaseLevel.SEA;
    }

    /** Whether a line is the shore of a disputed island too small to be seen. */
    public boolean isIslandPoint(int line) {
        int[] box = level.box(line);
        return (level.isIsland(level.right(line)) || level.isIsland(level.left(line)))
                && (box[2] - box[0]) * scale < smallest
                && (box[3] - box[1]) * scale < smallest;
    }

    /** Where islands lie in the view that the base map lacks, and that points mark. */
    public List<Spot> marks() {
        return marks;
    }

    public double middleX(int line) {
        return (level.box(line)[0] + level.box(line)[2]) / 2.0 * scale - originX;
    }

    public double middleY(int line) {
        return (level.box(line)[1] + level.box(line)[3]) / 2.0 * scale - originY;
    }

    /** Whether any part of a line may be seen, with a margin for its stroke. */
    public boolean isVisible(int line) {
        int[] box = level.box(line);
        return box[2] * scale - originX > -2
                && box[0] * scale - originX < width + 2
                && box[3] * scale - originY > -2
                && box[1] * scale - originY < height + 2;
    }

    /** Whether a line matters to a fill: it is seen or it passes to the left of the view. */
    public boolean affectsFill(int line) {
        int[] box = level.box(line);
        return box[0] * scale - originX < width && box[3] * scale > originY && box[1] * scale - originY < height;
    }

    /** Whether a line lies wholly to the left of the view, where only its ends matter to a fill. */
    public boolean isLeftOfView(int line) {
        return level.box(line)[2] * scale - originX < 0;
    }

    /** Brings a line into the view; its points are then in {@link #points()}. */
    public void project(int line, boolean endsOnly) {
        int[] raw = level.points(line);
        if (points.length < raw.length) {
            points = Arrays.copyOf(points, raw.length);
        }
        count = 0;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        int last = raw.length - 2;
        int step = endsOnly ? Math.max(2, last) : 2;
        for (int i = 0; i <= last; i += step) {
            double x = raw[i] * scale - originX;
            double y = raw[i + 1] * scale - originY;
            if (i > 0 && i < last && Math.abs(x - lastX) < finestStep && Math.abs(y - lastY) < finestStep) {
                continue;
            }
            points[2 * count] = x;
            points[2 * count + 1] = y;
            count++;
            lastX = x;
            lastY = y;
        }
    }

    public double[] points() {
        return points;
    }

    public int count() {
        return count;
    }

    /** Width of border lines in logical pixels: they thin out as one moves away. */
    public static double borderWidth(Viewport viewport) {
        return Math.max(0.5, Math.min(1.1, 0.6 + (viewport.zoom() - 4) * 0.2));
    }

    public static double coastWidth(Viewport viewport) {
        return Math.max(0.6, Math.min(1.2, 0.75 + (viewport.zoom() - 4) * 0.15));
    }
}
