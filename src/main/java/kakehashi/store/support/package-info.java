/**
 * What whoever helps needs to know, and nothing about those who are helped.
 *
 * <p>Answers: the log of the program ({@link kakehashi.store.support.ProgramLog}), and a file that can be sent with it ({@link
 * kakehashi.store.support.CaseFile}). Hides: where the log lies, how many files it is kept in, and how names, typed lines and records are kept
 * out of both. Any thread.
 */
@NullMarked
package kakehashi.store.support;

import org.jspecify.annotations.NullMarked;
