/**
 * What narrows the ties: the search box, the facets and their chips.
 *
 * <p>Answers: which choices there are, how many ties each would leave. Hides: how a choice is toggled and put into words,
 * and how suggestions follow what is typed. The window alone uses it. FX thread.
 */
@NullMarked
package kakehashi.ui.filter;

import org.jspecify.annotations.NullMarked;
