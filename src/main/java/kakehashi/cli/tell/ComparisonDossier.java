package kakehashi.cli.tell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.query.Facet;
import kakehashi.query.compare.Comparison;
import kakehashi.query.compare.ComparisonId;
import kakehashi.text.Words;

/** Two localities beside each other, or those that answer for them: numbers, kinds, fields, and partners of both or of one. */
public final class ComparisonDossier {

    private final Reading reading;
    private final Words words;
    private final Lines lines;
    private final ComparisonId asked;
    private final Comparison comparison;

    private ComparisonDossier(Reading reading, ComparisonId asked) {
        this.reading = reading;
        this.asked = asked;
        words = reading.words();
        lines = new Lines(reading);
        comparison = Comparison.of(
                reading.meanings(),
                new ComparisonId(answering(reading, asked.one()), answering(reading, asked.other())));
    }

    /** What one knows of two localities for which not the same answers on the day. */
    public static Dossier of(Reading reading, ComparisonId asked) {
        return new ComparisonDossier(reading, asked).dossier();
    }

    private static String answering(Reading reading, String locality) {
        return reading.atlas().successorOn(locality, reading.asOf());
    }

    private Dossier dossier() {
        Comparison.Side one = comparison.one();
        Comparison.Side other = comparison.other();
        Dossier dossier = new Dossier(
                        "comparison",
                        asked.id(),
                        words.say("page.comparison-title", reading.name(asked.one()), reading.name(asked.other())))
                .one("one", words.say("sheet.comparison.one"), named(asked.one()), lines.reference(one.id()))
                .one("other", words.say("sheet.comparison.other"), named(asked.other()), lines.reference(other.id()));
        dossier.many("numbers", words.say("page.comparison-numbers"), numbers())
                .many("statuses", words.name(Facet.STATUS), counted(comparison.statuses()))
                .many("types", words.name(Facet.TYPE), counted(comparison.types()))
                .many("fields", words.name(Facet.FIELD), fields());
        if (comparison.isOfOneCountry()) {
            List<String> shared = comparison.shared();
            dossier.many(
                    "sharedPartners",
                    words.say("page.comparison-shared", shared.size()),
                    partners(shared, List.of(one, other)));
        } else {
            dossier.many(
                    "between",
                    words.say("page.comparison-between", comparison.between().size()),
                    lines.links(comparison.between()));
        }
        return dossier.many("partnersOfOne", only(one), partners(comparison.onlyOf(one), List.of(one)))
                .many("partnersOfOther", only(other), partners(comparison.onlyOf(other), List.of(other)))
                .many("sources", words.say("cli.show.sources"), lines.sources(sources()));
    }

    /** With who answers for it where it has ended. */
    private String named(String locality) {
        String answering = answering(reading, locality);
        return answering.equals(locality)
                ? lines.named(locality)
                : words.say("cli.show.answered-by", lines.named(locality), lines.named(answering));
    }

    private String name(Comparison.Side side) {
        return Words.opening(reading.places().listed(side.id(), reading.asOf()));
    }

    // ---- numbers

    private List<Dossier.Line> numbers() {
        return List.of(
                line(
                        "ties",
                        words.say("page.ties"),
                        side -> words.say(
                                "page.own-and-inherited", side.ties().size() - side.inherited(), side.inherited()),
                        side -> side.ties().size()),
                number("inherited", "cli.show.inherited-ties", Comparison.Side::inherited),
                number("inForce", "page.comparison-in-force", Comparison.Side::inForce),
                number("underWay", "page.comparison-under-way", Comparison.Side::underWay),
                number("unverified", "page.comparison-unverified", Comparison.Side::unverified),
                number("partners", "page.comparison-partners", side -> side.byPartner()
                        .size()),
                line(
                        "lastContact",
                        words.say("ui.last-contact"),
                        side -> side.lastInContact()
                                .flatMap(reading.meanings()::lastContact)
                                .map(words::lastContact)
                                .orElse(words.say("cli.show.not-on-record")),
                        side -> Lines.text(side.lastInContact()
                                .flatMap(reading.meanings()::lastContact)
                                .orElse(null))));
    }

    private Dossier.Line number(String key, String label, Function<Comparison.Side, Integer> number) {
        return line(key, words.say(label), side -> words.number(number.apply(side)), number::apply);
    }

    private Dossier.Line line(
            String key, String label, Function<Comparison.Side, String> told, Function<Comparison.Side, Object> value) {
        Comparison.Side one = comparison.one();
        Comparison.Side other = comparison.other();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("counted", key);
        json.put("one", value.apply(one));
        json.put("other", value.apply(other));
        return new Dossier.Line(
                words.say("page.comparison-said", label, name(one), told.apply(one), name(other), told.apply(other)),
                json);
    }

    private <V extends Coded> List<Dossier.Line> counted(List<Comparison.Count<V>> counts) {
        return counts.stream()
                .map(count -> counted(count.value().code(), words.name(count.value()), count))
                .toList();
    }

    private List<Dossier.Line> fields() {
        Comparison.Count<Boolean> without = comparison.withoutField();
        Stream<Dossier.Line> none = without.one() + without.other() == 0
                ? Stream.empty()
                : Stream.of(counted("none", words.say("page.no-field"), without));
        return Stream.concat(counted(comparison.fields()).stream(), none).toList();
    }

    private Dossier.Line counted(String key, String label, Comparison.Count<?> count) {
        Function<Comparison.Side, Integer> of = side -> side == comparison.one() ? count.one() : count.other();
        return line(key, label, side -> words.number(of.apply(side)), of::apply);
    }

    // ---- partners

    private String only(Comparison.Side side) {
        String key = comparison.isOfOneCountry() ? "page.comparison-only" : "page.comparison-partners-of";
        return words.say(key, name(side), comparison.onlyOf(side).size());
    }

    /** Each with what there is with it, and a line of its own for each of two sides. */
    private List<Dossier.Line> partners(Collection<String> ids, List<Comparison.Side> sides) {
        return ids.stream()
                .sorted(reading.places().order(reading.asOf()))
                .map(id -> partner(id, sides))
                .toList();
    }

    private Dossier.Line partner(String id, List<Comparison.Side> sides) {
        StringBuilder text = new StringBuilder(lines.named(id));
        Map<String, Object> json = lines.reference(id);
        for (Comparison.Side side : sides) {
            String told = side.told(id, reading.meanings(), words);
            text.append('\n').append(sides.size() == 1 ? told : words.say("page.comparison-line", name(side), told));
            json.put(
                    side == comparison.one() ? "tiesOfOne" : "tiesOfOther",
                    side.with(id).stream().map(Tie::id).toList());
        }
        return new Dossier.Line(text.toString(), json);
    }

    private Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        comparison.ties().stream()
                .flatMap(tie -> tie.events().stream())
                .forEach(event -> sources.addAll(event.sources()));
        return sources;
    }
}
