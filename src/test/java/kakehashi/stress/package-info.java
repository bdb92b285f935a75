/**
 * The program under bad treatment: killed, given broken stores and seeds, hostile arguments, views and tiles. A few rounds
 * run in every build, all of them with {@code mvn -B -Pstress verify}; the counts are kept in {@code src/docs/reliability.md}.
 */
@NullMarked
package kakehashi.stress;

import org.jspecify.annotations.NullMarked;
