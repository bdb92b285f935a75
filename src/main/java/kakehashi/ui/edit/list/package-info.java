/**
 * Lists that offices keep, taken into the records by mouse and keyboard.
 *
 * <p>Answers: which file, what its columns say, what becomes of each row, and whether it is taken
 * ({@link kakehashi.ui.edit.list.IntakeDesk}). Hides: the card that shows a list beside the records. All of it on the ui thread.
 */
@NullMarked
package kakehashi.ui.edit.list;

import org.jspecify.annotations.NullMarked;
