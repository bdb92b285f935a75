/**
 * Letters as shapes: the outlines of the bundled font, and how much of each pixel they cover.
 *
 * <p>Answers: how wide is this text, which pixels does it touch. Hides: the font's file and the filling of outlines. Needs
 * no screen. Safe on any thread.
 */
@NullMarked
package kakehashi.map.letter;

import org.jspecify.annotations.NullMarked;
