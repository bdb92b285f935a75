package kakehashi.sheet.lean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * What stands on a page, without artifacts of certain names that hold nothing, with places of so many decimals and with
 * rectangles as such. Operators stand on lines of their own, and no string of the content holds the end of a line.
 */
final class LeanContent {

    private static final byte[] BEGIN = ascii("/Artifact /");
    private static final byte[] BEGIN_END = ascii(" BDC");
    private static final byte[] REOPENED = ascii("/Artifact BMC\n");
    private static final byte[] END = ascii("EMC");
    /** A colour for lines or areas as it is said in two steps, and in one. */
    private enum Colour {
        OF_LINES("/DeviceRGB CS\n", " SC", " RG\n"),
        OF_AREAS("/DeviceRGB cs\n", " sc", " rg\n");

        private final byte[] space;
        private final byte[] colour;
        private final byte[] both;

        Colour(String space, String colour, String both) {
            this.space = ascii(space);
            this.colour = ascii(colour);
            this.both = ascii(both);
        }
    }

    private static final Colour[] COLOURS = Colour.values();

    /** The operators of one letter that take places on the page. */
    private static final String ONE_LETTER = "mlcyv";

    /**
     * How finely places are written.
     *
     * @param step of the last decimal, along lines that are straight
     */
    record Fineness(int decimals, int step) {}

    private final byte[] content;
    private final Set<String> backgrounds;
    private final Fineness fineness;
    private final LeanText text;
    private final LeanNumber number = new LeanNumber();
    private final LeanRectangles rectangles;
    /** Nothing that is written is longer than twice what it stands for, but for the end of the last line. */
    private final byte[] out;

    private int size;

    /** @param fonts whose signs have other numbers than in the content, by the names that it gives them */
    LeanContent(byte[] content, Set<String> backgrounds, Map<String, LeanFont> fonts, Fineness fineness)
            throws IOException {
        this.content = content;
        this.backgrounds = backgrounds;
        this.fineness = fineness;
        this.text = new LeanText(content, fonts);
        this.rectangles = new LeanRectangles(content, fineness);
        this.out = new byte[2 * content.length + 1];
        rewrite();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void writeTo(OutputStream to) throws IOException {
        to.write(out, 0, size);
    }

    /** The fonts that letters drawn around others are in, by the names that they were given. */
    Map<String, LeanFont> silent() {
        return text.silent();
    }

    private void rewrite() throws IOException {
        boolean background = false;
        boolean empty = true;
        int closed = -1;
        int end;
        for (int start = 0; start < content.length; start = end + 1) {
            end = endOfLine(start);
            if (isBackground(start, end)) {
                background = true;
                empty = true;
            } else if (background && is(END, start, end)) {
                background = false;
                if (!empty) {
                    copy(start, end);
                    closed = size;
                }
            } else {
                if (background && empty) {
                    reopen(closed);
                    empty = false;
                }
                end = written(start, end);
            }
        }
    }

    /** Writes what a line begins, and gives the end of the last line of that. */
    private int written(int start, int end) throws IOException {
        int behind = begins(start, end) ? rectangles.end(start) : start;
        if (behind > start) {
            size = rectangles.write(out, size);
            return behind - 1;
        }
        for (Colour each : COLOURS) {
            if (is(each.space, start, Math.min(end + 1, content.length))) {
                int last = endOfLine(end + 1);
                int digits = last - each.colour.length;
                if (digits > end && is(each.colour, digits, last)) {
                    System.arraycopy(content, end + 1, out, size, digits - end - 1);
                    size += digits - end - 1;
                    System.arraycopy(each.both, 0, out, size, each.both.length);
                    size += each.both.length;
                    return last;
                }
            }
        }
        if (!placed(start, end) && !shown(start, end)) {
            copy(start, end);
        }
        return end;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBackground(int start, int end) {
        int name = start + BEGIN.length;
        int behind = end - BEGIN_END.length;
        return behind > name
                && is(BEGIN, start, name)
                && is(BEGIN_END, behind, end)
                && backgrounds.contains(new String(content, name, behind - name, StandardCharsets.US_ASCII));
    }

    private boolean is(byte[] text, int start, int end) {
        return Arrays.equals(text, 0, text.length, content, start, end);
    }

    /** Whether a line of the content begins an outline. */
    private boolean begins(int start, int end) {
        return end - start > 1 && content[end - 1] == 'm' && content[end - 2] == ' ';
    }

    /** Begins an artifact, or goes on with the one that has just been closed. */
    private void reopen(int closed) {
        if (closed == size) {
            size -= END.length + 1;
        } else {
            System.arraycopy(REOPENED, 0, out, size, REOPENED.length);
            size += REOPENED.length;
        }
    }

    private void copy(int start, int end) {
        System.arraycopy(content, start, out, size, end - start);
        size += end - start;
        out[size++] = '\n';
    }

    /** Writes a line of numbers and an operator that takes places, if that is what it is. */
    private boolean placed(int start, int end) {
        int last = end;
        while (last > start && content[last - 1] != ' ') {
            last--;
        }
        if (last == start || !takesPlaces(last, end)) {
            return false;
        }
        boolean onLines = end - last == 1 && (content[last] == 'm' || content[last] == 'l');
        int begun = size;
        for (int at = start; at < last; at++) {
            int behind = number(at, last, onLines ? fineness.step() : 1);
            if (behind == at) {
                size = begun;
                return false;
            }
            out[size++] = ' ';
            at = behind;
        }
        copy(last, end);
        return true;
    }

    /** Writes a line that shows text, if that is what it is. */
    private boolean shown(int start, int end) throws IOException {
        int written = text.line(start, end, out, size);
        size += written;
        return written > 0;
    }

    /** Whether an operator takes places on the page. */
    private boolean takesPlaces(int start, int end) {
        return switch (end - start) {
            case 1 -> ONE_LETTER.indexOf(content[start]) >= 0;
            case 2 ->
                content[start] == 'r' && content[start + 1] == 'e'
                        || content[start] == 'T' && content[start + 1] == 'm';
            default -> false;
        };
    }

    /** Writes the number that begins at a place and ends before a space, and gives where that is; else the place itself. */
    private int number(int start, int end, int step) {
        int at = start;
        while (at < end && content[at] != ' ') {
            at++;
        }
        if (at == end || !number.read(content, start, at)) {
            return start;
        }
        if (number.decimals() > fineness.decimals() || step > 1) {
            size = LeanNumber.write(number.in(fineness.decimals(), step), fineness.decimals(), out, size);
        } else {
            System.arraycopy(content, start, out, size, at - start);
            size += at - start;
        }
        return at;
    }
}
