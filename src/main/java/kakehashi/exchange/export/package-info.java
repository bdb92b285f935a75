/**
 * What leaves the atlas, in the forms that the next program wants: tables, layers of a map, a graph, a calendar, records, a
 * pack for study.
 *
 * <p>Answers: an extract of ties written in a form to a stream. Hides: what each form asks for, and how it says which edition,
 * day and filter it is of. Any thread.
 */
@NullMarked
package kakehashi.exchange.export;

import org.jspecify.annotations.NullMarked;
