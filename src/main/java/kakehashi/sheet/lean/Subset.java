package kakehashi.sheet.lean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Signs of a typeface, numbered from 0 in its order: those that were asked for, what they are put together from, and the one for
 * what has no sign.
 */
final class Subset {

    private static final String LETTERS = "BCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int TAG = 6;

    private final LeanFace face;
    private final int[] signs;
    /** By the number in the whole font: the one here. */
    private final char[] numbers;

    Subset(LeanFace face, BitSet wanted) throws IOException {
        this.face = face;
        signs = withParts(wanted).stream().toArray();
        numbers = new char[signs[signs.length - 1] + 1];
        for (int i = 0; i < signs.length; i++) {
            numbers[signs[i]] = (char) i;
        }
    }

    private BitSet withParts(BitSet wanted) throws IOException {
        BitSet all = new BitSet();
        Deque<Integer> left = new ArrayDeque<>();
        left.add(0);
        wanted.stream().forEach(left::add);
        while (!left.isEmpty()) {
            int sign = left.remove();
            if (!all.get(sign)) {
                all.set(sign);
                ByteBuffer outline = ByteBuffer.wrap(face.outline(sign));
                for (int at : LeanGlyph.parts(outline)) {
                    left.add(outline.getShort(at) & 0xFFFF);
                }
            }
        }
        return all;
    }

    /** How many signs it has. */
    int count() {
        return signs.length;
    }

    /** The number in the whole font. */
    int sign(int number) {
        return signs[number];
    }

    /** The number here of a sign of the whole font. */
    int number(int sign) throws IOException {
        int number = sign < numbers.length ? numbers[sign] : 0;
        if (number == 0 && sign != 0) {
            throw new IOException("a sign that is not embedded: " + sign);
        }
        return number;
    }

    /** The outline of a sign, put together from others by their numbers here. Not to be written to. */
    byte[] outline(int number) throws IOException {
        byte[] outline = face.outline(signs[number]);
        List<Integer> parts = LeanGlyph.parts(ByteBuffer.wrap(outline));
        if (parts.isEmpty()) {
            return outline;
        }
        ByteBuffer numbered = ByteBuffer.wrap(outline.clone());
        for (int at : parts) {
            numbered.putShort(at, (short) number(numbered.getShort(at) & 0xFFFF));
        }
        return numbered.array();
    }

    /** Before the name of the font, the same for the same signs. */
    String tag() {
        long sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += i ^ signs[i];
        }
        StringBuilder tag = new StringBuilder();
        for (long left = sum; tag.length() < TAG && (left > 0 || tag.isEmpty()); left /= LETTERS.length()) {
            tag.append(LETTERS.charAt((int) (left % LETTERS.length())));
        }
        while (tag.length() < TAG) {
            tag.insert(0, 'A');
        }
        return tag.append('+').toString();
    }
}
