package kakehashi.ui.preview;

import java.io.IOException;
import java.util.List;
import kakehashi.sheet.Finding;
import kakehashi.sheet.LastCheck;
import kakehashi.sheet.PagePictures;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.write.PrintedSheet;

/**
 * A sheet as it will be printed, to be looked at first.
 *
 * @param sheet as it was composed; the printed one may be a condensed form of it
 */
record Proof(SheetOrder order, Sheet sheet, PrintedSheet printed, PagePictures pages) {

    /** What to look at before printing. Takes a moment, so call it in the background. */
    List<Finding> findings() throws IOException {
        return new LastCheck(order.meanings(), order.reader()).of(order.subject(), printed);
    }
}
