package kakehashi.sheet.lean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * What stands on a page, without artifacts of certain names that hold nothing, and with places of so many decimals. Operators
 * stand on lines of their own, and no string of the content holds the end of a line.
 */
final class LeanContent {

    private static final byte[] BEGIN = ascii("/Artifact /");
    private static final byte[] BEGIN_END = ascii(" BDC");
    private static final byte[] REOPENED = ascii("/Artifact BMC\n");
    private static final byte[] END = ascii("EMC");
    /** The operators that take places on the page, each with a mark behind it. */
    private static final String PLACES = "m l c y v re Tm ";

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
        this.out = new byte[2 * content.length + 1];
        rewrite();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void writeTo(OutputStream to) throws IOException {
        to.write(out, 0, size);
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
                if (!placed(start, end) && !shown(start, end)) {
                    copy(start, end);
                }
            }
        }
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
        if (last == start || !PLACES.contains(operator(last, end))) {
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

    private String operator(int start, int end) {
        return new String(content, start, end - start, StandardCharsets.US_ASCII) + " ";
    }

    /** Writes the number that begins at a place and ends before a space, and gives where that is; else the place itself. */
    private int number(int start, int end, int step) {
        int at = start;
        boolean negative = at < end && content[at] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int point = -1;
        for (; at < end && content[at] != ' '; at++) {
            if (content[at] == '.' && point < 0) {
                point = at;
            } else if (content[at] >= '0' && content[at] <= '9' && digits < Integer.MAX_VALUE) {
                digits = 10 * digits + content[at] - '0';
            } else {
                return start;
            }
        }
        if (at == end || at == start) {
            return start;
        }
        int fine = point < 0 ? 0 : at - point - 1;
        if (fine > fineness.decimals() || step > 1) {
            long finer = power(Math.max(0, fine - fineness.decimals()));
            long coarser = power(Math.max(0, fineness.decimals() - fine));
            write(negative, step * rounded(digits * coarser, step * finer));
        } else {
            System.arraycopy(content, start, out, size, at - start);
            size += at - start;
        }
        return at;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    /** How often a unit is in a number, to the nearest, and of two as near to the even one. */
    private static long rounded(long number, long unit) {
        long whole = number / unit;
        long twice = 2 * (number % unit);
        return twice > unit || twice == unit && whole % 2 == 1 ? whole + 1 : whole;
    }

    /** Without zeros at its end. */
    private void write(boolean negative, long number) {
        long left = number;
        int fine = fineness.decimals();
        while (fine > 0 && left % 10 == 0) {
            left /= 10;
            fine--;
        }
        StringBuilder text = new StringBuilder().append(left);
        while (text.length() <= fine) {
            text.insert(0, '0');
        }
        if (fine > 0) {
            text.insert(text.length() - fine, '.');
        }
        if (negative && left != 0) {
            text.insert(0, '-');
        }
        for (int i = 0; i < text.length(); i++) {
            out[size++] = (byte) text.charAt(i);
        }
    }
}
