/**
 * Makes what is installed: a runtime, an archive of its classes, an application folder and the platform's package.
 *
 * <p>Run by the profile {@code installer} and no part of the program. It calls the tools of a JDK as processes of their own;
 * see {@code src/docs/handbook/en/installing.md}.
 */
@NullMarked
package kakehashi.installer;

import org.jspecify.annotations.NullMarked;
