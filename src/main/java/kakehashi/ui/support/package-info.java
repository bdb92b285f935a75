/**
 * Help where people stand: what the window has for somebody who wants to know what changed, needs help, or looks for a newer program.
 *
 * <p>Answers: the wishes for it ({@link kakehashi.ui.support.SupportDesk}). Hides: when what is new is told unasked, and what is saved for
 * whoever helps. Nothing here reaches for a network; a page is opened in the browser by a press of a button alone. Ui thread.
 */
@NullMarked
package kakehashi.ui.support;

import org.jspecify.annotations.NullMarked;
