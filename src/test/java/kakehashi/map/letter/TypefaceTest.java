package kakehashi.map.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.map.RealMap;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private static final int SIZE = 40;

    private static Font awt(boolean bold) throws Exception {
        try (InputStream in = TypefaceTest.class.getResourceAsStream(
                bold ? "/fonts/MPLUS1p-Bold.ttf" : "/fonts/MPLUS1p-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void text_is_as_wide_as_the_font_says(boolean bold) throws Exception {
        FontRenderContext plain = new FontRenderContext(null, true, true);
        Font font = awt(bold);
        for (String text : List.of("Huế", "Đà Nẵng", "Thừa Thiên Huế", "Ba Ria-Vung Tau", "岐阜県", "フエ市", "堺市")) {
            // character by character: the map does not kern
            double expected = text.codePoints()
                    .mapToObj(Character::toString)
                    .mapToDouble(one -> font.createGlyphVector(plain, one)
                            .getLogicalBounds()
                            .getWidth())
                    .sum();
            assertThat(Typeface.of(bold).width(text) * SIZE).as(text).isCloseTo(expected, within(0.02 * expected));
        }
    }

    /** The share of ink of every glyph, against that of the toolkit's own outlines. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void glyphs_have_the_shape_that_the_font_says(boolean bold) throws Exception {
        FontRenderContext plain = new FontRenderContext(null, true, true);
        Font font = awt(bold);
        for (String character : List.of("ế", "Đ", "ẵ", "ữ", "Ồ", "岐", "阜", "堺", "フ", "エ", "ō", "Ō", "·", "–")) {
            var outline = font.createGlyphVector(plain, character).getOutline(SIZE / 2f, 2f * SIZE);
            Coverage coverage = new Coverage();
            coverage.resize(3 * SIZE, 3 * SIZE);
            Typeface.of(bold).outline(character.codePointAt(0)).fill(coverage, SIZE / 2.0, 2.0 * SIZE, SIZE);
            byte[] mask = coverage.toMask();
            int different = 0;
            int inked = 0;
            for (int y = 0; y < 3 * SIZE; y++) {
                for (int x = 0; x < 3 * SIZE; x++) {
                    boolean expected = outline.contains(x + 0.5, y + 0.5);
                    boolean found = (mask[y * 3 * SIZE + x] & 0xFF) > 127;
                    inked += expected ? 1 : 0;
                    different += expected == found ? 0 : 1;
                }
            }
            assertThat(inked).as(character).isGreaterThan(10);
            assertThat(different).as(character).isLessThanOrEqualTo(Math.max(4, inked / 20));
        }
    }

    @Test
    void every_character_of_every_name_on_the_map_has_a_glyph() {
        for (Language language : Language.values()) {
            Set<Integer> characters = RealMap.of(TieFilter.ALL, language).places().stream()
                    .flatMap(place -> place.label().codePoints().boxed())
                    .filter(character -> !Character.isWhitespace(character))
                    .collect(Collectors.toSet());
            assertThat(characters)
                    .allMatch(
                            character -> !Typeface.of(false).outline(character).isEmpty())
                    .allMatch(character -> !Typeface.of(true).outline(character).isEmpty());
        }
    }
}
