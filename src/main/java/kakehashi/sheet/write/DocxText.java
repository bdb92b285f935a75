package kakehashi.sheet.write;

import kakehashi.model.value.Language;
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

    private final Language language;

    /** @param language of all text that is not tagged with another */
    DocxText(Language language) {
        this.language = language;
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
                written.setText(lines[i], i);
            }
        }
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
        String regional = regional(tag);
        // Word takes the first for letters and the second for kana and kanji
        language.setVal(regional);
        language.setEastAsia("ja-JP");
    }

    /** Word knows languages by their country. */
    private static String regional(String tag) {
        return switch (tag) {
            case "vi" -> "vi-VN";
            case "ja" -> "ja-JP";
            case "en" -> "en-GB";
            default -> tag;
        };
    }
}
