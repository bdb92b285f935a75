/**
 * An edition of the records as one file.
 *
 * <p>Answers: what a file ending in {@code .kakehashi-edition} holds and who vouches for it ({@link
 * kakehashi.store.edition.EditionFile}), by the keys that the program trusts ({@link kakehashi.store.edition.EditionKeys});
 * and how such a file is made of a folder of seeds and signed ({@link kakehashi.store.edition.EditionMaking}). Hides: ZIP,
 * checksums and Ed25519. Nothing of a file is ever unpacked onto the disk, and nothing is believed before it was looked
 * through. The open store and the command line ask it.
 */
@NullMarked
package kakehashi.store.edition;

import org.jspecify.annotations.NullMarked;
