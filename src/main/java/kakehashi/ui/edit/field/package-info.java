/**
 * The fields of which forms are made: a date, a place, a tie, a text in three languages, a choice.
 *
 * <p>Answers: what stands in a field, in words of the model. Hides: how it is typed, found and echoed. Knows no form. FX thread.
 */
@NullMarked
package kakehashi.ui.edit.field;

import org.jspecify.annotations.NullMarked;
