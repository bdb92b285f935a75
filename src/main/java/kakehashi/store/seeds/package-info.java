/**
 * The reviewed records that a store is filled from, and the rules of their format; those of the records themselves are asked
 * of {@link kakehashi.query.rule.Rules}.
 *
 * <p>Answers: what is in the seeds and what is wrong with them ({@link kakehashi.store.seeds.Seeds}). Hides: all seed JSON,
 * which folder or jar the files lie in. Whoever fills a store and the command {@code check} call it. It knows no store.
 */
@NullMarked
package kakehashi.store.seeds;

import org.jspecify.annotations.NullMarked;
