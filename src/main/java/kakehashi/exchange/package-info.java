/**
 * Files and clipboard contents that other programs read.
 *
 * <p>Answers: which columns a table of ties can have, what stands in a cell in a language, and how rows are ordered
 * ({@link kakehashi.exchange.TieListing}); how a table reads as CSV, as text between tabs and as HTML
 * ({@link kakehashi.exchange.Cells}). Hides: quoting, byte order marks, and cells that a spreadsheet would run. Window and
 * command line may call it, on any thread; it writes no file itself.
 */
@NullMarked
package kakehashi.exchange;

import org.jspecify.annotations.NullMarked;
