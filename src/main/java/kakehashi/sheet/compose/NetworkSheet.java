package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.FactsBesideMap;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/** Composes the sheet of a network: its members of both countries, and the ties that some of them have besides. */
final class NetworkSheet extends Composer {

    private final Network network;

    private NetworkSheet(SheetContext context, Network network) {
        super(context);
        this.network = network;
    }

    static Sheet compose(SheetContext context, String id) {
        Network network = context.atlas().findNetwork(id).orElseThrow(() -> new NoSuchElementException(id));
        return new NetworkSheet(context, network).compose();
    }

    private Sheet compose() {
        List<Tie> ties = tiesBetweenMembers(meanings, network);
        String name = words.named(network.name());
        List<Block> blocks = new ArrayList<>();
        if (!ties.isEmpty()) {
            blocks.add(wording.map(ties, words.say("sheet.map.network", name, ties.size())));
        }
        blocks.addAll(facts(ties));
        for (Country country : Country.values()) {
            members(country).ifPresent(table -> {
                blocks.add(
                        new Block.Heading(2, words.say("sheet.network.members", words.name(country), count(country))));
                blocks.add(table);
            });
        }
        if (ties.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.network.ties.none")), List.of()));
        } else {
            blocks.add(new Block.Heading(2, words.say("sheet.network.ties", ties.size())));
            blocks.addAll(new Register(context).tables(ties));
        }
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        return wording.sheet(SheetKind.NETWORK, Phrase.of(name), words.say("sheet.subject.network", name), blocks);
    }

    /** Beside the map also who belongs to it, which ties of theirs bind most, and when two of them last met. */
    private List<Block> facts(List<Tie> ties) {
        List<Fact> facts = told();
        if (ties.isEmpty()) {
            return List.of(new Block.Facts(facts));
        }
        List<Row> rows = ties.stream().map(tie -> new Row(tie, null)).toList();
        facts.add(new PairFacts(wording).lastContact(rows));
        List<Fact> longer = new ArrayList<>();
        new PrincipalTies(context).of(rows, tie -> places.title(tie, asOf)).ifPresent(longer::add);
        for (Country country : Country.values()) {
            belonging(country).ifPresent(longer::add);
        }
        facts.addAll(longer);
        return FactsBesideMap.blocks(facts, longer, context.paired());
    }

    private Optional<Fact> belonging(Country country) {
        List<Network.Membership> members =
                membersOf(country).stream().filter(this::belongs).toList();
        String names = members.stream()
                .map(member -> places.listed(member.locality(), asOf))
                .collect(Collectors.joining(words.say("sheet.separator")));
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.of(
                        words.say("sheet.network.members.now", words.name(country), members.size()),
                        Phrase.of(names),
                        network.sources()));
    }

    private boolean belongs(Network.Membership member) {
        return member.until() == null
                && atlas.locality(member.locality()).ended().isEmpty();
    }

    private List<Fact> told() {
        List<Fact> facts = new ArrayList<>();
        String founded = words.say("sheet.network.founded");
        PartialDate date = network.founded();
        facts.add(
                date == null
                        ? Fact.unrecorded(founded, Phrase.of(words.say("sheet.recorded.not")))
                        : Fact.of(founded, Phrase.of(words.date(date)), network.sources()));
        facts.add(Fact.of(
                words.say("sheet.network.pairs"),
                Phrase.of(words.number((long) count(Country.VN) * count(Country.JP))),
                network.sources()));
        Trilingual note = network.note();
        if (note != null) {
            facts.add(Fact.of(words.say("sheet.note"), Phrase.of(words.text(note)), network.sources()));
        }
        return facts;
    }

    private List<Network.Membership> membersOf(Country country) {
        return network.members().stream()
                .filter(member -> atlas.locality(member.locality()).country() == country)
                .sorted(Comparator.comparing(Network.Membership::locality, places.order(asOf)))
                .toList();
    }

    private int count(Country country) {
        return membersOf(country).size();
    }

    private Optional<Block> members(Country country) {
        List<Block.Table.Row> rows =
                membersOf(country).stream().map(this::member).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Table.Column> columns = List.of(
                new Block.Table.Column(words.say("sheet.network.member"), 46),
                new Block.Table.Column(words.say("sheet.network.from"), 22),
                new Block.Table.Column(words.say("sheet.network.to"), 22));
        return Optional.of(Block.Table.of(columns, rows));
    }

    private Block.Table.Row member(Network.Membership member) {
        PartialDate since = member.since();
        PartialDate left = member.until();
        PartialDate until =
                left == null ? atlas.locality(member.locality()).ended().orElse(null) : left;
        List<String> sources = member.sources().isEmpty() ? network.sources() : member.sources();
        return new Block.Table.Row(
                List.of(
                        wording.partner(member.locality()),
                        Phrase.of(since == null ? words.say("sheet.recorded.not") : words.date(since)),
                        Phrase.of(until == null ? words.say("sheet.network.lasts") : words.date(until))),
                sources,
                wording.best(sources));
    }

    /** The ties of which both ends, or those that answer for them today, are or were members. */
    static List<Tie> tiesBetweenMembers(Meanings meanings, Network network) {
        Set<String> members = network.members().stream()
                .map(Network.Membership::locality)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return meanings.atlas().ties().stream()
                .filter(tie -> isMember(meanings, members, tie.vietnam()) && isMember(meanings, members, tie.japan()))
                .toList();
    }

    private static boolean isMember(Meanings meanings, Set<String> members, String signatory) {
        return members.contains(signatory)
                || members.contains(meanings.atlas().successorOn(signatory, meanings.asOf()));
    }
}
