/**
 * Change files, by mouse and keyboard.
 *
 * <p>Answers: what somebody else's would change here, record by record and with who did it, and one of one's own
 * ({@link kakehashi.ui.edit.parcel.ParcelDesk}). Hides: the cards that show this. All of it on the ui thread.
 */
@NullMarked
package kakehashi.ui.edit.parcel;

import org.jspecify.annotations.NullMarked;
