package kakehashi.sheet.lean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType program as it is embedded, made so that it compresses well: outlines on a grid of a five-hundredth of the letter's
 * height, each of them said to lie in the box of the whole font, and tables no longer than they need be.
 */
final class LeanOutlines {

    /** In the height of a letter. A step is then two hundredths of a millimetre in a letter of 28 points. */
    private static final int UNITS = 500;

    private static final int TABLES_AT = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;

    private static final int MAGIC = 0xB1B0AFBA;

    private static final int HEAD_ADJUSTMENT = 8;
    private static final int HEAD_UNITS = 18;
    private static final int HEAD_BOX = 36;
    private static final int HEAD_OFFSETS = 50;
    private static final int HHEA_FIRST = 4;
    private static final int HHEA_LAST = 16;
    private static final int HHEA_METRICS = 34;
    private static final int MAXP_GLYPHS = 4;
    /** In an outline. */
    private static final int BOX_AT = 2;

    private static final int LONGEST_SHORT = 2 * 0xFFFF;

    private final Map<ByteBuffer, byte[]> known;
    private final TreeMap<String, ByteBuffer> tables = new TreeMap<>();

    private LeanOutlines(byte[] program, Map<ByteBuffer, byte[]> known) {
        this.known = known;
        ByteBuffer file = ByteBuffer.wrap(program);
        for (int i = 0; i < file.getShort(TAG); i++) {
            int entry = TABLES_AT + i * ENTRY;
            String tag = new String(program, entry, TAG, StandardCharsets.ISO_8859_1);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
    }

    /**
     * The same font, smaller.
     *
     * @param known outlines that were made lean before, by what they were; takes in the others
     */
    static byte[] of(byte[] program, Map<ByteBuffer, byte[]> known) throws IOException {
        LeanOutlines font = new LeanOutlines(program, known);
        font.shrink();
        return font.file();
    }

    private ByteBuffer table(String tag) throws IOException {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IOException("a font without " + tag);
        }
        return table;
    }

    private void shrink() throws IOException {
        ByteBuffer head = copy(table("head"));
        int units = head.getShort(HEAD_UNITS);
        int step = units % UNITS == 0 ? units / UNITS : 1;
        head.putShort(HEAD_UNITS, (short) (units / step));
        for (int i = 0; i < 2; i++) {
            head.putShort(HEAD_BOX + 2 * i, (short) Math.floorDiv(head.getShort(HEAD_BOX + 2 * i), step));
            head.putShort(HEAD_BOX + 4 + 2 * i, (short) -Math.floorDiv(-head.getShort(HEAD_BOX + 4 + 2 * i), step));
        }
        int glyphs = table("maxp").getShort(MAXP_GLYPHS) & 0xFFFF;
        outlines(head, glyphs, step);
        metrics(head.getShort(HEAD_BOX), glyphs, step);
        head.putInt(HEAD_ADJUSTMENT, 0);
        tables.put("head", head);
    }

    private void outlines(ByteBuffer head, int glyphs, int step) throws IOException {
        ByteBuffer glyf = table("glyf");
        ByteBuffer loca = table("loca");
        boolean wide = head.getShort(HEAD_OFFSETS) != 0;
        byte[] box = new byte[8];
        head.get(HEAD_BOX, box);
        int[] ends = new int[glyphs + 1];
        ByteArrayOutputStream all = new ByteArrayOutputStream(glyf.limit());
        for (int i = 0; i < glyphs; i++) {
            int start = offset(loca, wide, i);
            int end = offset(loca, wide, i + 1);
            if (end > start) {
                byte[] lean = lean(glyf.slice(start, end - start), step);
                all.write(lean, 0, BOX_AT);
                all.writeBytes(box);
                all.write(lean, BOX_AT + box.length, lean.length - BOX_AT - box.length);
            }
            ends[i + 1] = all.size();
        }
        boolean stillWide = all.size() > LONGEST_SHORT;
        ByteBuffer offsets = ByteBuffer.allocate(ends.length * (stillWide ? 4 : 2));
        for (int end : ends) {
            if (stillWide) {
                offsets.putInt(end);
            } else {
                offsets.putShort((short) (end / 2));
            }
        }
        head.putShort(HEAD_OFFSETS, (short) (stillWide ? 1 : 0));
        tables.put("glyf", ByteBuffer.wrap(all.toByteArray()));
        tables.put("loca", offsets);
    }

    private byte[] lean(ByteBuffer outline, int step) throws IOException {
        byte[] lean = known.get(outline);
        if (lean == null) {
            ByteBuffer alone = copy(outline);
            lean = new LeanGlyph(alone.duplicate(), step).bytes();
            known.put(alone, lean);
        }
        return lean;
    }

    private static int offset(ByteBuffer loca, boolean wide, int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    /** Every outline begins at the left of the box of all, so that none is moved; the same width at the end is said once. */
    private void metrics(short left, int glyphs, int step) throws IOException {
        ByteBuffer hhea = copy(table("hhea"));
        ByteBuffer hmtx = table("hmtx");
        int listed = hhea.getShort(HHEA_METRICS) & 0xFFFF;
        short[] advances = new short[glyphs];
        for (int i = 0; i < glyphs; i++) {
            int advance = hmtx.getShort(4 * Math.min(i, listed - 1)) & 0xFFFF;
            advances[i] = (short) LeanGlyph.rounded(advance, step);
        }
        int needed = glyphs;
        while (needed > 1 && advances[needed - 2] == advances[glyphs - 1]) {
            needed--;
        }
        ByteBuffer metrics = ByteBuffer.allocate(2 * (glyphs + needed));
        for (int i = 0; i < glyphs; i++) {
            if (i < needed) {
                metrics.putShort(advances[i]);
            }
            metrics.putShort(left);
        }
        for (int at = HHEA_FIRST; at < HHEA_LAST; at += 2) {
            hhea.putShort(at, (short) LeanGlyph.rounded(hhea.getShort(at), step));
        }
        hhea.putShort(HHEA_METRICS, (short) needed);
        tables.put("hhea", hhea);
        tables.put("hmtx", metrics);
    }

    private static ByteBuffer copy(ByteBuffer table) {
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
