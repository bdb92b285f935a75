/**
 * The window: the shell and its keys here, each part of it in a room of its own, made with a {@link kakehashi.session.Session} that it shows and whose commands
 * it calls. Rooms do not know each other; they share {@code kakehashi.ui.control}.
 *
 * <p>Answers: how the atlas looks and what a click or a key does. Hides: JavaFX, the style sheet, the browser and the
 * clipboard. Only {@code Main} calls it, to open the window. Everything runs on the FX thread; what takes longer than a
 * frame is given to the session. Every word comes from {@code kakehashi.text}.
 */
@NullMarked
package kakehashi.ui;

import org.jspecify.annotations.NullMarked;
