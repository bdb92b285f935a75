/**
 * The pages of what follows from the records: what comes up, with whom a locality might work, and how far places were searched.
 *
 * <p>Answers: {@link kakehashi.ui.page.insight.InsightPages} gives the page of an id, {@link
 * kakehashi.ui.page.insight.AheadSection} what a locality's own page says of it. Hides: how a list of many reasons, months or
 * searches is laid out. The pages of records use it. FX thread.
 */
@NullMarked
package kakehashi.ui.page.insight;

import org.jspecify.annotations.NullMarked;
