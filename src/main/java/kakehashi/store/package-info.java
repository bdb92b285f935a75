/**
 * The disk: the reviewed seed records, the user's own store, its search index, and the settings beside it.
 *
 * <p>Answers: what is in the seeds and what is wrong with them ({@link kakehashi.store.Seeds}), what the atlas held when
 * it was last written and which records a text means ({@link kakehashi.store.AtlasStore}), what the user chose
 * ({@link kakehashi.store.Settings}). Hides: all SQL, all seed JSON, SQLite's files, locks and journals. Session, sheets,
 * exchange and the command line may call it; it imports {@code model} and {@code text}.
 */
@NullMarked
package kakehashi.store;

import org.jspecify.annotations.NullMarked;
