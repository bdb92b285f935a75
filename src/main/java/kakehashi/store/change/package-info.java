/**
 * Changes of records as texts, in the store and in files.
 *
 * <p>Answers: a change set and a record as JSON and back ({@link kakehashi.store.change.ChangeSetJson}, {@link
 * kakehashi.store.change.RecordJson}), and a change set that a person brings in a file, with all that is wrong in it, by record
 * and member ({@link kakehashi.store.change.ChangeFile}). Hides: Jackson, and what an earlier form left out. The journal and
 * the command line ask it.
 */
@NullMarked
package kakehashi.store.change;

import org.jspecify.annotations.NullMarked;
