package kakehashi.sheet.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of every sheet, read and parsed once. Glyph substitution is off: no script of the sheets needs it, and it
 * would take nearly half the time of a page. The programs for fitting glyphs to coarse pixels are left out: no glyph of
 * these fonts calls one, and every file would carry them twice. What nobody asks of a parsed font is let go, two fifths of it.
 * Safe on any thread, since a font only reads once it is parsed.
 */
public final class PdfFonts {

    private static final String FAMILY = "M PLUS 1p";

    /** How a font file begins: a number of 32 bits, the count of tables, three more numbers, then an entry for each table. */
    private static final int COUNT_AT = 4;

    private static final int TABLES_AT = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;

    private static final Set<String> FITTING = Set.of("cvt ", "fpgm", "prep", "gasp");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final int MOST = 0x10000;
    private static final short MISSING = -1;
    private static final short UNKNOWN = -2;

    private final TrueTypeFont regular = parse("MPLUS1p-Regular.ttf");
    private final TrueTypeFont bold = parse("MPLUS1p-Bold.ttf");
    private final short[] regularWidths = unknown();
    private final short[] boldWidths = unknown();

    public PdfFonts() throws IOException {}

    /** Both weights in a document about to be written; each is embedded as the subset that it uses. */
    record Embedded(PDType0Font regular, PDType0Font bold) {

        List<PDType0Font> all() {
            return List.of(regular, bold);
        }

        /** Makes them known to one that lays out for that document. */
        void use(PdfRendererBuilder builder) {
            builder.useFont(new PDFontSupplier(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        }
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IOException("missing on the class path: /fonts/" + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(unfitted(in.readAllBytes())));
            font.setEnableGsub(false);
            // the same signs in other forms, and a name for each
            font.getCmap().setCmaps(new CmapSubtable[] {unicode(font.getCmap())});
            font.getPostScript().setGlyphNames(null);
            return font;
        }
    }

    private static CmapSubtable unicode(CmapTable signs) throws IOException {
        CmapSubtable whole = signs.getSubtable(CmapTable.PLATFORM_UNICODE, CmapTable.ENCODING_UNICODE_2_0_FULL);
        if (whole == null) {
            throw new IOException("no signs by their numbers");
        }
        return whole;
    }

    /** A font whose list of tables no longer names those of fitting. */
    private static byte[] unfitted(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int kept = 0;
        for (int table = 0; table < file.getShort(COUNT_AT); table++) {
            int at = TABLES_AT + table * ENTRY;
            if (!FITTING.contains(new String(font, at, TAG, StandardCharsets.ISO_8859_1))) {
                System.arraycopy(font, at, font, TABLES_AT + kept * ENTRY, ENTRY);
                kept++;
            }
        }
        file.putShort(COUNT_AT, (short) kept);
        return font;
    }

    Embedded in(PDDocument document) throws IOException {
        return new Embedded(embed(document, false), embed(document, true));
    }

    /** A weight, embedded in a document as the subset that it uses. */
    public PDType0Font embed(PDDocument document, boolean inBold) throws IOException {
        return PDType0Font.load(document, inBold ? bold : regular, true);
    }

    /** The characters of a text that the fonts cannot show, each once; spaces and line ends need no sign. */
    String missing(String text) throws IOException {
        CmapLookup signs = regular.getUnicodeCmapLookup();
        return text.codePoints()
                .distinct()
                .filter(c -> c > ' ' && !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> signs.getGlyphId(c) == 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The width of a text in thousandths of its size; negative where the fonts miss one of its characters. */
    int width(String text, int weight) {
        boolean inBold = weight == BOLD;
        short[] widths = inBold ? boldWidths : regularWidths;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (widths[c] == UNKNOWN) {
                widths[c] = width(c, inBold ? bold : regular);
            }
            if (widths[c] == MISSING) {
                return MISSING;
            }
            whole += widths[c];
        }
        return whole;
    }

    private static short width(char c, TrueTypeFont font) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
            float scale = 1000f / font.getHeader().getUnitsPerEm();
            return glyph == 0 || Character.isSurrogate(c)
                    ? MISSING
                    : (short) Math.round(font.getHorizontalMetrics().getAdvanceWidth(glyph) * scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short[] unknown() {
        short[] widths = new short[MOST];
        Arrays.fill(widths, UNKNOWN);
        return widths;
    }
}
