/**
 * Editions of the data in the window.
 *
 * <p>Answers: what an edition in a file would change, whether it is to be trusted, and taking it over ({@link
 * kakehashi.ui.edit.edition.EditionCard}); what is to be decided where it says otherwise than the user ({@link
 * kakehashi.ui.edit.edition.QuestionsCard}); and what those before changed ({@link kakehashi.ui.edit.edition.PastCard}). Hides: who
 * is asked what before a file is taken over. {@link kakehashi.ui.edit.edition.EditionDesk} opens each. All of it on the ui thread.
 */
@NullMarked
package kakehashi.ui.edit.edition;

import org.jspecify.annotations.NullMarked;
