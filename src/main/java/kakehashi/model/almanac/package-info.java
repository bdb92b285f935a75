/**
 * What the atlas knows beside localities and ties: other names, figures about a locality, searches made, and the totals
 * that others state.
 *
 * <p>Answers: what else is this place called, what was looked for and not found. Hides: how it is looked up. An
 * {@link kakehashi.model.Atlas} holds it. Immutable.
 */
@NullMarked
package kakehashi.model.almanac;

import org.jspecify.annotations.NullMarked;
