package kakehashi.store.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Objects;
import kakehashi.model.AtlasRecord;
import kakehashi.query.rule.Letters;
import kakehashi.store.change.RecordJson;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The characters that the bundled font can show. Reading it costs about a tenth of a second. */
public final class BundledGlyphs {

    private static final String FONT = "/fonts/MPLUS1p-Regular.ttf";

    private final CmapLookup characters;

    private BundledGlyphs(CmapLookup characters) {
        this.characters = characters;
    }

    public static BundledGlyphs read() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(BundledGlyphs.class.getResourceAsStream(FONT), FONT);
                TrueTypeFont font = new TTFParser(true).parseEmbedded(bytes)) {
            return new BundledGlyphs(font.getUnicodeCmapLookup());
        }
    }

    /** The characters without a glyph in the texts of a record, addresses apart. */
    public String missingIn(AtlasRecord record) {
        return missing(RecordJson.texts(record));
    }

    /** The characters without a glyph, each once, with their code points. */
    public String missing(String text) {
        BitSet seen = new BitSet();
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Letters.isHidden(c) && characters.getGlyphId(c) == 0)
                .forEach(c -> {
                    if (!seen.get(c)) {
                        seen.set(c);
                        missing.append(missing.isEmpty() ? "" : ", ")
                                .appendCodePoint(c)
                                .append(String.format(" U+%04X", c));
                    }
                });
        return missing.toString();
    }
}
