package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Alias;
import kakehashi.model.LedgerLine;
import kakehashi.model.Profile;
import kakehashi.model.Total;
import kakehashi.model.value.SearchResult;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.text.Words;

/** What the almanac holds of a locality, and of the whole: other names, figures, what was searched, totals of others. */
final class AlmanacLines {

    private final Reading reading;
    private final Words words;

    AlmanacLines(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Dossier.Line> aliases(String locality) {
        return reading.atlas().aliasesOf(locality).stream().map(this::alias).toList();
    }

    private Dossier.Line alias(Alias alias) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", alias.text());
        json.put("language", alias.language() == null ? null : alias.language().code());
        json.put("kind", alias.kind().code());
        json.put("source", alias.source());
        return new Dossier.Line(alias.text() + " · " + words.name(alias.kind()), json);
    }

    /** Adds the latest population and area, each with its own date, and the figures of other dates. */
    void figures(Dossier dossier, String locality) {
        Optional<Profile> population = reading.atlas().populationOf(locality);
        Optional<Profile> area = reading.atlas().areaOf(locality);
        population.ifPresent(profile -> dossier.one(
                "population", words.say("cli.show.population"), dated(population(profile), profile), json(profile)));
        area.ifPresent(profile ->
                dossier.one("area", words.say("cli.show.area"), dated(area(profile), profile), json(profile)));
        dossier.many(
                "otherFigures",
                words.say("cli.show.other-figures"),
                reading.atlas().profilesOf(locality).stream()
                        .filter(profile -> population.filter(profile::equals).isEmpty()
                                && area.filter(profile::equals).isEmpty())
                        .map(this::figures)
                        .toList());
    }

    private Dossier.Line figures(Profile profile) {
        List<String> figures = new ArrayList<>();
        if (profile.population() != null) {
            figures.add(words.say("cli.show.inhabitants", profile.population()));
        }
        if (profile.areaKm2() != null) {
            figures.add(area(profile));
        }
        return new Dossier.Line(dated(String.join(" · ", figures), profile), json(profile));
    }

    private String population(Profile profile) {
        return words.number(Objects.requireNonNullElse(profile.population(), 0));
    }

    private String area(Profile profile) {
        return words.say("cli.show.square-kilometres", Objects.requireNonNullElse(profile.areaKm2(), 0.0));
    }

    private String dated(String figure, Profile profile) {
        return figure + " · " + words.date(profile.date()) + " · " + new Lines(reading).brief(profile.sources());
    }

    private static Map<String, Object> json(Profile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", Lines.text(profile.date()));
        json.put("population", profile.population());
        json.put("areaKm2", profile.areaKm2());
        json.put("sources", profile.sources());
        return json;
    }

    /** Adds what was searched, or that nothing was, which does not say that there is nothing. */
    void ledger(Dossier dossier, String locality) {
        List<LedgerLine> ledger = reading.atlas().ledgerOf(locality);
        String label = words.say("cli.show.searched");
        if (ledger.isEmpty()) {
            // What it lies in, or what it took over, may have been searched.
            List<String> told =
                    new SearchWords(reading.places(), reading.asOf()).of(new Ledger(reading.meanings()), locality);
            dossier.one("searched", label, String.join(words.say("ledger.space"), told), List.of());
        } else {
            dossier.many("searched", label, ledger.stream().map(this::searched).toList());
        }
    }

    private Dossier.Line searched(LedgerLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(words.name(line.scheme()));
        parts.add(
                line.result() == SearchResult.FOUND
                        ? words.say("cli.show.labelled", words.name(line.result()), words.number(line.count()))
                        : words.name(line.result()));
        if (line.within()) {
            parts.add(words.say("cli.show.searched.within"));
        }
        parts.add(words.date(line.date()));
        if (line.note() != null) {
            parts.add(words.text(line.note()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scheme", line.scheme().code());
        json.put("date", Lines.text(line.date()));
        json.put("result", line.result().code());
        json.put("count", line.count());
        json.put("within", line.within());
        json.put("note", line.note() == null ? null : words.text(line.note()));
        json.put("source", line.source());
        return new Dossier.Line(String.join(" · ", parts), json);
    }

    /** All that the almanac says of a locality rests on these. */
    Set<String> sources(String locality) {
        Set<String> sources = new LinkedHashSet<>();
        reading.atlas().aliasesOf(locality).stream()
                .flatMap(alias -> Stream.ofNullable(alias.source()))
                .forEach(sources::add);
        reading.atlas().profilesOf(locality).forEach(profile -> sources.addAll(profile.sources()));
        reading.atlas().ledgerOf(locality).forEach(line -> sources.add(line.source()));
        return sources;
    }

    List<Dossier.Line> totals() {
        return reading.atlas().totals().stream().map(this::total).toList();
    }

    private Dossier.Line total(Total total) {
        String count = words.name(total.what(), words.name(total.relation(), total.count()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", total.id());
        json.put("what", total.what().code());
        json.put("count", total.count());
        json.put("relation", total.relation().code());
        json.put("by", words.text(total.by()));
        json.put("date", Lines.text(total.date()));
        json.put("sources", total.sources());
        return new Dossier.Line(
                String.join(
                        " · ",
                        Words.opening(count),
                        words.text(total.by()),
                        words.date(total.date()),
                        new Lines(reading).brief(total.sources())),
                json);
    }
}
