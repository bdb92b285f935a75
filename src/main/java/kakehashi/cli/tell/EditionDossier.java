package kakehashi.cli.tell;

import java.util.LinkedHashSet;
import java.util.Set;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.LedgerLine;
import kakehashi.text.Words;

/** The edition of the data that is read: its date and licence, how much it holds, and what others count. */
public final class EditionDossier {

    /** What to ask {@code show} for; no record has it for an id. */
    public static final String ID = "edition";

    private final Reading reading;
    private final Words words;

    public EditionDossier(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    public Dossier dossier() {
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
        return dossier.many("totals", words.say("cli.show.edition.totals"), new AlmanacLines(reading).totals())
                .many(
                        "attribution",
                        words.say("cli.show.edition.attribution"),
                        edition.attribution().stream()
                                .map(text -> new Dossier.Line(text, text))
                                .toList())
                .many("totalsSources", words.say("cli.show.edition.totals-sources"), lines.sources(sources));
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
