package kakehashi.sheet.lean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A typeface in one document, of which only the signs that it shows are embedded. While pages are written their text is in the
 * numbers of the whole font; once it is made a subset its signs are numbered as they stand in it, and {@link LeanFile} writes
 * those. So no table need lead from one number to the other, widths and characters are lists without gaps, and text
 * compresses better. For one thread at a time.
 */
public final class LeanFont extends PDFont {

    private static final int USUAL_WIDTH = 1000;
    private static final int PAGE = 0x100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** What stands before and behind what signs mean; whoever reads it asks for no more. */
    private static final String HEAD =
            "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n"
                    + "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";

    private static final String TAIL = "]\nendbfrange\nendcmap\nend\nend\n";

    private final LeanFace face;
    private final COSDictionary descendant;
    private final BitSet used = new BitSet();
    private final List<LeanStream> streams = new ArrayList<>();

    private @Nullable Subset subset;
    private @Nullable COSDictionary silent;

    public LeanFont(LeanFace face) {
        super(face.described());
        this.face = face;
        descendant = (COSDictionary) dict.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        setFontDescriptor(new PDFontDescriptor(descendant.getCOSDictionary(COSName.FONT_DESC)));
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    private int sign(int character) {
        int sign = face.sign(character);
        if (sign == 0) {
            throw new IllegalArgumentException(String.format("no sign for U+%04X in %s", character, getName()));
        }
        return sign;
    }

    /** @throws IllegalArgumentException if the font has no sign for the character */
    @Override
    protected byte[] encode(int character) {
        int sign = sign(character);
        return new byte[] {(byte) (sign >> 8), (byte) sign};
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        int high = in.read();
        return high << 8 | in.read();
    }

    /** @throws IllegalArgumentException if the font has no sign for one of the characters */
    @Override
    public float getStringWidth(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += face.width(sign(text.codePointAt(at)));
        }
        return width;
    }

    @Override
    public float getWidth(int sign) {
        return face.width(sign);
    }

    @Override
    public float getWidthFromFont(int sign) {
        return face.width(sign);
    }

    @Override
    protected float getStandard14Width(int sign) {
        return face.width(sign);
    }

    @Override
    public boolean hasExplicitWidth(int sign) {
        return true;
    }

    @Override
    public float getHeight(int sign) throws IOException {
        return getBoundingBox().getHeight();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return face.bounds();
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    @Override
    public void addToSubset(int character) {
        used.set(sign(character));
    }

    /** Embeds the signs that were shown until now. Text that is in a page already has other numbers ({@link #number}). */
    @Override
    public void subset() throws IOException {
        Subset embedded = new Subset(face, used);
        subset = embedded;
        String name = embedded.tag() + getName();
        dict.setName(COSName.BASE_FONT, name);
        descendant.setName(COSName.BASE_FONT, name);
        PDFontDescriptor descriptor = getFontDescriptor();
        descriptor.setFontName(name);
        byte[] program = LeanOutlines.of(face, embedded);
        COSStream outlines = stream(program);
        outlines.setInt(COSName.LENGTH1, program.length);
        descriptor.getCOSObject().setItem(COSName.FONT_FILE2, outlines);
        descendant.setItem(COSName.W, widths(embedded));
        dict.setItem(COSName.TO_UNICODE, stream(meanings(characters(embedded))));
    }

    /** What stands on a page for a sign of the whole font. */
    int number(int sign) throws IOException {
        return made().number(sign);
    }

    private Subset made() throws IOException {
        if (subset == null) {
            throw new IOException("a font whose signs are not numbered yet");
        }
        return subset;
    }

    /** The same font for letters that are drawn around others: all of them are read as spaces. */
    COSDictionary silent() throws IOException {
        COSDictionary known = silent;
        if (known == null) {
            known = new COSDictionary(dict);
            TreeMap<Integer, String> spaces = new TreeMap<>();
            for (int number = 0; number < made().count(); number++) {
                spaces.put(number, hex(' '));
            }
            known.setItem(COSName.TO_UNICODE, stream(meanings(spaces)));
            silent = known;
        }
        return known;
    }

    private LeanStream stream(byte[] content) {
        LeanStream stream = new LeanStream(content);
        streams.add(stream);
        return stream;
    }

    /** What it consists of in a file. */
    Stream<LeanStream> streams() {
        return streams.stream();
    }

    private COSArray widths(Subset embedded) {
        COSArray widths = new COSArray();
        COSArray run = new COSArray();
        int next = -1;
        for (int number = 0; number < embedded.count(); number++) {
            int width = face.width(embedded.sign(number));
            if (width != USUAL_WIDTH) {
                if (number != next) {
                    run = new COSArray();
                    widths.add(COSInteger.get(number));
                    widths.add(run);
                }
                run.add(COSInteger.get(width));
                next = number + 1;
            }
        }
        return widths;
    }

    /** What each sign means. */
    private TreeMap<Integer, String> characters(Subset embedded) {
        TreeMap<Integer, String> byNumber = new TreeMap<>();
        for (int number = 1; number < embedded.count(); number++) {
            int character = face.character(embedded.sign(number));
            if (character != LeanFace.NONE) {
                StringBuilder units = new StringBuilder();
                Character.toString(character).chars().forEach(unit -> units.append(hex(unit)));
                byNumber.put(number, units.toString());
            }
        }
        return byNumber;
    }

    /** Of each page of numbers one list. */
    private static byte[] meanings(TreeMap<Integer, String> byNumber) {
        StringBuilder lists = new StringBuilder();
        int count = 0;
        int next = -1;
        for (int number : byNumber.keySet()) {
            if (number != next || number % PAGE == 0) {
                int last = number;
                while ((last + 1) % PAGE != 0 && byNumber.containsKey(last + 1)) {
                    last++;
                }
                lists.append(count == 0 ? "" : "]\n");
                lists.append('<')
                        .append(hex(number))
                        .append("><")
                        .append(hex(last))
                        .append(">[");
                count++;
            }
            lists.append('<').append(byNumber.get(number)).append('>');
            next = number + 1;
        }
        return (HEAD + count + " beginbfrange\n" + lists + TAIL).getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(int unit) {
        return HEX.toHexDigits((char) unit);
    }
}
