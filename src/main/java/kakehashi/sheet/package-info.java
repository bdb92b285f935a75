/**
 * What is printed: sheets about a tie, a locality, a pair or a network, briefs for visits, and registers.
 *
 * <p>Answers: what stands on the sheet of this subject, what is its file. {@link kakehashi.sheet.Sheets} composes a
 * {@link kakehashi.sheet.Sheet}, a small tree of records, from an atlas and a {@link kakehashi.sheet.Subject} as a pure
 * function, one composer for each kind; in two languages the trees are laid over each other. {@link kakehashi.sheet.XhtmlWriter} and {@link kakehashi.sheet.PdfWriter} write it, and
 * {@link kakehashi.sheet.SheetPrinter} prints the file. Every fact in the tree names its sources; how they are numbered
 * follows from the tree.
 *
 * <p>Hides: XHTML, style, fonts, tags, conformance, and in which order things give way when a page is full
 * ({@link kakehashi.sheet.Sheet#denser}). The window and the command line call it; it knows neither, and no screen.
 */
@NullMarked
package kakehashi.sheet;

import org.jspecify.annotations.NullMarked;
