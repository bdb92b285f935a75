/**
 * Two versions of a record, shown side by side, and what a person decides between them.
 *
 * <p>Answers: in which members two sides of a record disagree, in words, and which side of each was chosen
 * ({@link kakehashi.ui.edit.meet.Choices}); and asks that of who meets what somebody else has written meanwhile
 * ({@link kakehashi.ui.edit.meet.MeetCard}). Hides: how a choice is made by mouse and keys. It writes nothing. All of it on the ui
 * thread.
 */
@NullMarked
package kakehashi.ui.edit.meet;

import org.jspecify.annotations.NullMarked;
