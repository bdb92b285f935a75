package kakehashi.store.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kakehashi.query.rule.Letters;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Looks through every text of a seed file for characters that the bundled font cannot show. Reading the font costs about a
 * tenth of a second, so this is for checking and first filling, not for each start.
 */
final class SeedGlyphs {

    private static final String FONT = "/fonts/MPLUS1p-Regular.ttf";

    /** Members that are only ever links. */
    private static final Set<String> ADDRESSES = Set.of("url", "copy");

    private final CmapLookup characters;

    private SeedGlyphs(CmapLookup characters) {
        this.characters = characters;
    }

    static SeedGlyphs ofBundledFont() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(SeedGlyphs.class.getResourceAsStream(FONT), FONT);
                TrueTypeFont font = new TTFParser(true).parseEmbedded(bytes)) {
            return new SeedGlyphs(font.getUnicodeCmapLookup());
        }
    }

    /** Reports each member of the record that holds a character without a glyph; addresses are only ever links. */
    void check(JsonNode record, SeedOrigin origin) {
        check("", record, origin);
    }

    private void check(String path, JsonNode node, SeedOrigin origin) {
        if (node.isTextual()) {
            String missing = missing(node.textValue());
            if (!missing.isEmpty()) {
                origin.remark(path, SeedFault.GLYPH_MISSING, missing);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(path + "[" + i + "]", node.get(i), origin);
            }
        } else {
            for (Iterator<Map.Entry<String, JsonNode>> i = node.fields(); i.hasNext(); ) {
                Map.Entry<String, JsonNode> member = i.next();
                if (!ADDRESSES.contains(member.getKey())) {
                    String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                    check(inner, member.getValue(), origin);
                }
            }
        }
    }

    /** The characters without a glyph, each once, with their code points. */
    private String missing(String text) {
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
