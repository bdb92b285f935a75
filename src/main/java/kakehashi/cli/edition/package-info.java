/**
 * The command {@code edition}.
 *
 * <p>Answers: what an edition's file would change and whether it may be taken over, and what is to be decided where it says
 * otherwise than the user ({@link kakehashi.cli.edition.EditionCommand}); it makes such files too. Hides: when a file is
 * refused, and how a question is found by its number. The command line calls it.
 */
@NullMarked
package kakehashi.cli.edition;

import org.jspecify.annotations.NullMarked;
