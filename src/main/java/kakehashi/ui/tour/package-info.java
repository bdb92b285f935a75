/**
 * The tour in the window: beside the control that the next step is about stands what to do with it.
 *
 * <p>Answers: a wish for the tour ({@link kakehashi.ui.tour.TourDesk}). Hides: how the control is found, in whichever window it stands,
 * and where there is room beside it. It never takes the keys and never lies over what it tells of; the window below can be used as
 * always. Ui thread.
 */
@NullMarked
package kakehashi.ui.tour;

import org.jspecify.annotations.NullMarked;
