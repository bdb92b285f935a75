/**
 * Sheets from the command line, one or a batch.
 *
 * <p>Answers: the exit code of the command. Hides: what is printed of a batch while it runs, and how one keeps its heap and its
 * compilers small. One thread.
 */
@NullMarked
package kakehashi.cli.sheet;

import org.jspecify.annotations.NullMarked;
