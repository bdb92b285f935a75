package kakehashi.sheet.lean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType program of some signs of a typeface, made so that it compresses well: outlines on a grid of a five-hundredth of the
 * letter's height, each of them said to lie in the box of the whole font, and tables no longer than they need be.
 */
final class LeanOutlines {

    private static final int TABLES_AT = 12;
    private static final int ENTRY = 16;

    private static final int MAGIC = 0xB1B0AFBA;

    private static final int HEAD_ADJUSTMENT = 8;
    private static final int HHEA_FIRST = 4;
    private static final int HHEA_LAST = 16;

    private static final int LONGEST_SHORT = 2 * 0xFFFF;

    private final LeanFace face;
    private final Subset subset;
    private final TreeMap<String, ByteBuffer> tables = new TreeMap<>();

    private LeanOutlines(LeanFace face, Subset subset) {
        this.face = face;
        this.subset = subset;
    }

    /** The program in which the signs of a subset stand in its order. */
    static byte[] of(LeanFace face, Subset subset) throws IOException {
        LeanOutlines font = new LeanOutlines(face, subset);
        font.shrink();
        return font.file();
    }

    private void shrink() throws IOException {
        int step = face.step();
        ByteBuffer head = copy("head");
        head.putShort(LeanFace.HEAD_UNITS, (short) (head.getShort(LeanFace.HEAD_UNITS) / step));
        head.put(LeanFace.HEAD_BOX, face.box());
        outlines(head);
        metrics(head.getShort(LeanFace.HEAD_BOX), step);
        head.putInt(HEAD_ADJUSTMENT, 0);
        tables.put("head", head);
        ByteBuffer maxp = copy("maxp");
        maxp.putShort(LeanFace.MAXP_GLYPHS, (short) subset.count());
        tables.put("maxp", maxp);
    }

    private void outlines(ByteBuffer head) throws IOException {
        int[] ends = new int[subset.count() + 1];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < subset.count(); i++) {
            all.writeBytes(subset.outline(i));
            ends[i + 1] = all.size();
        }
        boolean wide = all.size() > LONGEST_SHORT;
        ByteBuffer offsets = ByteBuffer.allocate(ends.length * (wide ? 4 : 2));
        for (int end : ends) {
            if (wide) {
                offsets.putInt(end);
            } else {
                offsets.putShort((short) (end / 2));
            }
        }
        head.putShort(LeanFace.HEAD_OFFSETS, (short) (wide ? 1 : 0));
        tables.put("glyf", ByteBuffer.wrap(all.toByteArray()));
        tables.put("loca", offsets);
    }

    /** Every outline begins at the left of the box of all, so that none is moved; the same width at the end is said once. */
    private void metrics(short left, int step) throws IOException {
        ByteBuffer hhea = copy("hhea");
        int signs = subset.count();
        short[] advances = new short[signs];
        for (int i = 0; i < signs; i++) {
            advances[i] = (short) LeanGlyph.rounded(face.advance(subset.sign(i)), step);
        }
        int needed = signs;
        while (needed > 1 && advances[needed - 2] == advances[signs - 1]) {
            needed--;
        }
        ByteBuffer metrics = ByteBuffer.allocate(2 * (signs + needed));
        for (int i = 0; i < signs; i++) {
            if (i < needed) {
                metrics.putShort(advances[i]);
            }
            metrics.putShort(left);
        }
        for (int at = HHEA_FIRST; at < HHEA_LAST; at += 2) {
            hhea.putShort(at, (short) LeanGlyph.rounded(hhea.getShort(at), step));
        }
        hhea.putShort(LeanFace.HHEA_METRICS, (short) needed);
        tables.put("hhea", hhea);
        tables.put("hmtx", metrics);
    }

    private ByteBuffer copy(String tag) throws IOException {
        ByteBuffer table = face.table(tag);
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    private byte[] file() {
        int size = TABLES_AT + ENTRY * tables.size();
        for (ByteBuffer table : tables.values()) {
            size += padded(table);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (ENTRY * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (ENTRY * (tables.size() - power)));
        int at = TABLES_AT + ENTRY * tables.size();
        int head = at;
        for (Map.Entry<String, ByteBuffer> each : tables.entrySet()) {
            ByteBuffer table = each.getValue();
            file.put(at, table, 0, table.limit());
            file.put(each.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, at, at + padded(table))).putInt(at).putInt(table.limit());
            if (each.getKey().equals("head")) {
                head = at;
            }
            at += padded(table);
        }
        file.putInt(head + HEAD_ADJUSTMENT, MAGIC - sum(file, 0, size));
        return file.array();
    }

    private static int padded(ByteBuffer table) {
        return (table.limit() + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
