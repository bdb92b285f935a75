/**
 * How the window changes the data, and takes changes back.
 *
 * <p>Answers: what can be written now and what speaks against it, what was done and by whom, and what of it can be taken back
 * or made again ({@link kakehashi.session.edit.Editing}). Hides: the store's journal, which step takes which back, that
 * writes follow each other, and which thread works. {@link kakehashi.session.Session} makes it; panels ask it on the
 * window's thread.
 */
@NullMarked
package kakehashi.session.edit;

import org.jspecify.annotations.NullMarked;
