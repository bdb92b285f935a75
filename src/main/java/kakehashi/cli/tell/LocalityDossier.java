package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Row;
import kakehashi.text.Ranked;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A locality through time: its eras, who came before and after it, its own and inherited ties, its networks. */
public final class LocalityDossier {

    private final Reading reading;
    private final Words words;
    private final Lines lines;
    private final AlmanacLines almanac;

    public LocalityDossier(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lines = new Lines(reading);
        this.almanac = new AlmanacLines(reading);
    }

    public Dossier of(Locality locality) {
        String id = locality.id();
        Era now = locality.eraNearest(reading.asOf());
        Dossier dossier = new Dossier("locality", id, reading.places().full(id, reading.asOf()));
        dossier.one(
                        "country",
                        words.say("cli.show.country"),
                        country(locality),
                        locality.country().code())
                .one(
                        "rank",
                        words.say("cli.show.rank"),
                        new Ranked(words).kind(now),
                        now.kind().code());
        String parent = now.parent();
        dossier.one(
                "parent",
                words.say("cli.show.parent"),
                parent == null ? "" : lines.named(parent),
                parent == null ? null : lines.reference(parent));
        reading.atlas()
                .regionOf(id, reading.asOf())
                .ifPresent(region -> dossier.one(
                        "region",
                        words.say("cli.show.region"),
                        lines.named(region.id()),
                        lines.reference(region.id())));
        ended(dossier, locality);
        almanac.figures(dossier, id);
        almanac.ledger(dossier, id);
        List<String> predecessors = reading.atlas().predecessorsOn(id, reading.asOf());
        List<Row> links = reading.meanings().linksOf(id);
        dossier.many(
                        "eras",
                        words.say("cli.show.eras"),
                        locality.eras().stream().map(era -> era(locality, era)).toList())
                .many("aliases", words.say("cli.show.aliases"), almanac.aliases(id))
                .many("predecessors", words.say("cli.show.predecessors"), lines.references(predecessors))
                .many("ownTies", words.say("cli.show.own-ties"), lines.links(own(links)))
                .many("inheritedTies", words.say("cli.show.inherited-ties"), lines.links(inherited(links)))
                .many("networks", words.say("cli.show.networks"), memberships(id))
                .many("networkLinks", words.say("cli.show.network-links"), lines.links(shared(links)))
                .many("sources", words.say("cli.show.sources"), lines.sources(sources(locality)));
        return dossier;
    }

    private String country(Locality locality) {
        return switch (locality.country()) {
            case VN -> words.say("cli.show.country.vn");
            case JP -> words.say("cli.show.country.jp");
        };
    }

    private void ended(Dossier dossier, Locality locality) {
        Optional<PartialDate> last = locality.ended();
        if (last.isEmpty()) {
            return;
        }
        Optional<Succession> succession = reading.atlas().successionOf(locality.id());
        String name = reading.places().full(locality.id(), last.get().latest());
        String ending = reading.places().ending(locality.id());
        if (succession.isEmpty()) {
            dossier.one(
                    "ended",
                    words.say("cli.show.ended"),
                    words.say("cli.show.ended.alone", Words.opening(name), ending),
                    text(last));
            return;
        }
        String answering = answering(locality, succession.get());
        dossier.one(
                        "ended",
                        words.say("cli.show.ended"),
                        words.say("cli.show.ended.answered", Words.opening(name), ending, lines.named(answering)),
                        text(last))
                .one("answeredBy", "", "", lines.reference(answering))
                .one(
                        "succession",
                        words.say("cli.show.succession"),
                        words.text(succession.get().note()),
                        succession.get().kind().code());
    }

    /** Who answers on the as-of date, or, before the end has come, who will. */
    private String answering(Locality locality, Succession succession) {
        String answering = reading.atlas().successorOn(locality.id(), reading.asOf());
        return answering.equals(locality.id()) ? succession.to() : answering;
    }

    private static @Nullable String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }

    private Dossier.Line era(Locality locality, Era era) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.opening(Ranked.inBrief(words).name(locality.country(), era)));
        parts.add(new Ranked(words).kind(era));
        if (era.parent() != null) {
            parts.add(reading.listed(era.parent()));
        }
        parts.add(words.period(era.from(), era.to()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", Lines.text(era.from()));
        json.put("to", Lines.text(era.to()));
        json.put("name", words.named(era.name()));
        json.put("rank", era.kind().code());
        json.put("parent", era.parent());
        json.put("code", era.code());
        json.put("iso", era.iso());
        json.put("lat", era.seat().lat());
        json.put("lon", era.seat().lon());
        return new Dossier.Line(String.join(" · ", parts), json);
    }

    private List<Row> own(List<Row> links) {
        return sorted(links.stream()
                .filter(row -> row.link() instanceof Tie && row.inheritedFrom() == null)
                .toList());
    }

    private List<Row> inherited(List<Row> links) {
        return sorted(links.stream()
                .filter(row -> row.link() instanceof Tie && row.inheritedFrom() != null)
                .toList());
    }

    private List<Row> shared(List<Row> links) {
        return sorted(
                links.stream().filter(row -> row.link() instanceof NetworkLink).toList());
    }

    private List<Row> sorted(List<Row> rows) {
        Comparator<String> order = reading.places().order(reading.asOf());
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.link().vietnam(), order)
                        .thenComparing(row -> row.link().japan(), order))
                .toList();
    }

    private List<Dossier.Line> memberships(String id) {
        List<Dossier.Line> memberships = new ArrayList<>();
        for (Network network : reading.atlas().networksOf(id)) {
            for (Network.Membership member : network.members()) {
                if (member.locality().equals(id)) {
                    Map<String, Object> json = lines.reference(network.id());
                    json.put("since", Lines.text(member.since()));
                    json.put("until", Lines.text(member.until()));
                    memberships.add(new Dossier.Line(
                            lines.named(network.id()) + " · " + words.period(member.since(), member.until()), json));
                }
            }
        }
        return memberships;
    }

    private List<String> sources(Locality locality) {
        List<String> sources = new ArrayList<>();
        sources.add(locality.source());
        reading.atlas().successionOf(locality.id()).map(Succession::source).ifPresent(sources::add);
        sources.addAll(almanac.sources(locality.id()));
        return sources;
    }
}
