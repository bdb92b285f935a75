/**
 * Copies of a store that are kept beside it, and what is in the place of it when one of them comes back.
 *
 * <p>Answers: which backups there are ({@link kakehashi.store.keep.Backups}), when one is due and which of them go, how a
 * store is copied while others use it, how one is put back ({@link kakehashi.store.keep.Restoring}), and whether a file is
 * sound as SQLite sees it. Hides SQLite's online backup. Whoever opens a store asks it before what is hard to take back; the
 * command line calls it. It knows nothing of records.
 */
@NullMarked
package kakehashi.store.keep;

import org.jspecify.annotations.NullMarked;
