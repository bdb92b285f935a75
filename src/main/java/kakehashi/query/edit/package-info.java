/**
 * What a person enters, made into changes.
 *
 * <p>Answers: which change set follows from what was typed into a form ({@link kakehashi.query.edit.Draft}), what speaks
 * against it and how much ({@link kakehashi.query.edit.Check}), what depends on a record, and which source a pasted address,
 * citation or file is ({@link kakehashi.query.edit.SourceReader}). Hides: how ids are made, where an event stands in its tie,
 * how texts are put into Unicode's composed form, and how references follow a record that is merged into another. Pure:
 * nothing is written here. The window and the command line ask it, and give what comes out to whoever writes.
 */
@NullMarked
package kakehashi.query.edit;

import org.jspecify.annotations.NullMarked;
