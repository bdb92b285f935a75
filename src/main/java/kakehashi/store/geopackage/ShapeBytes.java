package kakehashi.store.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A shape as GeoPackage stores it: a header, then well-known binary (OGC 06-103r4), all little-endian. */
final class ShapeBytes {

    static final int WGS_84 = 4326;

    private static final int HEADER = 8;
    private static final byte WITHOUT_ENVELOPE_LITTLE_ENDIAN = 1;
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MULTIPOLYGON = 6;
    /** Byte order and type. */
    private static final int HEAD = 5;

    private static final int COUNT = 4;

    private ShapeBytes() {}

    static byte[] of(Shape shape) {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + length(shape)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(WITHOUT_ENVELOPE_LITTLE_ENDIAN);
        bytes.putInt(WGS_84);
        if (shape instanceof Shape.Point point) {
            head(bytes, POINT);
            bytes.putDouble(point.lon()).putDouble(point.lat());
        } else if (shape instanceof Shape.Line line) {
            head(bytes, LINE);
            path(bytes, line.path());
        } else if (shape instanceof Shape.Areas areas) {
            head(bytes, MULTIPOLYGON);
            bytes.putInt(areas.areas().size());
            for (List<Shape.Path> area : areas.areas()) {
                head(bytes, POLYGON);
                bytes.putInt(area.size());
                area.forEach(ring -> path(bytes, ring));
            }
        }
        return bytes.array();
    }

    private static int length(Shape shape) {
        if (shape instanceof Shape.Line line) {
            return HEAD + length(line.path());
        }
        if (shape instanceof Shape.Areas areas) {
            return HEAD
                    + COUNT
                    + areas.areas().stream()
                            .mapToInt(area -> HEAD
                                    + COUNT
                                    + area.stream().mapToInt(ShapeBytes::length).sum())
                            .sum();
        }
        return HEAD + 2 * Double.BYTES;
    }

    private static int length(Shape.Path path) {
        return COUNT + path.corners().length * Double.BYTES;
    }

    private static void head(ByteBuffer bytes, int type) {
        bytes.put((byte) 1).putInt(type);
    }

    private static void path(ByteBuffer bytes, Shape.Path path) {
        bytes.putInt(path.corners().length / 2);
        for (double degree : path.corners()) {
            bytes.putDouble(degree);
        }
    }
}
