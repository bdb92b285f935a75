/**
 * What is said about a subject: one composer for each kind of sheet.
 *
 * <p>Answers: the {@link kakehashi.sheet.tree.Sheet} of a {@link kakehashi.sheet.subject.Subject}, as a pure function of an
 * atlas on a day. Hides: what each kind leads with, and how a tie is told in a row. It knows no form of file. Any thread.
 */
@NullMarked
package kakehashi.sheet.compose;

import org.jspecify.annotations.NullMarked;
