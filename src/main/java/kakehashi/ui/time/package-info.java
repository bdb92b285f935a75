/**
 * The timeline: how many ties began or stood in each year, or one bar for each tie, and playing through the years.
 *
 * <p>Answers: what does this stretch of years show, what was clicked. Hides: how bars are laid in lanes and drawn. The
 * window alone uses it, by {@link kakehashi.ui.time.TimelinePanel}. FX thread.
 */
@NullMarked
package kakehashi.ui.time;

import org.jspecify.annotations.NullMarked;
