/**
 * What a sheet can be about, and what is typed for it.
 *
 * <p>Answers: of what a sheet is made ({@link kakehashi.sheet.subject.Subject}), which kinds fit a record of the atlas
 * ({@link kakehashi.sheet.subject.Topic}), and what an office typed for a visit. Hides nothing: values that window and command
 * line make and {@code sheet.compose} reads. Any thread.
 */
@NullMarked
package kakehashi.sheet.subject;

import org.jspecify.annotations.NullMarked;
