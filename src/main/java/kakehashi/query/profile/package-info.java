/**
 * What a locality is, before anything is said of its ties: its official names and rank on a day, where it lies, its codes, how
 * large it is and how many people live there, and the titles that it bears as a member of a network.
 *
 * <p>Answers: who are they? {@link kakehashi.query.profile.LocalityProfile} is what page, sheet and command line print, so it
 * reads alike everywhere. Hides: which figure is the latest and what must be said with it. Figures of different days are never
 * set against each other.
 */
@NullMarked
package kakehashi.query.profile;

import org.jspecify.annotations.NullMarked;
