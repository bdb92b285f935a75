/**
 * Which place is meant by a name that somebody typed or wrote into a file.
 *
 * <p>Answers: what localities a line names, whatever its language, spelling and order, with what they lie in or without
 * ({@link kakehashi.query.name.PlaceReader}); how well it fits; and which names are nearest where it names none. Hides: the
 * words for ranks and countries, and the rules by which spellings are the same, which a person finds in {@code names.md}.
 * Search asks it, and so may import and forms: it takes nothing by itself, and says when there are several.
 */
@NullMarked
package kakehashi.query.name;

import org.jspecify.annotations.NullMarked;
