package kakehashi.map.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of the bundled TrueType fonts: how wide a text is and what outline each glyph has. It reads only the glyphs that
 * are asked for, because a window must have its first names before AWT would have started. Safe for any thread.
 */
public final class Typeface {

    private static final int COMPOSITE_WORDS = 0x0001;
    private static final int COMPOSITE_OFFSETS = 0x0002;
    private static final int COMPOSITE_SCALE = 0x0008;
    private static final int COMPOSITE_MORE = 0x0020;
    private static final int COMPOSITE_TWO_SCALES = 0x0040;
    private static final int COMPOSITE_MATRIX = 0x0080;

    private final ByteBuffer data;
    /** By their tags: where in the list of tables they stand. */
    private final Map<String, Integer> tables = new HashMap<>();

    private final double unitsPerEm;
    private final boolean longOffsets;
    private final int longMetrics;
    private final int characterMap;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    private Typeface(byte[] file) {
        data = ByteBuffer.wrap(file);
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(file, entry, 4, StandardCharsets.US_ASCII), entry);
        }
        unitsPerEm = u16(table("head") + 18);
        longOffsets = u16(table("head") + 50) != 0;
        longMetrics = u16(table("hhea") + 34);
        characterMap = findCharacterMap();
    }

    /** The bundled face, regular or bold. */
    public static Typeface of(boolean bold) {
        return bold ? Bold.FACE : Regular.FACE;
    }

    /** The whole font, not to be written to. */
    public ByteBuffer file() {
        return data.asReadOnlyBuffer();
    }

    /**
     * A table of the font, not to be written to.
     *
     * @throws IllegalStateException if it has no such table
     */
    public ByteBuffer bytes(String tag) {
        return file().slice(table(tag), data.getInt(entry(tag) + 12));
    }

    private static Typeface read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Width of a text in ems. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** How far a character moves the pen, in ems. */
    public double advance(int character) {
        int glyph = Math.min(glyph(character), longMetrics - 1);
        return u16(table("hmtx") + 4 * glyph) / unitsPerEm;
    }

    /** The outline of a character. */
    public Outline outline(int character) {
        return outlines.computeIfAbsent(glyph(character), glyph -> {
            Outline outline = new Outline();
            append(outline, glyph, new double[] {1 / unitsPerEm, 0, 0, 1 / unitsPerEm, 0, 0}, 0);
            return outline;
        });
    }

    private int findCharacterMap() {
        int cmap = table("cmap");
        int best = -1;
        for (int i = 0; i < u16(cmap + 2); i++) {
            int subtable = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            int format = u16(subtable);
            if (format == 12 || (format == 4 && best < 0)) {
                best = subtable;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("no Unicode character map");
        }
        return best;
    }

    private int glyph(int character) {
        return u16(characterMap) == 12 ? glyphByGroup(character) : glyphBySegment(character);
    }

    private int glyphByGroup(int character) {
        int low = 0;
        int high = data.getInt(characterMap + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characterMap + 16 + 12 * middle;
            if (character < data.getInt(group)) {
                high = middle - 1;
            } else if (character > data.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return data.getInt(group + 8) + character - data.getInt(group);
            }
        }
        return 0;
    }

    private int glyphBySegment(int character) {
        int doubled = u16(characterMap + 6);
        int ends = characterMap + 14;
        int starts = ends + doubled + 2;
        for (int i = 0; i < doubled; i += 2) {
            if (character <= u16(ends + i)) {
                int start = u16(starts + i);
                if (character < start) {
                    return 0;
                }
                int delta = u16(starts + doubled + i);
                int rangeAt = starts + 2 * doubled + i;
                int range = u16(rangeAt);
                int glyph = range == 0 ? character : u16(rangeAt + range + 2 * (character - start));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private void append(Outline outline, int glyph, double[] matrix, int depth) {
        int index = table("loca");
        int start = longOffsets ? data.getInt(index + 4 * glyph) : 2 * u16(index + 2 * glyph);
        int end = longOffsets ? data.getInt(index + 4 * glyph + 4) : 2 * u16(index + 2 * glyph + 2);
        if (start == end || depth > 5) {
            return;
        }
        int at = table("glyf") + start;
        int contours = data.getShort(at);
        if (contours >= 0) {
            appendSimple(outline, at + 10, contours, matrix);
        } else {
            appendComposite(outline, at + 10, matrix, depth);
        }
    }

    private void appendSimple(Outline outline, int ends, int contours, double[] matrix) {
        int points = contours == 0 ? 0 : u16(ends + 2 * (contours - 1)) + 1;
        int at = ends + 2 * contours;
        at += 2 + u16(at);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = u8(at++);
            if ((flags[i] & 8) != 0) {
                int repeats = u8(at++);
                while (repeats-- > 0) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        int[] xs = new int[points];
        int[] ys = new int[points];
        at = readCoordinates(at, flags, xs, 2, 16);
        readCoordinates(at, flags, ys, 4, 32);
        int from = 0;
        for (int contour = 0; contour < contours; contour++) {
            int last = u16(ends + 2 * contour);
            appendContour(outline, flags, xs, ys, from, last, matrix);
            from = last + 1;
        }
    }

    private int readCoordinates(int start, int[] flags, int[] values, int shortFlag, int sameFlag) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = u8(at++);
                value += same ? step : -step;
            } else if (!same) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    private static void appendContour(
            Outline outline, int[] flags, int[] xs, int[] ys, int from, int last, double[] m) {
        int count = last - from + 1;
        if (count < 2) {
            return;
        }
        int first = from;
        while (first <= last && (flags[first] & 1) == 0) {
            first++;
        }
        boolean noneOnCurve = first > last;
        double startX = noneOnCurve ? (xs[from] + xs[last]) / 2.0 : xs[first];
        double startY = noneOnCurve ? (ys[from] + ys[last]) / 2.0 : ys[first];
        int offset = noneOnCurve ? 0 : first - from + 1;
        outline.move(m[0] * startX + m[2] * startY + m[4], m[1] * startX + m[3] * startY + m[5]);
        boolean pending = false;
        double controlX = 0;
        double controlY = 0;
        for (int i = 0; i < (noneOnCurve ? count : count - 1); i++) {
            int point = from + (offset + i) % count;
            double x = xs[point];
            double y = ys[point];
            boolean onCurve = (flags[point] & 1) != 0;
            if (pending) {
                double endX = onCurve ? x : (controlX + x) / 2;
                double endY = onCurve ? y : (controlY + y) / 2;
                outline.quad(m, controlX, controlY, endX, endY);
            } else if (onCurve) {
                outline.line(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
            }
            pending = !onCurve;
            controlX = x;
            controlY = y;
        }
        if (pending) {
            outline.quad(m, controlX, controlY, startX, startY);
        }
        outline.close();
    }

    private void appendComposite(Outline outline, int start, double[] outer, int depth) {
        int at = start;
        int flags;
        do {
            flags = u16(at);
            int glyph = u16(at + 2);
            at += 4;
            double dx = 0;
            double dy = 0;
            boolean words = (flags & COMPOSITE_WORDS) != 0;
            if ((flags & COMPOSITE_OFFSETS) != 0) {
                dx = words ? data.getShort(at) : data.get(at);
                dy = words ? data.getShort(at + 2) : data.get(at + 1);
            }
            at += words ? 4 : 2;
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & COMPOSITE_SCALE) != 0) {
                a = fraction(at);
                d = a;
                at += 2;
            } else if ((flags & COMPOSITE_TWO_SCALES) != 0) {
                a = fraction(at);
                d = fraction(at + 2);
                at += 4;
            } else if ((flags & COMPOSITE_MATRIX) != 0) {
                a = fraction(at);
                b = fraction(at + 2);
                c = fraction(at + 4);
                d = fraction(at + 6);
                at += 8;
            }
            double[] inner = {
                outer[0] * a + outer[2] * b,
                outer[1] * a + outer[3] * b,
                outer[0] * c + outer[2] * d,
                outer[1] * c + outer[3] * d,
                outer[0] * dx + outer[2] * dy + outer[4],
                outer[1] * dx + outer[3] * dy + outer[5]
            };
            append(outline, glyph, inner, depth + 1);
        } while ((flags & COMPOSITE_MORE) != 0);
    }

    private double fraction(int at) {
        return data.getShort(at) / 16384.0;
    }

    private int table(String tag) {
        return data.getInt(entry(tag) + 8);
    }

    private int entry(String tag) {
        Integer entry = tables.get(tag);
        if (entry == null) {
            throw new IllegalStateException("no table " + tag);
        }
        return entry;
    }

    private int u16(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private int u8(int at) {
        return data.get(at) & 0xFF;
    }

    private static final class Regular {
        static final Typeface FACE = read("/fonts/MPLUS1p-Regular.ttf");
    }

    private static final class Bold {
        static final Typeface FACE = read("/fonts/MPLUS1p-Bold.ttf");
    }
}
