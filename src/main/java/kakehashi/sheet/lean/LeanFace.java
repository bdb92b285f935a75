package kakehashi.sheet.lean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import kakehashi.map.letter.Typeface;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A weight of a typeface, read once and embedded in many documents: its signs, their widths and their outlines, which are made
 * lean when one is first asked for. How a file describes it is left to the library. Glyph substitution is off: no script of
 * the sheets needs it, and it would take nearly half the time of a page. Programs for fitting glyphs to coarse pixels are left
 * out: no glyph of the fonts calls one. Safe on any thread.
 *
 * <p>Source of all places and numbers in a font: the OpenType specification 1.9, chapters of its tables.
 */
public final class LeanFace {

    /** No character has this sign. */
    static final int NONE = -1;

    /** In the height of a letter. A step is then two hundredths of a millimetre in a letter of 28 points. */
    private static final int UNITS = 500;

    private static final float EM = 1000;

    static final int HEAD_UNITS = 18;
    static final int HEAD_BOX = 36;
    static final int HEAD_OFFSETS = 50;
    static final int HHEA_METRICS = 34;
    static final int MAXP_GLYPHS = 4;

    private static final int BOX = 8;
    /** In an outline. */
    private static final int BOX_AT = 2;

    private final COSDictionary described;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final int step;
    /** Of all outlines, on the coarser grid. */
    private final byte[] box = new byte[BOX];

    private final char[] signs = new char[0x10000];
    private final Map<Integer, Character> signsBeyond = new HashMap<>();
    /** The first character of each sign, in the order of its cmap; {@link #NONE} without one. */
    private final int[] characters;

    private final char[] widths;
    private final AtomicReferenceArray<byte @Nullable []> outlines;

    /**
     * @throws IOException if it may not be embedded
     * @throws IllegalStateException if it lacks a table
     */
    public LeanFace(Typeface face) throws IOException {
        for (String tag : List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf")) {
            tables.put(tag, face.bytes(tag));
        }
        int units = table("head").getShort(HEAD_UNITS);
        step = units % UNITS == 0 ? units / UNITS : 1;
        ByteBuffer corners = ByteBuffer.wrap(box);
        for (int at = 0; at < BOX; at += 2) {
            int place = table("head").getShort(HEAD_BOX + at);
            corners.putShort((short) (at < BOX / 2 ? Math.floorDiv(place, step) : -Math.floorDiv(-place, step)));
        }
        int count = table("maxp").getShort(MAXP_GLYPHS) & 0xFFFF;
        widths = new char[count];
        characters = new int[count];
        outlines = new AtomicReferenceArray<>(count);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
                PDDocument any = new PDDocument()) {
            font.setEnableGsub(false);
            described = PDType0Font.load(any, font, true).getCOSObject();
            read(font.getUnicodeCmapLookup(), EM / units);
        }
    }

    private void read(CmapLookup cmap, float scale) {
        for (int sign = 0; sign < widths.length; sign++) {
            widths[sign] = (char) Math.round(advance(sign) * scale);
            List<Integer> codes = cmap.getCharCodes(sign);
            characters[sign] = codes == null ? NONE : codes.get(0);
            for (int code : codes == null ? List.<Integer>of() : codes) {
                if (code < signs.length) {
                    signs[code] = (char) sign;
                } else {
                    signsBeyond.put(code, (char) sign);
                }
            }
        }
    }

    /** The sign of a character; 0 if it has none. */
    public int sign(int character) {
        return character < signs.length ? signs[character] : signsBeyond.getOrDefault(character, (char) 0);
    }

    /** The width of a sign in thousandths of its size. */
    public int width(int sign) {
        return widths[sign];
    }

    /** The character that a sign stands for, or {@link #NONE}. */
    int character(int sign) {
        return characters[sign];
    }

    /** How many signs there are. */
    int count() {
        return widths.length;
    }

    /** How many units of the font become one. */
    int step() {
        return step;
    }

    /** The box of all outlines on the coarser grid, as an outline says it. */
    byte[] box() {
        return box.clone();
    }

    BoundingBox bounds() {
        ByteBuffer head = table("head");
        float scale = EM / head.getShort(HEAD_UNITS);
        return new BoundingBox(
                head.getShort(HEAD_BOX) * scale,
                head.getShort(HEAD_BOX + 2) * scale,
                head.getShort(HEAD_BOX + 4) * scale,
                head.getShort(HEAD_BOX + 6) * scale);
    }

    /** How a file describes a font of it that holds no sign yet, for one document. */
    COSDictionary described() {
        COSDictionary font = new COSDictionary(described);
        COSDictionary descendant = new COSDictionary(
                (COSDictionary) described.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0));
        descendant.setItem(COSName.FONT_DESC, new COSDictionary(descendant.getCOSDictionary(COSName.FONT_DESC)));
        COSDictionary order = new COSDictionary(descendant.getCOSDictionary(COSName.CIDSYSTEMINFO));
        order.setDirect(true);
        descendant.setItem(COSName.CIDSYSTEMINFO, order);
        descendant.removeItem(COSName.W);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** A table of the font, not to be written to. */
    ByteBuffer table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }

    /** The width of a sign in units of the font. */
    int advance(int sign) {
        int listed = table("hhea").getShort(HHEA_METRICS) & 0xFFFF;
        return table("hmtx").getShort(4 * Math.min(sign, listed - 1)) & 0xFFFF;
    }

    /** The outline of a sign on the coarser grid, with the box of all; empty for a space. Not to be written to. */
    byte[] outline(int sign) throws IOException {
        byte[] known = outlines.get(sign);
        if (known == null) {
            known = lean(sign);
            outlines.set(sign, known);
        }
        return known;
    }

    private byte[] lean(int sign) throws IOException {
        int start = offset(sign);
        int end = offset(sign + 1);
        if (end == start) {
            return new byte[0];
        }
        byte[] lean = new LeanGlyph(table("glyf").slice(start, end - start), step).bytes();
        System.arraycopy(box, 0, lean, BOX_AT, BOX);
        return lean;
    }

    private int offset(int sign) {
        boolean wide = table("head").getShort(HEAD_OFFSETS) != 0;
        ByteBuffer loca = table("loca");
        return wide ? loca.getInt(4 * sign) : 2 * (loca.getShort(2 * sign) & 0xFFFF);
    }
}
