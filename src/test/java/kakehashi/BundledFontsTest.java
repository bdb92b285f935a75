package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontsTest {

    /** JavaFX makes a closed choice as high as an opened list where a font does not tell how high its letters are. */
    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void a_bundled_font_tells_how_high_its_letters_are(String weight) throws IOException {
        try (InputStream file = BundledFontsTest.class.getResourceAsStream("/fonts/MPLUS1p-" + weight + ".ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            assertThat(metrics.getVersion()).isGreaterThanOrEqualTo(2);
            assertThat(metrics.getCapHeight())
                    .isEqualTo((int) font.getPath("H").getBounds2D().getMaxY());
            assertThat(metrics.getHeight())
                    .isEqualTo((int) font.getPath("x").getBounds2D().getMaxY());
            assertThat(font.getName()).startsWith("MPLUS1p-");
        }
    }
}
