/**
 * What makes a PDF small and leaves it as it looks, reads and is heard: pages, outlines of signs, tags and the list of objects.
 *
 * <p>Answers: how a document is saved, by {@link kakehashi.sheet.lean.LeanFile}. Hides: what of a file of this library can go,
 * and how fonts number their signs. One document at a time; any thread.
 */
@NullMarked
package kakehashi.sheet.lean;

import org.jspecify.annotations.NullMarked;
