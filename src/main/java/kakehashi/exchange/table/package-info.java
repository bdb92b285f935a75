/**
 * Tables that other programs wrote: text between separators, and workbooks.
 *
 * <p>Answers: which sheets a file has and what stands in their cells ({@link kakehashi.exchange.table.TableFile}). Hides: how a
 * text is encoded, what separates its cells, how a workbook holds its days, and cells that were joined. What it reads it
 * trusts in nothing: neither its name nor its size. It may be called on any thread.
 */
@NullMarked
package kakehashi.exchange.table;

import org.jspecify.annotations.NullMarked;
