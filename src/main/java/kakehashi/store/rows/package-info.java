/**
 * How each kind of record is laid out in rows.
 *
 * <p>Answers: which rows a record is written in and read from ({@link kakehashi.store.rows.RecordTable}), what they add up
 * to ({@link kakehashi.store.rows.RecordSum}), and what became of each record between two states of an atlas
 * ({@link kakehashi.store.rows.RowChange}). Hides: the columns. It knows nothing of files, locks and editions.
 */
@NullMarked
package kakehashi.store.rows;

import org.jspecify.annotations.NullMarked;
