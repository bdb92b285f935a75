package kakehashi.cli.ask;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Network;
import kakehashi.model.Own.OwnKind;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.Answer;
import kakehashi.query.Choice;
import kakehashi.query.Emptiness;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.Occasion;
import kakehashi.query.Recency;
import kakehashi.query.TieFilter;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.Lenses;
import kakehashi.query.line.LineReader;
import kakehashi.query.line.Meant;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** The filter that the options describe, and its answer. */
public final class Filter {

    private final Reading reading;
    private final Request request;
    private final Words words;
    private @Nullable TieFilter read;
    private Meant meant = Meant.NOTHING;

    public Filter(Reading reading, Request request) {
        this.reading = reading;
        this.request = request;
        this.words = reading.words();
    }

    public Answer answer() throws CommandException {
        TieFilter filter = read();
        return Answer.of(reading.meanings(), filter, hits(filter));
    }

    /** The answer whatever the rule by which ties are counted. */
    public Answer withoutRule() throws CommandException {
        TieFilter filter = read();
        return Answer.of(reading.meanings(), filter.with(Facet.LENS, Set.of()), hits(filter));
    }

    public Emptiness emptiness() throws CommandException {
        TieFilter filter = read();
        List<String> named = reading.store().places(filter.text()).places().stream()
                .filter(kakehashi.query.name.Reading::isWhole)
                .map(kakehashi.query.name.Reading::locality)
                .toList();
        return Emptiness.of(reading.meanings(), filter, hits(filter), named);
    }

    /** What its words were taken for. */
    public Meant meant() throws CommandException {
        read();
        return meant;
    }

    private Optional<Set<String>> hits(TieFilter filter) {
        return filter.text().isBlank()
                ? Optional.empty()
                : Optional.of(reading.store().matching(filter.text()));
    }

    /** The filter itself. What was typed is read when it is first asked for. */
    public TieFilter read() throws CommandException {
        TieFilter known = read;
        if (known == null) {
            TieFilter typed = typed();
            LineReader line = new LineReader(reading.meanings(), reading.store()::places);
            meant = typed.text().isBlank() ? Meant.NOTHING : line.read(typed.text());
            known = meant.in(typed);
            read = known;
        }
        return known;
    }

    private TieFilter typed() throws CommandException {
        Atlas.Records records = reading.atlas().records();
        TieFilter filter = reading.shown();
        filter = given(filter, Facet.SCHEME, codes(Scheme.class, "--scheme"));
        filter = given(filter, Facet.TYPE, codes(TieType.class, "--type"));
        filter = given(filter, Facet.FIELD, codes(Field.class, "--field"));
        filter = given(filter, Facet.STATUS, codes(Status.class, "--status"));
        filter = given(
                filter,
                Facet.PARTY,
                ids(records.parties().stream().map(Party::id).toList(), "--party"));
        filter = given(
                filter,
                Facet.NETWORK,
                ids(records.networks().stream().map(Network::id).toList(), "--network"));
        filter = given(filter, Facet.LOCALITY, localities());
        filter = given(
                filter,
                Facet.REGION,
                ids(records.regions().stream().map(Region::id).toList(), "--region"));
        filter = given(filter, Facet.VIETNAM, places(Country.VN, "--vietnam"));
        filter = given(filter, Facet.JAPAN, places(Country.JP, "--japan"));
        filter = given(filter, Facet.LAST_CONTACT, codes(Recency.class, "--last-contact"));
        filter = given(filter, Facet.COMING_UP, codes(Occasion.class, "--coming-up"));
        filter = given(filter, Facet.DECADE, decades());
        filter = given(filter, Facet.OURS, codes(OwnKind.class, "--ours"));
        filter = byRule(filter);
        filter = new Dates(request, words).addTo(filter);
        filter = filter.withText(Possible.search(words(filter.text()), words))
                .withOwn(filter.own() || request.has("--own"))
                .withWithin(filter.within() || request.has("--within"));
        filter = matched(shared(filter), "--all-of", Match.ALL);
        return matched(filter, "--none-of", Match.NONE);
    }

    /** A rule by its code stands for what it counts and what it cannot decide; "all" lifts the one of a view. */
    private TieFilter byRule(TieFilter filter) throws CommandException {
        List<String> known = Stream.concat(Lenses.all().stream().map(Lens::code), Lenses.values())
                .toList();
        List<String> typed = request.values("--lens");
        Set<String> values = new LinkedHashSet<>();
        for (String each : typed) {
            String code = Possible.oneOf(known, each, "--lens", words);
            values.addAll(Lenses.find(code).map(Lenses::kept).orElseGet(() -> List.of(code)));
        }
        values.removeAll(Lenses.kept(Lenses.find(Lenses.ALL).orElseThrow()));
        return typed.isEmpty() ? filter : filter.with(Facet.LENS, values);
    }

    /** What was typed as words, beside the command or with their option; else those of the view. */
    private String words(String ofTheView) {
        Stream<String> beside = request.command().equals("list") ? request.words().stream() : Stream.empty();
        String typed = Stream.concat(beside, request.value("--text").stream()).collect(joining(" "));
        return typed.isEmpty() ? ofTheView : typed;
    }

    /** An option that was given replaces what a view has chosen of the same facet. */
    private static TieFilter given(TieFilter filter, Facet facet, Set<String> values) {
        return values.isEmpty() ? filter : filter.with(facet, values);
    }

    private TieFilter matched(TieFilter filter, String option, Match match) throws CommandException {
        TieFilter matched = filter;
        for (String typed : request.values(option)) {
            Facet facet = Possible.constant(Facet.class, typed, option, words);
            if (filter.chosen(facet).isEmpty()) {
                throw CommandException.usage(
                        words, words.say("cli.problem.nothing-chosen", option, typed, "--" + typed));
            }
            matched = matched.withMatch(facet, match);
        }
        return matched;
    }

    /** Partners that all of some localities share are asked for as "all of" these localities. */
    private TieFilter shared(TieFilter filter) throws CommandException {
        List<String> typed = request.values("--shared-by");
        if (typed.isEmpty()) {
            return filter;
        }
        Set<String> ids = new LinkedHashSet<>(filter.chosen(Facet.LOCALITY));
        Set<Country> countries = EnumSet.noneOf(Country.class);
        for (String id : typed) {
            ids.add(locality(reading, id));
            countries.add(reading.atlas().locality(id).country());
        }
        if (countries.size() > 1) {
            throw CommandException.usage(words, words.say("cli.problem.shared-by"));
        }
        return filter.with(Facet.LOCALITY, new Choice(ids, Match.ALL));
    }

    private Set<String> decades() throws CommandException {
        Set<String> decades = new LinkedHashSet<>();
        for (String typed : request.values("--decade")) {
            String value = typed.endsWith("s") ? typed.substring(0, typed.length() - 1) : typed;
            if (!value.equals(Facet.NO_DECADE) && !value.matches("\\d{3}0")) {
                throw CommandException.usage(
                        words,
                        words.say("cli.problem.value", Typed.shown(typed, words), "--decade", "1990, 2000 …, none"));
            }
            decades.add(value);
        }
        return decades;
    }

    /** Ids of regions or localities of one country. */
    private Set<String> places(Country country, String option) throws CommandException {
        Set<String> ids = new LinkedHashSet<>();
        List<String> regions = reading.atlas().records().regions().stream()
                .filter(region -> region.country() == country)
                .map(Region::id)
                .toList();
        for (String typed : request.values(option)) {
            String id = regions.contains(typed) ? typed : locality(reading, typed);
            if (!id.startsWith(country.idPrefix())) {
                throw CommandException.usage(
                        words, words.say("cli.problem.wrong-country", Typed.shown(typed, words), option));
            }
            ids.add(id);
        }
        return ids;
    }

    private <E extends Enum<E> & Coded> Set<String> codes(Class<E> type, String option) throws CommandException {
        Set<String> codes = new LinkedHashSet<>();
        for (String typed : request.values(option)) {
            codes.add(Possible.constant(type, typed, option, words).code());
        }
        return codes;
    }

    private Set<String> ids(List<String> known, String option) throws CommandException {
        Set<String> ids = new LinkedHashSet<>();
        for (String typed : request.values(option)) {
            ids.add(Possible.oneOf(known, typed, option, words));
        }
        return ids;
    }

    private Set<String> localities() throws CommandException {
        Set<String> ids = new LinkedHashSet<>();
        for (String typed : request.values("--locality")) {
            ids.add(locality(reading, typed));
        }
        return ids;
    }

    /** The id itself, if a locality has it; else the answer names those that may be meant. */
    public static String locality(Reading reading, String typed) throws CommandException {
        if (reading.atlas().findLocality(typed).isPresent()) {
            return typed;
        }
        Words words = reading.words();
        List<String> near = new Nearest(reading).localities(typed);
        throw CommandException.usage(
                words,
                near.isEmpty()
                        ? words.say("cli.problem.locality", Typed.shown(typed, words))
                        : words.say(
                                "cli.problem.locality-near",
                                Typed.shown(typed, words),
                                near.stream()
                                        .map(id -> id + " (" + reading.name(id) + ")")
                                        .collect(joining(", "))));
    }
}
