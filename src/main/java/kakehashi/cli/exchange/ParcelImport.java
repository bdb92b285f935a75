package kakehashi.cli.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.query.parcel.Coming;
import kakehashi.session.parcel.Offer;
import kakehashi.session.parcel.Parcels;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.change.ChangeFileException;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** {@code import} of a change file: what another user changed, as it would be or is taken in. */
public final class ParcelImport {

    private final AtlasStore store;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    public ParcelImport(AtlasStore store, Clock clock, Words words, PrintStream out) {
        this.store = store;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    /** The change file that a command names; empty where it is something else. */
    public static Optional<Path> file(Request request, Words words) throws CommandException {
        Path file = Typed.path(String.join(" ", request.words()), words);
        return request.command().equals("import") && Parcels.isOne(file) ? Optional.of(file) : Optional.empty();
    }

    public ExitCode run(Request request, Path file, Form form) throws CommandException, IOException, StoreException {
        Parcels parcels = new Parcels(store, clock);
        Offer offer;
        try {
            offer = parcels.read(file);
        } catch (ChangeFileException refused) {
            throw new CommandException(ExitCode.FILE, Typed.shown(file.toString(), words) + ": " + refused.in(words));
        }
        ParcelLines lines =
                new ParcelLines(new Places(store.load(), words), offer, clock.getZone(), LocalDate.now(clock));
        boolean isDry = request.has("--dry-run");
        if (form == Form.TABLE) {
            lines.head().forEach(this::print);
        }
        out.print(lines.report(form));
        if (!isDry) {
            parcels.take(offer, Map.of(), store::write);
        }
        if (form == Form.TABLE) {
            lines.foot(isDry).forEach(this::print);
        }
        boolean open = offer.count(Coming.CONFLICTING) + offer.count(Coming.REFUSED) > 0;
        return open ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void print(String line) {
        out.println(Typed.plain(line));
    }
}
