/**
 * A SQLite file among other files: people copy, replace, synchronise and delete it, and processes are killed.
 *
 * <p>Answers: whether a file is a store and still the one that was opened ({@link kakehashi.store.file.StoreFile},
 * {@link kakehashi.store.file.OpenedFile}), who may write it ({@link kakehashi.store.file.WriterLock}), and how one change
 * gets into it whole ({@link kakehashi.store.file.HeldFile}). Hides: logs, marks, stamps, identities and SQLite's library.
 * It knows nothing of records.
 */
@NullMarked
package kakehashi.store.file;

import org.jspecify.annotations.NullMarked;
