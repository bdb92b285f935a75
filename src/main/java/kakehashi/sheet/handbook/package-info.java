/**
 * The handbook on paper.
 *
 * <p>Answers: the whole handbook of a language as one tagged PDF, with its contents, bookmarks and pictures. Hides: how its
 * blocks are written for the press that also makes the sheets, and how they are dressed. Window and command line ask for the
 * file.
 */
@NullMarked
package kakehashi.sheet.handbook;

import org.jspecify.annotations.NullMarked;
