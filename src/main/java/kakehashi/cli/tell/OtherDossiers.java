package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.query.Row;
import kakehashi.text.Words;

/** A network, a network link, a party, a region or a source, and what in the atlas names it. */
public final class OtherDossiers {

    private final Reading reading;
    private final Words words;
    private final Lines lines;

    public OtherDossiers(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lines = new Lines(reading);
    }

    public Dossier of(NetworkLink link) {
        return new Dossier("network-link", link.id(), reading.names().name(link))
                .one(
                        "vietnam",
                        words.say("cli.show.vietnam"),
                        lines.named(link.vietnam()),
                        lines.reference(link.vietnam()))
                .one("japan", words.say("cli.show.japan"), lines.named(link.japan()), lines.reference(link.japan()))
                .one(
                        "since",
                        words.say("cli.show.since"),
                        words.period(link.since(), link.until()),
                        Lines.text(link.since()))
                .one("until", "", "", Lines.text(link.until()))
                .many("networks", words.say("cli.show.networks"), lines.references(link.networks()));
    }

    public Dossier of(Network network) {
        Set<String> sources = new TreeSet<>(network.sources());
        List<Dossier.Line> members = new ArrayList<>();
        for (Network.Membership member : network.members()) {
            Map<String, Object> json = lines.reference(member.locality());
            json.put("since", Lines.text(member.since()));
            json.put("until", Lines.text(member.until()));
            json.put("sources", member.sources());
            members.add(new Dossier.Line(
                    lines.named(member.locality()) + " · " + words.period(member.since(), member.until()), json));
            sources.addAll(member.sources());
        }
        return new Dossier("network", network.id(), reading.names().name(network))
                .one(
                        "founded",
                        words.say("cli.show.founded"),
                        network.founded() == null ? "" : words.date(network.founded()),
                        Lines.text(network.founded()))
                .one(
                        "note",
                        words.say("cli.show.note"),
                        network.note() == null ? "" : words.text(network.note()),
                        network.note() == null ? null : words.text(network.note()))
                .many("members", words.say("cli.show.members"), members)
                .many("sources", words.say("cli.show.sources"), lines.sources(sources));
    }

    public Dossier of(Party party) {
        return new Dossier("party", party.id(), reading.names().name(party))
                .one(
                        "partyKind",
                        words.say("cli.show.kind"),
                        words.name(party.kind()),
                        party.kind().code())
                .many(
                        "ties",
                        words.say("cli.show.ties"),
                        lines.links(reading.atlas().ties().stream()
                                .filter(tie -> tie.parties().contains(party.id()))
                                .map(tie -> new Row(tie, null))
                                .toList()));
    }

    public Dossier of(Region region) {
        List<Dossier.Line> spans = new ArrayList<>();
        Set<String> sources = new TreeSet<>();
        for (Region.Span span : region.spans()) {
            List<String> members = span.members().stream()
                    .sorted(reading.places().order(reading.asOf()))
                    .toList();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("from", Lines.text(span.from()));
            json.put("to", Lines.text(span.to()));
            json.put("members", members);
            spans.add(new Dossier.Line(
                    words.period(span.from(), span.to()) + "\n"
                            + String.join(
                                    words.say("cli.show.separator"),
                                    members.stream().map(reading::name).toList()),
                    json));
            sources.add(span.source());
        }
        return new Dossier("region", region.id(), reading.names().name(region))
                .many("members", words.say("cli.show.members"), spans)
                .many("sources", words.say("cli.show.sources"), lines.sources(sources));
    }

    public Dossier of(Source source) {
        String id = source.id();
        return new Dossier("source", id, source.title())
                .one(
                        "publisher",
                        words.say("cli.show.publisher"),
                        lines.publisher(source).orElse(""),
                        source.publisher())
                .one("publisherName", "", "", lines.publisher(source).orElse(null))
                .one(
                        "published",
                        words.say("cli.show.published"),
                        source.published() == null ? "" : words.date(source.published()),
                        Lines.text(source.published()))
                .one("url", words.say("cli.show.address"), source.url() == null ? "" : source.url(), source.url())
                .one("copy", words.say("cli.show.copy"), Objects.requireNonNullElse(source.copy(), ""), source.copy())
                .one("via", words.say("cli.show.via"), Objects.requireNonNullElse(source.via(), ""), source.via())
                .one("language", words.say("cli.show.language"), source.language(), source.language())
                .one(
                        "sourceKind",
                        words.say("cli.show.kind"),
                        words.name(source.kind()),
                        source.kind().code())
                .one(
                        "rank",
                        words.say("cli.show.source-rank"),
                        words.name(source.rank()),
                        source.rank().code())
                .many(
                        "ties",
                        words.say("cli.show.ties"),
                        lines.links(reading.atlas().ties().stream()
                                .filter(tie -> cites(tie, id))
                                .map(tie -> new Row(tie, null))
                                .toList()))
                .many(
                        "networks",
                        words.say("cli.show.networks"),
                        lines.references(reading.atlas().records().networks().stream()
                                .filter(network -> cites(network, id))
                                .map(Network::id)
                                .toList()))
                .one("localities", words.say("cli.show.localities"), localities(id), count(id));
    }

    private String localities(String source) {
        long count = count(source);
        return count == 0 ? "" : words.number(count);
    }

    private long count(String source) {
        return reading.atlas().records().localities().stream()
                .map(Locality::source)
                .filter(source::equals)
                .count();
    }

    private static boolean cites(Tie tie, String source) {
        return tie.events().stream().anyMatch(event -> event.sources().contains(source));
    }

    private static boolean cites(Network network, String source) {
        return network.sources().contains(source)
                || network.members().stream()
                        .anyMatch(member -> member.sources().contains(source));
    }
}
