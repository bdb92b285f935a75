/**
 * A view as a line of text: what is asked and how it is looked at, kept, given away and opened again. And which briefs were
 * saved.
 *
 * <p>Answers: the line of this view, the view of that line, or why it cannot be read. Hides: the form of the line and its
 * checksum. What it opens may come from strangers. Immutable; any thread.
 */
@NullMarked
package kakehashi.query.kept;

import org.jspecify.annotations.NullMarked;
