/**
 * The map as a page of its own: PNG, SVG or PDF at a size of paper or screen.
 *
 * <p>Answers: what stands in the margin of a map, and its file. Hides: how it is laid out, and how a large picture is
 * painted in bands. Window and command line use it, by {@link kakehashi.sheet.mappage.MapPageWriter}. Any thread.
 */
@NullMarked
package kakehashi.sheet.mappage;

import org.jspecify.annotations.NullMarked;
