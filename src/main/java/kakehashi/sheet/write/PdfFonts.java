package kakehashi.sheet.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.map.letter.Typeface;
import kakehashi.sheet.lean.LeanFace;
import kakehashi.sheet.lean.LeanFont;

/** The fonts of every sheet, read once. Safe on any thread. */
public final class PdfFonts {

    private static final String FAMILY = "M PLUS 1p";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final int MISSING = -1;

    /** The layout shows neither of the two. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final char OBJECT = '\uFFFC';

    private final LeanFace regular = new LeanFace(Typeface.of(false));
    private final LeanFace bold = new LeanFace(Typeface.of(true));

    /** @throws IOException if one may not be embedded */
    public PdfFonts() throws IOException {}

    /** Both weights in a document about to be written; of each the signs that it uses are embedded. */
    public record Embedded(LeanFont regular, LeanFont bold) {

        public List<LeanFont> all() {
            return List.of(regular, bold);
        }

        /** Makes them known to one that lays out for that document. */
        void use(PdfRendererBuilder builder) {
            builder.useFont(new PDFontSupplier(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        }
    }

    /** Both weights for one document. */
    public Embedded embedded() {
        return new Embedded(new LeanFont(regular), new LeanFont(bold));
    }

    /** The characters of a text that the fonts cannot show, each once; spaces and line ends need no sign. */
    String missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(c -> c > ' ' && !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> regular.sign(c) == 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The width of a text in thousandths of its size; negative where the fonts miss one of its characters. */
    int width(String text, int weight) {
        LeanFace face = weight == BOLD ? bold : regular;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = face.sign(c);
            if (c != SOFT_HYPHEN && c != OBJECT) {
                if (sign == 0) {
                    return MISSING;
                }
                whole += face.width(sign);
            }
        }
        return whole;
    }
}
