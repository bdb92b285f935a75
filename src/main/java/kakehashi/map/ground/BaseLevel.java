package kakehashi.map.ground;

import java.io.DataInputStream;
import java.io.IOException;
import kakehashi.map.view.Box;
import kakehashi.map.view.Conic;
import kakehashi.map.view.Mercator;

/**
 * The base map at one level of detail, as lines that each part two faces. A fill is then the sum of the lines that part
 * what is filled from what is not, so neighbours share a border to the last bit and no seam shows.
 *
 * <p>File: magic {@code KBM2}; bits of the unit square; names of the provinces; names of
 * the groups of disputed islands; then for each line its face on the right, on
 * the left (0 the sea, 1 land outside the two countries, else a name), its number of points and their differences as
 * zigzag variable-length integers.
 */
final class BaseLevel {

    static final int SEA = 0;
    static final int LAND = 1;
    /** A level without a line. */
    static final BaseLevel OPEN_SEA = new BaseLevel(new String[0], new String[0], 1, 0);
    /** What a map in Lambert's projection may show. */
    private static final Box FIT = new Box(50, -30, 180, 80);

    private static final int MAGIC = 0x4B424D32;

    /** Names of faces from number 2 on: ISO 3166-2 codes of provinces. */
    private final String[] provinces;
    /** Names of the faces after them: groups of disputed islands. */
    private final String[] islands;
    /** Size of one step of the coordinates in the unit square. */
    private final double unit;

    private final int[] right;
    private final int[] left;
    private final int[][] lines;
    private final int[][] boxes;

    private BaseLevel(String[] provinces, String[] islands, double unit, int lineCount) {
        this.provinces = provinces;
        this.islands = islands;
        this.unit = unit;
        right = new int[lineCount];
        left = new int[lineCount];
        lines = new int[lineCount][];
        boxes = new int[lineCount][];
    }

    static BaseLevel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a base map");
        }
        double unit = 1.0 / (1 << in.readUnsignedByte());
        BaseLevel level = new BaseLevel(names(in), names(in), unit, in.readInt());
        byte[] rest = in.readAllBytes();
        int[] at = {0};
        for (int line = 0; line < level.lines.length; line++) {
            level.right[line] = next(rest, at);
            level.left[line] = next(rest, at);
            int[] points = new int[2 * next(rest, at)];
            int x = 0;
            int y = 0;
            for (int i = 0; i < points.length; i += 2) {
                x += unzigzag(next(rest, at));
                y += unzigzag(next(rest, at));
                points[i] = x;
                points[i + 1] = y;
            }
            level.put(line, points);
        }
        return level;
    }

    private void put(int line, int[] points) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int i = 0; i < points.length; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.min(box[1], points[i + 1]);
            box[2] = Math.max(box[2], points[i]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
        lines[line] = points;
        boxes[line] = box;
    }

    /**
     * The same faces and lines in Lambert's projection. What lies outside the part of the world that the projection is
     * fit for is pulled to its edge, so that areas stay closed.
     */
    BaseLevel inLambert() {
        BaseLevel level = new BaseLevel(provinces, islands, unit, lines.length);
        for (int line = 0; line < lines.length; line++) {
            level.right[line] = right[line];
            level.left[line] = left[line];
            int[] points = new int[lines[line].length];
            for (int i = 0; i < points.length; i += 2) {
                double lon = Math.max(FIT.west(), Math.min(FIT.east(), Mercator.lon(lines[line][i] * unit)));
                double lat = Math.max(FIT.south(), Math.min(FIT.north(), Mercator.lat(lines[line][i + 1] * unit)));
                points[i] = (int) Math.rint(Conic.x(lon, lat) / unit);
                points[i + 1] = (int) Math.rint(Conic.y(lon, lat) / unit);
            }
            level.put(line, points);
        }
        return level;
    }

    private static String[] names(DataInputStream in) throws IOException {
        String[] names = new String[in.readUnsignedShort()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        return names;
    }

    private static int next(byte[] data, int[] at) {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = data[at[0]++];
            value |= (read & 0x7F) << shift;
            shift += 7;
        } while (read < 0);
        return value;
    }

    private static int unzigzag(int value) {
        return value >>> 1 ^ -(value & 1);
    }

    int size() {
        return lines.length;
    }

    double unit() {
        return unit;
    }

    /** Number of the face on the right of a line as it runs, in a picture whose y grows downwards. */
    int right(int line) {
        return right[line];
    }

    int left(int line) {
        return left[line];
    }

    /** x and y in turn, in {@link #unit} steps of the unit square. */
    int[] points(int line) {
        return lines[line];
    }

    /** Smallest x, smallest y, largest x, largest y of a line. */
    int[] box(int line) {
        return boxes[line];
    }

    /** ISO 3166-2 codes of the provinces and prefectures, in the order of their faces from number 2 on. */
    String[] provinces() {
        return provinces;
    }

    boolean isProvince(int face) {
        return face > LAND && face < 2 + provinces.length;
    }

    /** The ISO 3166-2 code of a province or prefecture. */
    String province(int face) {
        return provinces[face - 2];
    }

    boolean isIsland(int face) {
        return face >= 2 + provinces.length;
    }

    /** The group of disputed islands that a face is. */
    String island(int face) {
        return islands[face - 2 - provinces.length];
    }

    int faces() {
        return 2 + provinces.length + islands.length;
    }

    /** Number of the face at a point of the unit square. */
    int faceAt(double x, double y) {
        double px = x / unit;
        double py = y / unit;
        int[] winding = new int[faces()];
        for (int line = 0; line < lines.length; line++) {
            int[] box = boxes[line];
            if (box[1] > py || box[3] < py || box[0] > px) {
                continue;
            }
            int crossings = crossings(lines[line], px, py);
            winding[right[line]] += crossings;
            winding[left[line]] -= crossings;
        }
        for (int face = LAND; face < winding.length; face++) {
            if (winding[face] != 0) {
                return face;
            }
        }
        return SEA;
    }

    /** How often a line crosses the ray from a point to the west, downwards less upwards. */
    private static int crossings(int[] points, double px, double py) {
        int crossings = 0;
        for (int i = 0; i + 3 < points.length; i += 2) {
            double y0 = points[i + 1];
            double y1 = points[i + 3];
            if ((y0 <= py) != (y1 <= py)) {
                double x = points[i] + (py - y0) / (y1 - y0) * (points[i + 2] - points[i]);
                if (x < px) {
                    crossings += y1 > y0 ? 1 : -1;
                }
            }
        }
        return crossings;
    }
}
