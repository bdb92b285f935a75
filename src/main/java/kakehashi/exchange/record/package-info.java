/**
 * Files of records in the form of the seeds, taken into the records.
 *
 * <p>Answers: what each record of a file would change and why, and which step takes those that somebody wants
 * ({@link kakehashi.exchange.record.RecordTaking}). Hides: how such a file is read, and that what names a refused record is refused
 * with it. It changes nothing itself. It may be called on any thread.
 */
@NullMarked
package kakehashi.exchange.record;

import org.jspecify.annotations.NullMarked;
