/**
 * The pages beside the map: what the atlas says about a tie, a pair, a locality, a network, a region, a party or a source,
 * and the list of what was found.
 *
 * <p>Answers: what is on record about what is selected, and who says so. Hides: which page a record has and in what order
 * it tells. The window alone uses it, by {@link kakehashi.ui.page.DetailPanel} and {@link kakehashi.ui.page.ResultList}. FX
 * thread.
 */
@NullMarked
package kakehashi.ui.page;

import org.jspecify.annotations.NullMarked;
