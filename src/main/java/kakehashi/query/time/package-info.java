/**
 * Stretches of time: the years a tie lasted, windows that a filter sets, the grain of a timeline and its ticks.
 *
 * <p>Answers: does this life meet that window, which marks stand on an axis. Hides: the arithmetic of dates that are only
 * partly known. Pure functions and values.
 */
@NullMarked
package kakehashi.query.time;

import org.jspecify.annotations.NullMarked;
