/**
 * The tour of five steps that shows somebody who has never seen the window what it is for, on the records as they are.
 *
 * <p>Answers: which step it stands at, and what of that is still to be done ({@link kakehashi.session.tour.Tour}). A step is done
 * once the window is in the state that it asks for, however the user brought that about. Hides: what each state is, and what is
 * remembered. Knows no control: where one is told of, the window looks for it. Ui thread.
 */
@NullMarked
package kakehashi.session.tour;

import org.jspecify.annotations.NullMarked;
