package kakehashi.sheet.write;

import java.io.IOException;
import java.math.BigInteger;
import kakehashi.model.value.Language;
import kakehashi.sheet.tree.Face;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHpsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Gives the styles of the template an office's fonts, and on larger paper larger letters. */
final class DocxStyles {

    private static final String LETTERS = "Times New Roman";
    private static final String PLAIN_LETTERS = "Arial";

    private static final double USUAL = 9.5;
    private static final double SMALL = 8.5;

    private DocxStyles() {}

    static void of(XWPFDocument document, Sheet sheet) throws IOException {
        try {
            CTStyles styles = document.getStyle();
            CTRPr all = styles.getDocDefaults().getRPrDefault().getRPr();
            fonts(all.getRFontsArray(0), sheet);
            double times = DocxPage.times(sheet.page()) * letters(sheet);
            if (times != 1) {
                enlarge(all, times);
                for (CTStyle style : styles.getStyleArray()) {
                    if (style.isSetRPr()) {
                        enlarge(style.getRPr(), times);
                    }
                    if (style.isSetPPr()) {
                        enlarge(style.getPPr(), times);
                    }
                }
            }
            document.getStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    /** How many times as large as usual the letters are: as in the print, one in large type, and one in two languages that has to fit its pages. */
    static double letters(Sheet sheet) {
        if (sheet.page().letters() == Letters.LARGE) {
            return switch (sheet.language().first()) {
                case VI -> 13 / USUAL;
                case EN -> 12 / USUAL;
                case JA -> 11 / USUAL;
            };
        }
        boolean condensed = sheet.page().fit() != Sheet.Fit.FLOWING
                && sheet.language().languages().size() > 1;
        return condensed ? SMALL / USUAL : 1;
    }

    /** Vietnamese offices write in Times New Roman, Japanese ones in Mincho or Gothic. */
    private static void fonts(CTFonts fonts, Sheet sheet) {
        boolean gothic = sheet.page().letterhead().face() == Face.GOTHIC;
        String letters = gothic && sheet.language().first() == Language.JA ? PLAIN_LETTERS : LETTERS;
        fonts.setAscii(letters);
        fonts.setHAnsi(letters);
        fonts.setCs(letters);
        fonts.setEastAsia(gothic ? "MS Gothic" : "MS Mincho");
    }

    private static void enlarge(CTRPr letters, double times) {
        for (CTHpsMeasure size : letters.getSzList()) {
            size.setVal(BigInteger.valueOf(scaled(size.getVal(), times)));
        }
        for (CTHpsMeasure size : letters.getSzCsList()) {
            size.setVal(BigInteger.valueOf(scaled(size.getVal(), times)));
        }
    }

    private static void enlarge(CTPPrGeneral paragraph, double times) {
        if (paragraph.isSetSpacing()) {
            CTSpacing spacing = paragraph.getSpacing();
            if (spacing.isSetBefore()) {
                spacing.setBefore(BigInteger.valueOf(scaled(spacing.getBefore(), times)));
            }
            if (spacing.isSetAfter()) {
                spacing.setAfter(BigInteger.valueOf(scaled(spacing.getAfter(), times)));
            }
            if (spacing.isSetLine() && spacing.getLineRule() != STLineSpacingRule.AUTO) {
                spacing.setLine(BigInteger.valueOf(scaled(spacing.getLine(), times)));
            }
        }
    }

    private static long scaled(Object length, double times) {
        return Math.round(times * ((Number) length).doubleValue());
    }
}
