package kakehashi.sheet.write;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/**
 * Measures text for a layout from the widths of the fonts' characters. The library encodes each piece of text as it stands in
 * a file to measure it, and many pieces many times. Text with a character that the fonts do not have is left to it.
 */
final class TextWidths extends PdfBoxTextRenderer {

    /** What exceeds a whole number by less is not rounded up, as in the library. */
    private static final float LEAST = 0.01f;

    private static final float EM = 1000;

    private final PdfFonts fonts;

    TextWidths(PdfFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        int width = fonts.width(
                string, ((PdfBoxFSFont) font).getFontDescriptions().get(0).getWeight());
        if (width < 0) {
            return super.getWidth(context, font, string);
        }
        float exact = width / EM * font.getSize2D();
        return (int) (exact - Math.floor(exact) < LEAST ? exact : Math.ceil(exact));
    }
}
