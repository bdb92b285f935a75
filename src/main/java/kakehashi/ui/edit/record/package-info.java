/**
 * The forms of parties, sources, networks and localities, and of two records that are one.
 *
 * <p>Answers: what stands in the members of a record while a person fills it in, whatever its kind. Hides: which control asks
 * for which kind of member, and how a list of records is filled in line by line. The window opens its forms by
 * {@link kakehashi.ui.edit.record.RecordDesk}. FX thread.
 */
@NullMarked
package kakehashi.ui.edit.record;

import org.jspecify.annotations.NullMarked;
