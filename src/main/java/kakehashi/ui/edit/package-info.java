/**
 * The forms by which a person enters what the office knows, and takes it back.
 *
 * <p>Answers: what a person has entered, and what speaks against it while it is entered. Hides: how typed text becomes a step
 * of work, and where a half-filled form waits. The window alone uses it, by {@link kakehashi.ui.edit.EditDesk}. FX thread.
 */
@NullMarked
package kakehashi.ui.edit;

import org.jspecify.annotations.NullMarked;
