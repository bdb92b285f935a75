/**
 * The commands that tell what the records mean, what they do not know, and what comes next.
 *
 * <p>Answers: how many ties each stated rule counts ({@link kakehashi.cli.insight.CountCommand}), what the rules are ({@link
 * kakehashi.cli.insight.LensesCommand}), what ties have before them ({@link kakehashi.cli.insight.DueCommand}) and what was searched
 * ({@link kakehashi.cli.insight.LedgerCommand}); it takes down a search just made too ({@link
 * kakehashi.cli.insight.LedgerAdding}); with whom a locality might work
 * ({@link kakehashi.cli.insight.MatchCommand}); what a result tells as a whole ({@link kakehashi.cli.insight.ChartCommand}). Hides: how the commands and their options are described ({@link
 * kakehashi.cli.insight.InsightGrammar}). The command line calls them by {@link kakehashi.cli.insight.InsightCommands}.
 */
@NullMarked
package kakehashi.cli.insight;

import org.jspecify.annotations.NullMarked;
