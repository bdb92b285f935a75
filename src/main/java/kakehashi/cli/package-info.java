/**
 * The command line: options in, tables, JSON, CSV and files out, exit codes back.
 *
 * <p>Answers the commands {@code list show search sheet map check} with the same questions, words and painters as the
 * window, without a session and without a screen. Hides: picocli, how a table is aligned, how CSV and JSON are written,
 * and what a typing error is answered with. Only {@link kakehashi.Main} calls it, through {@link kakehashi.cli.Commands}.
 */
@NullMarked
package kakehashi.cli;

import org.jspecify.annotations.NullMarked;
