/**
 * How years, dates and spans of time are read, however a person writes them in Vietnamese, Japanese or English.
 *
 * <p>Answers: which days does this line mean, or why is it no date. Hides: the forms that are read, the reigns of Japan, and
 * what is refused by name. Whoever takes a date from a person asks {@link kakehashi.text.date.DateReader}: search box and
 * fields, options, and what comes to be filled in or imported. It needs no language: every form is read in each. What
 * was understood, or why not, is then said in the reader's own. {@code src/docs/dates.md} lists the forms.
 */
@NullMarked
package kakehashi.text.date;

import org.jspecify.annotations.NullMarked;
