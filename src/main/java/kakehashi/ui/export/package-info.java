/**
 * Ties as files for other programs: which of them, and in what form.
 *
 * <p>Answers: the card of forms over the window, by its key or on a wish. Hides: what is asked, and how a file is written beside
 * the work in the window. Ui thread.
 */
@NullMarked
package kakehashi.ui.export;

import org.jspecify.annotations.NullMarked;
