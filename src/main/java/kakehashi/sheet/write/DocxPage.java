package kakehashi.sheet.write;

import java.math.BigInteger;
import java.util.List;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The paper of one Word document; lengths in twentieths of a point. */
final class DocxPage {

    private static final double TWIPS = 1440 / 25.4;
    /** Millimetres: the narrow and the long side of A4, which is the narrow one of A3, and the long one of that. */
    private static final int[] SIDES = {210, 297, 420};

    private static final int BETWEEN_COLUMNS = 284;

    private final XWPFDocument document;
    private final Sheet.Page page;
    private final int width;

    /** Gives a document the size of a sheet's paper, and margins as large as the paper is. */
    DocxPage(XWPFDocument document, Sheet.Page page) {
        this.document = document;
        this.page = page;
        double times = times(page);
        boolean across = page.turn() == Sheet.Turn.ACROSS;
        int narrow = page.paper() == Paper.A3 ? 1 : 0;
        long wide = Math.round(SIDES[across ? narrow + 1 : narrow] * TWIPS);
        long high = Math.round(SIDES[across ? narrow : narrow + 1] * TWIPS);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.getPgSz();
        size.setW(BigInteger.valueOf(wide));
        size.setH(BigInteger.valueOf(high));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.getPgMar();
        long left = scaled(margin.getLeft(), times);
        long right = scaled(margin.getRight(), times);
        margin.setLeft(BigInteger.valueOf(left));
        margin.setRight(BigInteger.valueOf(right));
        margin.setTop(BigInteger.valueOf(scaled(margin.getTop(), times)));
        margin.setBottom(BigInteger.valueOf(scaled(margin.getBottom(), times)));
        width = (int) (wide - left - right);
    }

    /** How many times as large as on A4 all is. */
    static double times(Sheet.Page page) {
        return page.paper() == Paper.A3 ? Math.sqrt(2) : 1;
    }

    private static long scaled(Object length, double times) {
        return Math.round(times * ((Number) length).doubleValue());
    }

    /** Between the margins. */
    int width() {
        return width;
    }

    /** What follows stands in columns; what stands before it, in a part of its own, does not. */
    void columnsFromHere() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        XWPFParagraph last = paragraphs.get(paragraphs.size() - 1);
        last.getCTP().getPPr().addNewSectPr().set(section.copy());
        section.addNewType().setVal(STSectionMark.CONTINUOUS);
        section.addNewCols().setNum(BigInteger.valueOf(page.turn() == Sheet.Turn.ACROSS ? 3 : 2));
        section.getCols().setSpace(BigInteger.valueOf(BETWEEN_COLUMNS));
    }
}
