/**
 * What a window can do about the file of its store, besides writing into it.
 *
 * <p>Answers: which backups there are ({@link kakehashi.session.keep.Copy}), what of the records is another now than in one of
 * them, and how one is made or put back
 * ({@link kakehashi.session.keep.Keeper}), and what is in somebody else's store ({@link kakehashi.session.keep.Guest}). Hides: where backups lie and how stores are
 * copied. Everything here takes its time: it is for the background.
 */
@NullMarked
package kakehashi.session.keep;

import org.jspecify.annotations.NullMarked;
