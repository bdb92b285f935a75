/**
 * The one mutable thing: a {@link kakehashi.session.Session} holds the atlas, the filter, the selection, the language
 * and the as-of date as properties, and derives the answer from them.
 *
 * <p>Answers: what is shown now, and what changes it. Hides: the store, the settings file, undo, which thread works and
 * which results come too late. The window calls it on its own thread only; work runs on the background executor and comes
 * back through the ui executor. It uses {@code javafx.base} alone, so it runs without a screen.
 */
@NullMarked
package kakehashi.session;

import org.jspecify.annotations.NullMarked;
