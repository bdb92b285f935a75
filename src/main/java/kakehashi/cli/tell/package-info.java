/**
 * What a command answers: a record, a list or a search as lines of text, JSON or CSV.
 *
 * <p>Answers: how this record reads in that form. Hides: how columns are aligned, and how JSON is written. The commands use
 * it; it writes to no stream itself.
 */
@NullMarked
package kakehashi.cli.tell;

import org.jspecify.annotations.NullMarked;
