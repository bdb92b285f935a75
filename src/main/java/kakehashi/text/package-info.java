/**
 * The words people read, in Vietnamese, Japanese and English, and the folding that search, sorting and matching share.
 *
 * <p>Answers: how does this message, date, number, enum constant or place read in that language. Hides: the bundles, one
 * per area and language, and how places that would read alike are told apart. Anyone above the model may call it, and
 * nothing else formats for people. A {@link kakehashi.text.Words} never changes, so switching the language means taking
 * another one.
 */
@NullMarked
package kakehashi.text;

import org.jspecify.annotations.NullMarked;
