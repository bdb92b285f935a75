/**
 * What changed, and change files, on the command line.
 *
 * <p>Answers: {@code changes}, which tells what changed or makes one ({@link kakehashi.cli.exchange.ChangesCommand}), and {@code import} of one
 * ({@link kakehashi.cli.exchange.ParcelImport}). Hides: how what would become of each record is told to a person and to a program.
 */
@NullMarked
package kakehashi.cli.exchange;

import org.jspecify.annotations.NullMarked;
