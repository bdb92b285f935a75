package kakehashi.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Thỏa thuận hợp tác giữa Đà Nẵng và Sakai, 15-12-2026",
                "ラオカイ省と神奈川県の覚書（2025年）",
                "AVAST – “fi” … 1/2"
            })
    void a_text_is_as_wide_as_the_library_finds_it_at_any_size_and_weight(String text) throws Exception {
        PdfFonts fonts = new PdfFonts();
        try (PDDocument document = new PDDocument()) {
            for (boolean bold : new boolean[] {false, true}) {
                FontDescription description =
                        new FontDescription(embedded(document, bold), IdentValue.NORMAL, bold ? 700 : 400);
                for (float size : new float[] {140, 158.33f, 190, 1000}) {
                    PdfBoxFSFont font = new PdfBoxFSFont(List.of(description), size);
                    assertThat(new TextWidths(fonts).getWidth(new PdfBoxFontContext(), font, text))
                            .as("%s at %s", text, size)
                            .isEqualTo(new PdfBoxTextRenderer().getWidth(new PdfBoxFontContext(), font, text));
                }
            }
        }
    }

    /** As the library embeds it. */
    private static PDFont embedded(PDDocument document, boolean bold) throws IOException {
        String file = "/fonts/MPLUS1p-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (InputStream in = TextWidthsTest.class.getResourceAsStream(file)) {
            return PDType0Font.load(document, in);
        }
    }

    @Test
    void a_character_that_the_fonts_miss_is_left_to_the_library() throws Exception {
        assertThat(new PdfFonts().width("Sakai \u0E01", 400)).isNegative();
    }
}
