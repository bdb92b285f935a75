package kakehashi.sheet.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import kakehashi.map.letter.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeanOutlinesTest {

    /** Thousandths of the letter's height: half a step, and once more in an outline that is put together from others. */
    private static final double AS_MUCH = 2.01;

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void every_outline_of_a_font_lies_where_it_was_and_is_as_wide(String weight) throws IOException {
        byte[] whole;
        try (InputStream in = LeanOutlinesTest.class.getResourceAsStream("/fonts/MPLUS1p-" + weight + ".ttf")) {
            whole = in.readAllBytes();
        }
        byte[] lean = all(weight);
        TrueTypeFont before = parsed(whole);
        TrueTypeFont after = parsed(lean);
        double scale = 1000.0 / after.getUnitsPerEm();
        assertThat(after.getNumberOfGlyphs()).isEqualTo(before.getNumberOfGlyphs());
        for (int glyph = 0; glyph < before.getNumberOfGlyphs(); glyph++) {
            Rectangle2D was = bounds(before, glyph, 1000.0 / before.getUnitsPerEm());
            Rectangle2D is = bounds(after, glyph, scale);
            assertThat(is.getMinX()).as("left of %s", glyph).isCloseTo(was.getMinX(), within(AS_MUCH));
            assertThat(is.getMaxX()).as("right of %s", glyph).isCloseTo(was.getMaxX(), within(AS_MUCH));
            assertThat(is.getMinY()).as("foot of %s", glyph).isCloseTo(was.getMinY(), within(AS_MUCH));
            assertThat(is.getMaxY()).as("head of %s", glyph).isCloseTo(was.getMaxY(), within(AS_MUCH));
            assertThat(after.getAdvanceWidth(glyph) * scale)
                    .as("width of %s", glyph)
                    .isCloseTo(before.getAdvanceWidth(glyph), within(1.0));
        }
        assertThat(lean.length).isLessThan(whole.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"広", "島", "ệ", "g", "&"})
    void an_outline_covers_what_it_covered(String sign) throws IOException {
        byte[] whole;
        try (InputStream in = LeanOutlinesTest.class.getResourceAsStream("/fonts/MPLUS1p-Regular.ttf")) {
            whole = in.readAllBytes();
        }
        TrueTypeFont before = parsed(whole);
        int glyph = before.getUnicodeCmapLookup().getGlyphId(sign.codePointAt(0));
        GeneralPath was = before.getGlyph().getGlyph(glyph).getPath();
        GeneralPath is = parsed(all("Regular")).getGlyph().getGlyph(glyph).getPath();
        is.transform(AffineTransform.getScaleInstance(2, 2));
        Area difference = new Area(was);
        difference.exclusiveOr(new Area(is));
        // what differs lies along the edges, nowhere as deep as a stroke is thick
        for (int x = 0; x < 1000; x += 3) {
            for (int y = -200; y < 900; y += 3) {
                assertThat(difference.contains(x, y, 4, 4))
                        .as("at %s, %s", x, y)
                        .isFalse();
            }
        }
    }

    /** A program of all signs of a font. */
    private static byte[] all(String weight) throws IOException {
        LeanFace face = new LeanFace(Typeface.of(weight.equals("Bold")));
        BitSet signs = new BitSet();
        signs.set(0, face.count());
        return LeanOutlines.of(face, new Subset(face, signs));
    }

    private static TrueTypeFont parsed(byte[] program) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(program));
    }

    private static Rectangle2D bounds(TrueTypeFont font, int glyph, double scale) throws IOException {
        Rectangle2D box = font.getGlyph().getGlyph(glyph) == null
                ? new Rectangle2D.Double()
                : font.getGlyph().getGlyph(glyph).getPath().getBounds2D();
        return new Rectangle2D.Double(
                box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
    }
}
