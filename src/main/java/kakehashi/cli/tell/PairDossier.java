package kakehashi.cli.tell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Pair;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.text.Words;

/** What two localities have between them: own and inherited ties, the last contact of any, and shared networks. */
public final class PairDossier {

    private final Reading reading;
    private final Words words;
    private final Lines lines;

    public PairDossier(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lines = new Lines(reading);
    }

    public Dossier of(PairId id) {
        Pair pair = Pair.of(reading.meanings(), id.vietnam(), id.japan());
        Optional<PartialDate> contact = pair.ties().stream()
                .flatMap(row -> reading.meanings().lastContact((Tie) row.link()).stream())
                .max(PartialDate::compareTo);
        List<String> networks = pair.networks().map(NetworkLink::networks).orElse(List.of());
        String name = words.say("model.place.pair", reading.name(id.vietnam()), reading.name(id.japan()));
        Ledger ledger = new Ledger(reading.meanings());
        SearchWords told = new SearchWords(reading.places(), reading.asOf());
        List<Dossier.Line> searched = pair.ties().isEmpty()
                ? told.noneBetween(ledger, id.vietnam(), id.japan()).stream()
                        .map(sentence -> new Dossier.Line(sentence, sentence))
                        .toList()
                : List.of();
        return new Dossier("pair", id.id(), name)
                .one("vietnam", words.say("cli.show.vietnam"), lines.named(id.vietnam()), lines.reference(id.vietnam()))
                .one("japan", words.say("cli.show.japan"), lines.named(id.japan()), lines.reference(id.japan()))
                .one(
                        "lastContact",
                        words.say("cli.show.last-contact"),
                        contact.map(words::lastContact).orElse(words.say("cli.show.not-on-record")),
                        Lines.text(contact.orElse(null)))
                .many("ownTies", words.say("cli.show.own-ties"), ties(pair, false))
                .many("searched", words.say("cli.show.searched"), searched)
                .many("inheritedTies", words.say("cli.show.inherited-ties"), ties(pair, true))
                .many("documents", words.say("cli.show.documents"), documents(pair))
                .many("networks", words.say("cli.show.networks"), lines.references(networks))
                .many("sources", words.say("cli.show.sources"), lines.sources(sources(pair, networks)));
    }

    private List<Dossier.Line> ties(Pair pair, boolean inherited) {
        List<Row> rows = pair.ties().stream()
                .filter(row -> (row.inheritedFrom() != null) == inherited)
                .toList();
        return lines.links(rows);
    }

    /** What was signed for any of the ties, the latest first. */
    private List<Dossier.Line> documents(Pair pair) {
        DocumentLines documents = new DocumentLines(words);
        List<Tie> ties = pair.ties().stream().map(row -> (Tie) row.link()).toList();
        return Signing.of(ties).stream()
                .map(signing -> documents.of(signing, reading.meanings()))
                .toList();
    }

    /** All that the ties and the memberships rest on. */
    private Set<String> sources(Pair pair, List<String> networks) {
        Set<String> ends = Set.of(pair.vietnam(), pair.japan());
        Stream<String> ties = pair.ties().stream()
                .flatMap(row -> ((Tie) row.link()).events().stream())
                .flatMap(event -> event.sources().stream());
        Stream<String> memberships = networks.stream()
                .flatMap(id -> reading.atlas().findNetwork(id).stream())
                .flatMap(network -> Stream.concat(
                        network.sources().stream(),
                        network.members().stream()
                                .filter(member -> ends.contains(member.locality()))
                                .map(Network.Membership::sources)
                                .flatMap(List::stream)));
        Set<String> sources = new TreeSet<>();
        Stream.concat(ties, memberships).forEach(sources::add);
        return sources;
    }
}
