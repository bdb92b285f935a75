package kakehashi.store.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Looks through every text of a seed file for characters that the bundled font cannot show. Reading the font costs about a
 * tenth of a second, so this is for checking and first filling, not for each start.
 */
final class SeedGlyphs {

    /** Members that are only ever links. */
    private static final Set<String> ADDRESSES = Set.of("url", "copy");

    private final BundledGlyphs glyphs;

    private SeedGlyphs(BundledGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    static SeedGlyphs ofBundledFont() throws IOException {
        return new SeedGlyphs(BundledGlyphs.read());
    }

    /** Reports each member of the record that holds a character without a glyph; addresses are only ever links. */
    void check(JsonNode record, SeedOrigin origin) {
        check("", record, origin);
    }

    private void check(String path, JsonNode node, SeedOrigin origin) {
        if (node.isTextual()) {
            String missing = glyphs.missing(node.textValue());
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
}
