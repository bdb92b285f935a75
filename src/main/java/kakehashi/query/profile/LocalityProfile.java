package kakehashi.query.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Places;
import kakehashi.text.Ranked;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What is on record of a locality as such, as of a day and in one language. */
public final class LocalityProfile {

    /** Since when Vietnamese figures count registered persons, and those of before the census. */
    private static final int REGISTERED_SINCE = 2025;

    private final Places places;
    private final Words words;
    private final Atlas atlas;
    private final LocalDate asOf;

    /** @param places names of what is known on the day */
    public LocalityProfile(Places places, LocalDate asOf) {
        this.places = places;
        words = places.words();
        atlas = places.atlas();
        this.asOf = asOf;
    }

    /** All of it, in the order in which it is printed. */
    public List<Told> of(Locality locality) {
        List<Told> told = new ArrayList<>(names(locality));
        Era era = locality.eraNearest(asOf);
        List<String> source = List.of(locality.source());
        add(told, Part.RANK, "sheet.fact.rank", new Ranked(words).kind(era), source);
        String parent = era.parent();
        if (parent != null) {
            add(told, Part.WITHIN, "sheet.fact.within", places.full(parent, asOf), source);
        }
        atlas.regionOf(locality.id(), asOf)
                .ifPresent(region -> add(
                        told,
                        Part.REGION,
                        "sheet.fact.region",
                        places.region(region.id()),
                        region.spans().stream()
                                .map(Region.Span::source)
                                .distinct()
                                .toList()));
        told.addAll(codes(locality));
        told.addAll(figures(locality));
        told.addAll(titles(locality));
        return List.copyOf(told);
    }

    /** The official names on the day, in each language with the rank that its custom adds. */
    public List<Told> names(Locality locality) {
        Era era = locality.eraNearest(asOf);
        List<Told> told = new ArrayList<>();
        for (Language language : Language.values()) {
            if (!era.name().only(language).isBlank()) {
                told.add(new Told(
                        part(language),
                        words.say("query.profile.name", words.name(language)),
                        Words.opening(new Ranked(Words.in(language)).name(locality.country(), era)),
                        null,
                        List.of(locality.source())));
            }
        }
        return told;
    }

    private static Part part(Language language) {
        return switch (language) {
            case EN -> Part.NAME_EN;
            case VI -> Part.NAME_VI;
            case JA -> Part.NAME_JA;
        };
    }

    /** The codes of the statistics office and of ISO 3166-2, where the locality has them on the day. */
    public List<Told> codes(Locality locality) {
        Era era = locality.eraNearest(asOf);
        List<Told> told = new ArrayList<>();
        List<String> source = List.of(locality.source());
        String office = locality.country() == Country.VN ? "query.profile.code.vn" : "query.profile.code.jp";
        addWhereThere(told, Part.OFFICE_CODE, office, era.code(), source);
        addWhereThere(told, Part.ISO_CODE, "query.profile.code.iso", era.iso(), source);
        return told;
    }

    /** Area and population, each the latest on record by itself. */
    private List<Told> figures(Locality locality) {
        return Stream.concat(
                        atlas.areaOf(locality.id()).map(this::area).stream(),
                        atlas
                                .populationOf(locality.id())
                                .map(profile -> population(profile, locality.country()))
                                .stream())
                .toList();
    }

    private Told area(Profile profile) {
        return new Told(
                Part.AREA,
                words.say("sheet.visit.area"),
                words.say("sheet.visit.square-kilometres", Objects.requireNonNull(profile.areaKm2())),
                profile.date(),
                profile.sources());
    }

    private Told population(Profile profile, Country country) {
        String people = words.say("sheet.visit.inhabitants", Objects.requireNonNull(profile.population()));
        boolean registered = country == Country.VN && profile.date().year() >= REGISTERED_SINCE;
        return new Told(
                Part.POPULATION,
                words.say("sheet.visit.population"),
                registered ? words.say("query.profile.registered", people) : people,
                profile.date(),
                profile.sources());
    }

    /** What it is called as a member of networks on the day: a creative city, a historical city, a learning city. */
    public List<Told> titles(Locality locality) {
        List<Told> told = new ArrayList<>();
        for (Network network : atlas.networksOf(locality.id())) {
            Title.of(network.id()).ifPresent(title -> network.members().stream()
                    .filter(member -> member.locality().equals(locality.id()) && isMember(member))
                    .forEach(member -> told.add(title(title, network, member))));
        }
        return told;
    }

    private Told title(Title title, Network network, Network.Membership member) {
        Set<String> sources = new LinkedHashSet<>(member.sources());
        sources.addAll(network.sources());
        String of = words.say("query.profile.title-of", words.name(title), words.named(network.name()));
        PartialDate since = member.since();
        return new Told(
                Part.TITLE,
                words.say("query.profile.title"),
                since == null ? of : words.say("query.profile.title-since", of, words.date(since)),
                null,
                List.copyOf(sources));
    }

    private boolean isMember(Network.Membership member) {
        PartialDate since = member.since();
        PartialDate until = member.until();
        return (since == null || !since.earliest().isAfter(asOf))
                && (until == null || !until.latest().isBefore(asOf));
    }

    /** What is told, with the date that belongs to it. */
    public static String dated(Told told, Words words) {
        PartialDate date = told.date();
        return date == null ? told.text() : words.say("sheet.visit.figure", told.text(), words.date(date));
    }

    private void addWhereThere(List<Told> told, Part part, String label, @Nullable String text, List<String> source) {
        if (text != null) {
            add(told, part, label, text, source);
        }
    }

    private void add(List<Told> told, Part part, String label, String text, List<String> sources) {
        told.add(new Told(part, words.say(label), text, null, sources));
    }
}
