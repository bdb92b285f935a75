package kakehashi.query.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.query.Meanings;
import kakehashi.query.profile.LocalityProfile;
import kakehashi.query.profile.Part;
import kakehashi.text.Places;
import kakehashi.text.Ranked;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;

/** How the reasons between a locality and possible partners read, what bears them out, and who says so. */
public final class ReasonWords {

    private final Meanings meanings;
    private final Places places;
    private final Words words;
    private final String home;

    /** @param home the locality that asks, or one for which it answers */
    public ReasonWords(Meanings meanings, Places places, String home) {
        this.meanings = meanings;
        this.places = places;
        this.home = meanings.atlas().successorOn(home, meanings.asOf());
        words = places.words();
    }

    /** The reason in one sentence without a stop. */
    public String sentence(String candidate, Reason reason) {
        return Words.opening(
                words.name(reason.kind(), name(home), name(candidate), detail(candidate, reason), where(reason)));
    }

    private String name(String locality) {
        return places.name(locality, meanings.asOf());
    }

    private Object detail(String candidate, Reason reason) {
        return switch (reason.kind()) {
            case FIELDS -> joined(reason.fields().stream().sorted().map(words::name));
            case SIZE -> joined(Stream.of(home, candidate).map(this::people));
            case RANK -> joined(Stream.of(home, candidate).map(this::rank).distinct());
            case QUIET -> Weights.bundled().limits().quietYears();
            default -> reason.count();
        };
    }

    /** The region of the locality, or the country that it lies in. */
    private String where(Reason reason) {
        if (reason.kind() == ReasonKind.REGION) {
            return meanings.atlas()
                    .regionOf(home, meanings.asOf())
                    .map(region -> places.region(region.id()))
                    .orElse("");
        }
        boolean vietnam = meanings.atlas().locality(home).country() == Country.VN;
        return words.say(vietnam ? "query.match.vietnam" : "query.match.japan");
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(words.say("query.match.separator")));
    }

    private String people(String locality) {
        return new LocalityProfile(places, meanings.asOf())
                .of(meanings.atlas().locality(locality)).stream()
                        .filter(told -> told.part() == Part.POPULATION)
                        .findFirst()
                        .map(told ->
                                words.say("query.match.people", name(locality), LocalityProfile.dated(told, words)))
                        .orElse("");
    }

    private String rank(String locality) {
        return new Ranked(words).kind(meanings.atlas().locality(locality).eraNearest(meanings.asOf()));
    }

    /** What a record that bears out a reason is called; a tie with what it is and how it stands. */
    public String record(String id) {
        RecordNames names = new RecordNames(places, meanings.asOf());
        return meanings.atlas()
                .findLink(id)
                .filter(Tie.class::isInstance)
                .map(link -> (Tie) link)
                .map(tie -> words.say(
                        "query.match.tie",
                        names.name(tie),
                        words.name(tie.type()),
                        Words.within(meanings.standing(tie).inBrief(words))))
                .orElseGet(() -> names.name(id));
    }

    /** Ids of the sources that bear out a reason, of each tie that of its latest event first. */
    public List<String> sources(String candidate, Reason reason) {
        Atlas atlas = meanings.atlas();
        Set<String> sources = new LinkedHashSet<>();
        switch (reason.kind()) {
            case SIZE ->
                Stream.of(home, candidate)
                        .flatMap(id -> atlas.populationOf(id).stream())
                        .forEach(profile -> sources.addAll(profile.sources()));
            case RANK, COAST ->
                Stream.of(home, candidate)
                        .forEach(id -> sources.add(atlas.locality(id).source()));
            default -> reason.records().forEach(id -> sources.addAll(sourcesOf(candidate, id)));
        }
        return List.copyOf(sources);
    }

    private List<String> sourcesOf(String candidate, String id) {
        Atlas atlas = meanings.atlas();
        List<String> sources = new ArrayList<>();
        atlas.findLink(id).filter(Tie.class::isInstance).ifPresent(link -> ((Tie) link)
                .events().stream().sorted(TieEvent.LATEST_FIRST).forEach(event -> sources.addAll(event.sources())));
        atlas.findNetwork(id).ifPresent(network -> sources.addAll(memberships(network, candidate)));
        if (atlas.findLocality(id).isPresent()) {
            meanings.linksOf(id).stream()
                    .filter(row -> row.link() instanceof Tie)
                    .forEach(row ->
                            sources.addAll(((Tie) row.link()).events().get(0).sources()));
        }
        return sources;
    }

    private List<String> memberships(Network network, String candidate) {
        return network.members().stream()
                .filter(member ->
                        member.locality().equals(candidate) || member.locality().equals(home))
                .flatMap(member -> member.sources().stream())
                .toList();
    }
}
