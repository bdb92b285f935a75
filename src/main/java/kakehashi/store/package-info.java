/**
 * The disk, as the rest of the program knows it: a store of the user's own, and the settings beside it.
 *
 * <p>Answers: what the atlas held when it was last written, which records a text means, what a person keeps beside them
 * ({@link kakehashi.store.AtlasStore}), and what the user chose ({@link kakehashi.store.Settings}). Hides where and how a
 * store is kept: a {@link kakehashi.store.StoreOpener} opens one, and {@code Main} alone says which kind. Session and
 * command line call it. It imports none of its rooms; of {@code query} the store asks only which rules records keep.
 */
@NullMarked
package kakehashi.store;

import org.jspecify.annotations.NullMarked;
