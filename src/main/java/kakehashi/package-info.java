/** The start of the program: the only place that knows both the window and the command line. */
@NullMarked
package kakehashi;

import org.jspecify.annotations.NullMarked;
