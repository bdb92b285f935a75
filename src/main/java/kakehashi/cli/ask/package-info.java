/**
 * What was typed: options read into values, and what is wrong with them said in words.
 *
 * <p>Answers: which filter, day, store, file and form are asked for. Hides: picocli's results, spelling hints and what a
 * message may repeat of what was typed. The commands use it.
 */
@NullMarked
package kakehashi.cli.ask;

import org.jspecify.annotations.NullMarked;
