package kakehashi.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Nearest;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.sheet.SheetSubject;
import kakehashi.cli.tell.ComparisonDossier;
import kakehashi.cli.tell.Dossier;
import kakehashi.cli.tell.EditionDossier;
import kakehashi.cli.tell.LocalityDossier;
import kakehashi.cli.tell.OtherDossiers;
import kakehashi.cli.tell.PairDossier;
import kakehashi.cli.tell.Report;
import kakehashi.cli.tell.TieDossier;
import kakehashi.model.Atlas;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.query.PairId;
import kakehashi.query.compare.ComparisonId;
import kakehashi.store.StoreException;
import kakehashi.store.change.ChangeFile;
import kakehashi.text.Words;

/**
 * {@code show}: everything on record about one id, whatever kind of record has it, or about two localities: as a pair, or
 * beside each other where they lie in one country.
 */
final class ShowCommand {

    /** The option that asks for {@link #asChange}. */
    static final String AS_CHANGE = "--as-change";

    private final Reading reading;
    private final Words words;

    ShowCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Report run(Request request) throws CommandException, StoreException {
        if (request.words().size() == 2) {
            return SheetSubject.ofOneCountry(reading, request.words())
                    ? ComparisonDossier.of(reading, SheetSubject.comparison(reading, request.words()))
                            .report()
                    : new PairDossier(reading)
                            .of(SheetSubject.pair(reading, request.words()))
                            .report();
        }
        String id = String.join(" ", request.words());
        Optional<Dossier> dossier = dossier(id);
        if (dossier.isEmpty() && reading.isLater(id)) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.later", id, words.date(reading.asOf())));
        }
        return dossier.orElseThrow(() -> unknown(id)).report();
    }

    /** The record of an id as the store holds it, on whatever day, as a change set to be altered and given to {@code apply}. */
    String asChange(Request request) throws CommandException, StoreException {
        String id = String.join(" ", request.words());
        Atlas atlas = reading.store().load();
        return Stream.of(RecordKind.values())
                .flatMap(kind -> atlas.find(new RecordKey(kind, id)).stream())
                .findFirst()
                .map(ChangeFile::begun)
                .orElseThrow(() -> unknown(id));
    }

    private CommandException unknown(String id) {
        List<String> near = new Nearest(reading).ids(id);
        String typed = Typed.shown(id, words);
        return new CommandException(
                ExitCode.FOUND,
                near.isEmpty()
                        ? words.say("cli.problem.unknown-id", typed)
                        : words.say("cli.problem.unknown-id-near", typed, String.join(", ", near)));
    }

    private Optional<Dossier> dossier(String id) throws StoreException {
        if (id.equals(EditionDossier.ID)) {
            return Optional.of(new EditionDossier(reading).dossier());
        }
        Atlas atlas = reading.atlas();
        OtherDossiers others = new OtherDossiers(reading);
        return atlas.find(id)
                .map(found -> found.<Dossier>fold(
                        new LocalityDossier(reading)::of,
                        new TieDossier(reading)::of,
                        others::of,
                        others::of,
                        others::of,
                        others::of,
                        others::of))
                .or(() -> PairId.of(atlas, id).map(new PairDossier(reading)::of))
                .or(() -> ComparisonId.of(atlas, id).map(compared -> ComparisonDossier.of(reading, compared)));
    }
}
