package kakehashi.ui;

import java.util.List;
import kakehashi.sheet.Finding;
import kakehashi.sheet.PagePictures;
import kakehashi.sheet.PrintedSheet;
import kakehashi.sheet.Sheet;

/**
 * A sheet as it will be printed, to be looked at first.
 *
 * @param sheet as it was composed; the printed one may be a condensed form of it
 */
record Proof(SheetOrder order, Sheet sheet, PrintedSheet printed, PagePictures pages, List<Finding> findings) {}
