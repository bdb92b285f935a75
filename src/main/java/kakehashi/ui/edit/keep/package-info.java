/**
 * The backups of the store, and other stores, by mouse and keyboard.
 *
 * <p>Answers: which there are, what is another now than in one of them, one of them put back, and what can be done with somebody else's store
 * ({@link kakehashi.ui.edit.keep.KeepDesk}). Hides: the cards that show this. All of it on the ui thread.
 */
@NullMarked
package kakehashi.ui.edit.keep;

import org.jspecify.annotations.NullMarked;
