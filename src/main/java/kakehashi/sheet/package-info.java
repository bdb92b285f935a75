/**
 * What is printed: one A4 page about a tie or a locality.
 *
 * <p>Answers: what stands on the sheet of this tie, what is its file. A {@link kakehashi.sheet.Sheet} is a small tree of
 * records; {@link kakehashi.sheet.TieSheet} and {@link kakehashi.sheet.LocalitySheet} compose it from an atlas as pure
 * functions, {@link kakehashi.sheet.XhtmlWriter} and {@link kakehashi.sheet.PdfWriter} write it, and
 * {@link kakehashi.sheet.SheetPrinter} prints the file. Every fact in the tree names its sources; how they are numbered
 * follows from the tree.
 *
 * <p>Hides: XHTML, style, fonts, tags, conformance, and in which order things give way when a page is full
 * ({@link kakehashi.sheet.Sheet#denser}). The window and the command line call it; it knows neither, and no screen.
 */
@NullMarked
package kakehashi.sheet;

import org.jspecify.annotations.NullMarked;
