/**
 * Change files: what somebody changed, on its way to another copy of the atlas.
 *
 * <p>Answers: what of a store goes into one ({@link kakehashi.session.parcel.Parcels}), what one would change here
 * ({@link kakehashi.session.parcel.Offer}), and what becomes of private notes, typed lines and views that came along. Hides: which steps
 * are here already. Everything here takes its time: it is for the background. Window and command line ask.
 */
@NullMarked
package kakehashi.session.parcel;

import org.jspecify.annotations.NullMarked;
