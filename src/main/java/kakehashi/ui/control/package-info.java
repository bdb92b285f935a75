/**
 * What the rooms of the window share: fields, buttons and cards that look and behave alike everywhere, and the column of
 * facts from which pages are built.
 *
 * <p>Answers: how is a day typed, a fact shown with its sources, a file asked for, a colour of the theme had. Hides: style
 * classes, how things wrap or give way where there is no room, the browser and the clipboard. All rooms of the window use
 * it; it uses none of them. FX thread.
 */
@NullMarked
package kakehashi.ui.control;

import org.jspecify.annotations.NullMarked;
