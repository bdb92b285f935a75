/**
 * The entrance. {@link kakehashi.Main} opens the window or runs a command; it is the only class that knows both.
 *
 * <p>Hides: how the Java logging is kept quiet, and which clock and console the program uses. Nobody calls it but the
 * virtual machine.
 */
@NullMarked
package kakehashi;

import org.jspecify.annotations.NullMarked;
