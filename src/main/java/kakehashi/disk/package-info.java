/**
 * What every file that the program writes is owed, whatever it holds.
 *
 * <p>Answers: how a file is replaced so that there is always a whole one ({@link kakehashi.disk.WholeFile}), how what is the
 * user's own is kept from others ({@link kakehashi.disk.Privacy}), and how two processes take turns
 * ({@link kakehashi.disk.LockFile}). Hides: names on the way, permissions, links, locks, and what a kill leaves behind.
 * Anyone above the model may call it, on any thread.
 */
@NullMarked
package kakehashi.disk;

import org.jspecify.annotations.NullMarked;
