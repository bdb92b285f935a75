/**
 * What one user has changed, on its way into another user's store.
 *
 * <p>Answers: which steps of a log make up what is a user's own ({@link kakehashi.query.parcel.Sent}), and what becomes of them in
 * another atlas, record by record and step by step ({@link kakehashi.query.parcel.Arrival}). Hides: how events that two users added are
 * numbered, so that it does not matter whose came first. Pure functions; the session and the command line ask.
 */
@NullMarked
package kakehashi.query.parcel;

import org.jspecify.annotations.NullMarked;
