/**
 * The handbook in a window of its own, to be read beside what it tells of.
 *
 * <p>Answers: where the handbook is read, how one goes from its contents, from what was sought and from link to link, and back.
 * Hides: how blocks become nodes, and that nothing of the handbook is read before it is asked for. The main window opens it,
 * at the chapter of the place where somebody stands.
 */
@NullMarked
package kakehashi.ui.help;

import org.jspecify.annotations.NullMarked;
