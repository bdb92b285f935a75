/**
 * The backups of the store, by mouse and keyboard.
 *
 * <p>Answers: which there are, what is another now than in one of them, and one of them put back
 * ({@link kakehashi.ui.edit.keep.KeepDesk}). Hides: the cards that show this. All of it on the ui thread.
 */
@NullMarked
package kakehashi.ui.edit.keep;

import org.jspecify.annotations.NullMarked;
