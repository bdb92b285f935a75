package kakehashi.sheet.lean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One outline of a TrueType font on a coarser grid. Each of its lines begins at its leftmost point and they follow each other
 * from left to right, in which what many kanji have in common is written alike.
 */
final class LeanGlyph {

    private static final int ON = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;
    private static final int OVERLAP = 0x40;

    private static final int WORDS = 0x0001;
    private static final int PLACES = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int FOUR_SCALES = 0x0080;
    private static final int PROGRAM = 0x0100;

    private static final int HEADER = 10;
    /** Flags, the other's number, and how far it is moved. */
    private static final int PART = 8;

    private static final int BYTE = 0x100;
    /** How often a flag must follow itself for a number to be shorter. */
    private static final int MANY = 3;

    /** How many points a line keeps. */
    private static final int LEAST = 3;
    /** Steps that a line may be off. */
    private static final double SHOWN = 0.75;

    private static final Comparator<Point> FROM_LEFT =
            Comparator.comparingInt(Point::x).thenComparingInt(Point::y);

    private record Point(int x, int y, boolean on) {

        /** Whether it may be left out where a line goes from one to the other; a bow goes half as far as its point. */
        boolean isBetween(Point one, Point other) {
            int dx = other.x - one.x;
            int dy = other.y - one.y;
            int length = dx * dx + dy * dy;
            int along = dx * (x - one.x) + dy * (y - one.y);
            double off = Math.abs(dx * (y - one.y) - dy * (x - one.x)) / Math.sqrt(length);
            return along >= 0 && along <= length && off <= (on ? SHOWN : 2 * SHOWN);
        }
    }

    private final ByteBuffer from;
    private final int step;

    /**
     * @param from as a font holds it
     * @param step how many units of the font become one
     */
    LeanGlyph(ByteBuffer from, int step) {
        this.from = from;
        this.step = step;
    }

    /** To the nearest, and of two as near to the upper, so that what lies in one line still does. */
    static int rounded(int number, int step) {
        return Math.floorDiv(number + step / 2, step);
    }

    /** An even number of them, those of its box left at zero. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(from.limit() + 1);
        int lines = from.getShort(0);
        word(out, lines);
        out.writeBytes(new byte[HEADER - 2]);
        from.position(HEADER);
        if (lines < 0) {
            parts(out);
        } else {
            outline(out, lines);
        }
        if (out.size() % 2 != 0) {
            out.write(0);
        }
        return out.toByteArray();
    }

    /** Where a lean outline names others that it is put together from. */
    static List<Integer> parts(ByteBuffer lean) {
        List<Integer> parts = new ArrayList<>();
        int at = HEADER;
        int flags = lean.limit() > 0 && lean.getShort(0) < 0 ? MORE : 0;
        while ((flags & MORE) != 0) {
            flags = lean.getShort(at);
            parts.add(at + 2);
            at += PART + 2 * scales(flags);
        }
        return parts;
    }

    private static int scales(int flags) {
        return (flags & SCALE) != 0 ? 1 : (flags & TWO_SCALES) != 0 ? 2 : (flags & FOUR_SCALES) != 0 ? 4 : 0;
    }

    private static void word(ByteArrayOutputStream out, int number) {
        out.write(number >> 8);
        out.write(number);
    }

    /** An outline put together from others, each at its place. */
    private void parts(ByteArrayOutputStream out) throws IOException {
        int flags;
        do {
            flags = from.getShort();
            if ((flags & PLACES) == 0) {
                throw new IOException("an outline that is hung on the points of another");
            }
            word(out, flags & ~PROGRAM | WORDS);
            word(out, from.getShort());
            boolean words = (flags & WORDS) != 0;
            word(out, rounded(words ? from.getShort() : from.get(), step));
            word(out, rounded(words ? from.getShort() : from.get(), step));
            for (int i = 0; i < scales(flags); i++) {
                word(out, from.getShort());
            }
        } while ((flags & MORE) != 0);
    }

    private void outline(ByteArrayOutputStream out, int count) {
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = from.getShort() & 0xFFFF;
        }
        from.position(from.position() + 2 + (from.getShort(from.position()) & 0xFFFF));
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        int[] flags = flags(points);
        int[] xs = places(flags, SHORT_X, SAME_X);
        int[] ys = places(flags, SHORT_Y, SAME_Y);
        List<List<Point>> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            List<Point> line = new ArrayList<>();
            for (int i = start; i <= end; i++) {
                line.add(new Point(rounded(xs[i], step), rounded(ys[i], step), (flags[i] & ON) != 0));
            }
            start = end + 1;
            if (!line.isEmpty()) {
                straighten(line);
                turn(line);
            }
            lines.add(line);
        }
        lines.sort(Comparator.comparing(line -> line.isEmpty() ? new Point(0, 0, true) : line.get(0), FROM_LEFT));
        boolean overlap = points > 0 && (flags[0] & OVERLAP) != 0;
        write(out, lines, overlap ? OVERLAP : 0);
    }

    private int[] flags(int points) {
        int[] flags = new int[points];
        int at = 0;
        while (at < points) {
            int flag = from.get();
            int times = (flag & REPEAT) != 0 ? 1 + (from.get() & 0xFF) : 1;
            for (int i = 0; i < times; i++) {
                flags[at++] = flag;
            }
        }
        return flags;
    }

    private int[] places(int[] flags, int isShort, int same) {
        int[] places = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int by = from.get() & 0xFF;
                at += (flags[i] & same) != 0 ? by : -by;
            } else if ((flags[i] & same) == 0) {
                at += from.getShort();
            }
            places[i] = at;
        }
        return places;
    }

    /**
     * Takes from a line the points that do not show: a corner between two others, and the turn of a bow, from which it bends by
     * less than a thousandth and a half of the letter's height.
     */
    private static void straighten(List<Point> line) {
        int at = 0;
        while (at < line.size() && line.size() > LEAST) {
            Point point = line.get(at);
            Point before = line.get((at + line.size() - 1) % line.size());
            Point behind = line.get((at + 1) % line.size());
            if (before.on() && behind.on() && point.isBetween(before, behind)) {
                line.remove(at);
            }
            // the one behind stays, so that what is left out does not add up
            at++;
        }
    }

    /** Begins a line at the leftmost of the points that it goes through. */
    private static void turn(List<Point> line) {
        int first = -1;
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).on() && (first < 0 || FROM_LEFT.compare(line.get(i), line.get(first)) < 0)) {
                first = i;
            }
        }
        if (first > 0) {
            Collections.rotate(line, -first);
        }
    }

    private static void write(ByteArrayOutputStream out, List<List<Point>> lines, int firstFlag) {
        int end = -1;
        for (List<Point> line : lines) {
            end += line.size();
            word(out, end);
        }
        word(out, 0);
        List<Integer> flags = new ArrayList<>();
        ByteArrayOutputStream xs = new ByteArrayOutputStream();
        ByteArrayOutputStream ys = new ByteArrayOutputStream();
        int x = 0;
        int y = 0;
        for (List<Point> line : lines) {
            for (Point point : line) {
                int flag = flags.isEmpty() ? firstFlag : 0;
                flag |= point.on() ? ON : 0;
                flag |= way(xs, point.x() - x, SHORT_X, SAME_X);
                flag |= way(ys, point.y() - y, SHORT_Y, SAME_Y);
                flags.add(flag);
                x = point.x();
                y = point.y();
            }
        }
        write(out, flags);
        out.writeBytes(xs.toByteArray());
        out.writeBytes(ys.toByteArray());
    }

    /** Writes the way to the next point in one direction and gives its flags. */
    private static int way(ByteArrayOutputStream to, int by, int isShort, int same) {
        if (by == 0) {
            return same;
        }
        if (Math.abs(by) < BYTE) {
            to.write(Math.abs(by));
            return by > 0 ? isShort | same : isShort;
        }
        word(to, by);
        return 0;
    }

    private static void write(ByteArrayOutputStream out, List<Integer> flags) {
        int next;
        for (int i = 0; i < flags.size(); i = next) {
            int flag = flags.get(i);
            next = i + 1;
            while (next < flags.size() && next - i < BYTE && flags.get(next) == flag) {
                next++;
            }
            if (next - i >= MANY) {
                out.write(flag | REPEAT);
                out.write(next - i - 1);
            } else {
                for (int each = i; each < next; each++) {
                    out.write(flag);
                }
            }
        }
    }
}
