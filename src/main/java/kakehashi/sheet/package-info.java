/**
 * What is printed: sheets about a tie, a locality, a pair or a network, briefs for visits, and registers.
 *
 * <p>Answers: are these sheets made, checked and printed. {@link kakehashi.sheet.compose.Sheets} composes a
 * {@link kakehashi.sheet.tree.Sheet}, a small tree of records, from an atlas and a
 * {@link kakehashi.sheet.subject.Subject} as a pure function; writers of {@code kakehashi.sheet.write} make files of it;
 * here batches are written, sheets looked through before printing, and printed. Every fact in the tree names its sources;
 * how they are numbered follows from the tree.
 *
 * <p>Hides: XHTML, style, fonts, tags, conformance, and in which order things give way when a page is full
 * ({@link kakehashi.sheet.tree.Sheet#denser}). The window and the command line call it; it knows neither, and no screen.
 */
@NullMarked
package kakehashi.sheet;

import org.jspecify.annotations.NullMarked;
