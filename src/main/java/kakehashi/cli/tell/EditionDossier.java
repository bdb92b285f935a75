package kakehashi.cli.tell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Edition;
import kakehashi.model.LedgerLine;
import kakehashi.model.RecordKind;
import kakehashi.query.edition.Counts;
import kakehashi.query.edition.EditionWords;
import kakehashi.store.EditionPast;
import kakehashi.store.StoreException;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** The edition of the data that is read: its date and licence, how much it holds, and what others count. */
public final class EditionDossier {

    /** What to ask {@code show} for; no record has it for an id. */
    public static final String ID = "edition";

    private static final Set<RecordKind> NAMED =
            Set.of(RecordKind.TIE, RecordKind.LOCALITY, RecordKind.NETWORK, RecordKind.PARTY);

    private final Reading reading;
    private final Words words;

    public EditionDossier(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    public Dossier dossier() throws StoreException {
        Atlas atlas = reading.meanings().whole();
        Edition edition = atlas.edition();
        Set<String> sources = new LinkedHashSet<>();
        atlas.totals().forEach(total -> sources.addAll(total.sources()));
        Lines lines = new Lines(reading);
        Dossier dossier = new Dossier("edition", ID, words.say("cli.show.edition", edition.version()))
                .one("version", "", "", edition.version())
                .one(
                        "date",
                        words.say("cli.show.edition.date"),
                        words.date(edition.date()),
                        edition.date().toString())
                .one("licence", words.say("cli.show.edition.licence"), edition.licence(), edition.licence());
        count(dossier, "ties", words.say("cli.show.ties"), atlas.ties().size());
        count(
                dossier,
                "events",
                words.say("cli.show.events"),
                atlas.ties().stream().mapToInt(tie -> tie.events().size()).sum());
        count(dossier, "documents", words.say("cli.show.documents"), documents(atlas));
        count(
                dossier,
                "sources",
                words.say("cli.show.sources"),
                atlas.records().sources().size());
        count(
                dossier,
                "localities",
                words.say("cli.show.edition.localities"),
                atlas.records().localities().size());
        count(dossier, "searched", words.say("cli.show.edition.searched"), (int)
                atlas.records().almanac().ledger().stream()
                        .map(LedgerLine::locality)
                        .distinct()
                        .count());
        updates(dossier);
        return dossier.many("totals", words.say("cli.show.edition.totals"), new AlmanacLines(reading).totals())
                .many(
                        "attribution",
                        words.say("cli.show.edition.attribution"),
                        edition.attribution().stream()
                                .map(text -> new Dossier.Line(text, text))
                                .toList())
                .many("totalsSources", words.say("cli.show.edition.totals-sources"), lines.sources(sources));
    }

    /** What was taken over since the first one, and which records of it: sources and what hangs on localities are only counted. */
    private void updates(Dossier dossier) throws StoreException {
        Places places = new Places(reading.store().load(), words);
        EditionWords told = new EditionWords(places, reading.asOf());
        List<Dossier.Line> updates = new ArrayList<>();
        List<Dossier.Line> records = new ArrayList<>();
        for (EditionPast past : reading.store().editions().past()) {
            List<Change> changes = reading.store().editions().changes(past);
            String counts = String.join("\n", Counts.of(changes).in(words));
            updates.add(new Dossier.Line(
                    words.say("cli.show.edition.update", past.former(), past.version(), words.date(day(past)))
                            + "\n"
                            + counts,
                    Map.of(
                            "from",
                            past.former(),
                            "to",
                            past.version(),
                            "at",
                            past.at().toString())));
            for (Change change : changes) {
                if (NAMED.contains(change.key().kind())) {
                    String line = told.line(change);
                    records.add(new Dossier.Line(
                            words.say("cli.show.edition.record", past.version(), line),
                            Map.of(
                                    "edition",
                                    past.version(),
                                    "record",
                                    change.key().toString(),
                                    "what",
                                    line)));
                }
            }
        }
        dossier.many("updates", words.say("cli.show.edition.updates"), updates)
                .many("changes", words.say("cli.show.edition.records"), records);
    }

    private static LocalDate day(EditionPast past) {
        return LocalDate.ofInstant(past.at(), ZoneId.systemDefault());
    }

    private static int documents(Atlas atlas) {
        return (int) atlas.ties().stream()
                .flatMap(tie -> tie.events().stream())
                .filter(event -> event.document() != null)
                .count();
    }

    private void count(Dossier dossier, String key, String label, int count) {
        dossier.one(key, label, words.number(count), count);
    }
}
