package kakehashi.sheet.write;

import kakehashi.model.value.Language;
import kakehashi.sheet.tree.LineBreaks;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Run;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Text of a sheet in a Word document, every run tagged with its language so that spelling is checked in that. */
final class DocxText {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Language language;
    private final LineBreaks breaks;

    /** @param language of all text that is not tagged with another */
    DocxText(Language language) {
        this.language = language;
        this.breaks = new LineBreaks(language.locale());
    }

    void put(XWPFParagraph paragraph, String text) {
        put(paragraph, Phrase.of(text));
    }

    void put(XWPFParagraph paragraph, Phrase phrase) {
        for (Run run : phrase.runs()) {
            XWPFRun written = paragraph.createRun();
            // said only where it is so: "not bold" would outdo the style of a heading
            if (run.strong()) {
                written.setBold(true);
            }
            tag(written.getCTR(), run.language() == null ? language.tag() : run.language());
            String[] lines = Markup.printable(run.text()).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    written.addBreak();
                }
                written.setText(unbroken(lines[i]), i);
            }
        }
    }

    /** Where no line may end, a space is one that word processors do not end a line at. */
    private String unbroken(String text) {
        breaks.setText(text);
        StringBuilder kept = new StringBuilder(text);
        int end = breaks.next();
        for (int i = 0; i < text.length() - 1; i++) {
            while (end >= 0 && end <= i) {
                end = breaks.next();
            }
            if (text.charAt(i) == ' ' && end != i + 1) {
                kept.setCharAt(i, NO_BREAK_SPACE);
            }
        }
        return kept.toString();
    }

    /** A field that Word fills in, such as PAGE. */
    void field(XWPFParagraph paragraph, String instruction) {
        CTR run = paragraph.createRun().getCTR();
        run.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void tag(CTR run, String tag) {
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        CTLanguage language = properties.addNewLang();
        // the first is of letters and numbers, which a Japanese text would else divide anywhere, the second of kana and
        // kanji
        language.setVal(regional(tag));
        language.setEastAsia("ja-JP");
    }

    /** Word knows languages by their country. */
    private static String regional(String tag) {
        return switch (tag) {
            case "vi" -> "vi-VN";
            case "ja", "en" -> "en-GB";
            default -> tag;
        };
    }
}
