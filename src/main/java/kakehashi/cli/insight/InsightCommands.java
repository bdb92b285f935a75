package kakehashi.cli.insight;

import java.io.IOException;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.ProfileDossier;
import kakehashi.cli.tell.Report;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** The commands of this room that read a store and report. */
public final class InsightCommands {

    private final Reading reading;

    public InsightCommands(Reading reading) {
        this.reading = reading;
    }

    /** Whether a command of these is for a sheet this time, and not to be told. */
    public static boolean areForPaper(Request request, Words words) throws CommandException {
        return ChartCommand.isForPaper(request, words);
    }

    public Report run(Request request) throws CommandException, StoreException, IOException {
        return switch (request.command()) {
            case ChartCommand.NAME -> new ChartCommand(reading).run(request);
            case "count" -> new CountCommand(reading).run(request);
            case "due" -> new DueCommand(reading).run(request);
            case "ledger" -> new LedgerCommand(reading).run(request);
            case "lenses" -> new LensesCommand(reading.words()).run();
            case "match" -> new MatchCommand(reading).run(request);
            case "profile" ->
                ProfileDossier.of(
                                reading,
                                Filter.locality(reading, request.words().get(0)))
                        .report();
            default -> throw new IllegalStateException(request.command());
        };
    }
}
