package kakehashi.store.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Looks through every text of a seed file, also for characters that the bundled font cannot show. Reading the font costs about a
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
    void check(String file, String record, JsonNode node, Breaches breaches) {
        check(file, record, "", node, breaches);
    }

    private void check(String file, String record, String path, JsonNode node, Breaches breaches) {
        if (node.isTextual()) {
            SeedText.check(file, record, path, node.textValue(), breaches);
            String missing = missing(node.textValue());
            if (!missing.isEmpty()) {
                breaches.add(file, record, path, BreachKind.GLYPH_MISSING, missing);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(file, record, path + "[" + i + "]", node.get(i), breaches);
            }
        } else {
            for (Iterator<Map.Entry<String, JsonNode>> i = node.fields(); i.hasNext(); ) {
                Map.Entry<String, JsonNode> member = i.next();
                if (!ADDRESSES.contains(member.getKey())) {
                    String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                    check(file, record, inner, member.getValue(), breaches);
                }
            }
        }
    }

    /** The characters without a glyph, each once, with their code points. */
    private String missing(String text) {
        BitSet seen = new BitSet();
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !SeedText.isHidden(c) && characters.getGlyphId(c) == 0)
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
