package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Region;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Row;
import kakehashi.query.profile.LocalityProfile;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.FactsBesideMap;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Ranked;

/** Composes the sheet of one locality: its rank through time, its own and inherited ties, its networks. */
final class LocalitySheet extends Composer {

    /** The one asked for, which may have ended; the sheet is of the one that answers for it. */
    private final String asked;

    private final Locality locality;

    private LocalitySheet(SheetContext context, String asked) {
        super(context);
        this.asked = asked;
        locality = atlas.locality(wording.today(asked));
    }

    /**
     * The sheet of a locality, in the language of the context.
     *
     * @throws java.util.NoSuchElementException if there is no locality with this id
     */
    static Sheet compose(SheetContext context, String localityId) {
        return new LocalitySheet(context, localityId).compose();
    }

    private Sheet compose() {
        List<Row> rows = meanings.linksOf(locality.id()).stream()
                .filter(row -> row.link() instanceof Tie)
                .sorted(order())
                .toList();
        List<Row> own = rows.stream().filter(row -> row.inheritedFrom() == null).toList();
        List<Row> inherited =
                rows.stream().filter(row -> row.inheritedFrom() != null).toList();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(map(rows));
        }
        blocks.addAll(facts(rows));
        if (own.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.ties.none")), List.of()));
            blocks.add(searched(locality.id()));
        } else {
            blocks.add(new Block.Heading(2, words.say("sheet.ties.own", own.size())));
            blocks.add(table(own));
        }
        if (!inherited.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("sheet.ties.inherited", inherited.size())));
            bySignatory(inherited).forEach((signatory, signed) -> {
                blocks.add(new Block.Heading(3, signedBy(signatory)));
                blocks.add(table(signed));
            });
        }
        Chronicle chronicle = Chronicle.besideDocuments(
                wording, rows.stream().map(row -> (Tie) row.link()).toList());
        DocumentTable documents = new DocumentTable(
                        context, chronicle, tie -> Phrase.of(places.listed(partner(tie), asOf)))
                .withDocuments(rows);
        blocks.addAll(documents.blocks(words.say("sheet.documents", documents.size())));
        blocks.addAll(chronicle.notes());
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        return wording.sheet(
                SheetKind.LOCALITY,
                asked.equals(locality.id()) ? wording.bothScripts(asked) : Phrase.of(wording.full(asked)),
                words.say("sheet.subject.locality", wording.full(asked)),
                blocks);
    }

    /** Official before third-party, what is in force before what is not, what binds most first, then by the partner as officers list them, then the older first. */
    private Comparator<Row> order() {
        return Comparator.comparing((Row row) -> row.link().scheme())
                .thenComparing(row -> DocumentTable.place(meanings.standing((Tie) row.link())))
                .thenComparing(row -> ((Tie) row.link()).type())
                .thenComparing(row -> partner((Tie) row.link()), places.order(asOf))
                .thenComparing(
                        row -> meanings.since(row.link()).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.link().id());
    }

    private String partner(Tie tie) {
        return locality.country() == Country.VN ? tie.japan() : tie.vietnam();
    }

    private List<Block> facts(List<Row> ties) {
        List<Fact> facts = new ArrayList<>();
        List<String> source = List.of(locality.source());
        Era era = locality.eraNearest(asOf);
        facts.add(Fact.of(words.say("sheet.fact.rank"), rank(era), source));
        String parent = era.parent();
        if (parent != null) {
            facts.add(Fact.of(words.say("sheet.fact.within"), wording.bothScripts(parent), source));
        }
        atlas.regionOf(locality.id(), asOf).ifPresent(region -> facts.add(region(region)));
        facts.addAll(earlierEras(era));
        facts.addAll(profile());
        facts.add(lastContact(ties));
        predecessors().ifPresent(facts::add);
        List<Fact> longer = new ArrayList<>(List.of(networks()));
        new PrincipalTies(context)
                .of(ties, tie -> places.listed(partner(tie), asOf))
                .ifPresent(principal -> longer.add(0, principal));
        facts.addAll(longer);
        return FactsBesideMap.blocks(facts, longer, context.paired());
    }

    /** Names, codes, figures and titles; the rank and where it lies stand already. */
    private List<Fact> profile() {
        return new LocalityProfile(places, asOf)
                .of(locality).stream()
                        .filter(told -> switch (told.part()) {
                            case OFFICE_CODE, ISO_CODE, AREA, POPULATION, TITLE -> true;
                            // both languages of a page name it already
                            case NAME_EN, NAME_VI, NAME_JA -> !context.paired();
                            case RANK, WITHIN, REGION -> false;
                        })
                        .map(told ->
                                Fact.of(told.label(), Phrase.of(LocalityProfile.dated(told, words)), told.sources()))
                        .toList();
    }

    private Block map(List<Row> rows) {
        String partners = rows.stream()
                .map(row -> places.listed(partner((Tie) row.link()), asOf))
                .distinct()
                .collect(Collectors.joining(words.say("sheet.separator")));
        return wording.map(
                rows.stream().map(Row::link).toList(),
                words.say("sheet.map.locality", places.full(locality.id(), asOf), partners));
    }

    private Phrase rank(Era era) {
        String rank = new Ranked(words).kind(era);
        return Phrase.of(
                era.from() == null && era.to() == null
                        ? rank
                        : words.say("sheet.fact.rank.span", rank, words.period(era.from(), era.to())));
    }

    private Fact region(Region region) {
        List<String> sources =
                region.spans().stream().map(Region.Span::source).distinct().toList();
        return Fact.of(words.say("sheet.fact.region"), Phrase.of(places.region(region.id())), sources);
    }

    private List<Fact> earlierEras(Era now) {
        List<String> lines = new ArrayList<>();
        for (Era era : locality.eras()) {
            if (era.equals(now)) {
                break;
            }
            if (era.kind() != now.kind() || !era.name().equals(now.name())) {
                lines.add(words.say(
                        "sheet.era", words.period(era.from(), era.to()), places.full(locality.id(), dayIn(era))));
            }
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(Fact.of(
                        words.say("sheet.fact.era"),
                        Phrase.of(String.join(words.say("sheet.stop"), lines)),
                        List.of(locality.source())));
    }

    private LocalDate dayIn(Era era) {
        PartialDate last = era.to();
        PartialDate first = era.from();
        if (last != null) {
            return last.latest();
        }
        return first == null ? asOf : first.latest();
    }

    /** All localities whose agreements this one answers for, by what became of them: those merged before those abolished. */
    private Optional<Fact> predecessors() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        atlas.predecessorsOn(locality.id(), asOf).stream()
                .flatMap(id -> atlas.successionOf(id).stream())
                .sorted(Comparator.comparing(Succession::kind).thenComparing(Succession::from, places.order(asOf)))
                .forEach(succession -> {
                    String id = succession.from();
                    names.computeIfAbsent(places.ending(id), ending -> new ArrayList<>())
                            .add(places.listed(id, asOf));
                    sources.add(succession.source());
                });
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> groups = new ArrayList<>();
        names.forEach((ending, ended) -> groups.add(
                Phrase.of(words.say("sheet.predecessor", String.join(words.say("sheet.separator"), ended), ending))));
        return Optional.of(Fact.of(words.say("sheet.fact.predecessor"), wording.joined(groups), List.copyOf(sources)));
    }

    private Fact lastContact(List<Row> rows) {
        String label = words.say("sheet.fact.contact");
        Tie latest = rows.stream()
                .map(row -> (Tie) row.link())
                .filter(tie -> meanings.lastContact(tie).isPresent())
                .max(Comparator.comparing(tie -> meanings.lastContact(tie).orElseThrow()))
                .orElse(null);
        Optional<TieEvent> event = latest == null ? Optional.empty() : wording.lastContact(latest);
        PartialDate date = event.map(TieEvent::date).orElse(null);
        if (latest == null || event.isEmpty() || date == null) {
            return Fact.unrecorded(label, Phrase.of(words.say("sheet.recorded.not")));
        }
        String text = words.say(
                "sheet.contact.with",
                words.lastContact(date),
                places.name(partner(latest), asOf),
                words.name(event.get().kind()));
        return Fact.of(label, Phrase.of(text), event.get().sources());
    }

    private Fact networks() {
        String label = words.say("sheet.fact.networks.own");
        List<Phrase> names = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Network network : atlas.networksOf(locality.id())) {
            for (Network.Membership member : network.members()) {
                if (member.locality().equals(locality.id())) {
                    names.add(Phrase.of(membership(network, member)));
                    sources.addAll(member.sources());
                }
            }
        }
        return names.isEmpty()
                ? Fact.unrecorded(label, Phrase.of(words.say("sheet.recorded.not")))
                : Fact.of(
                        label,
                        wording.joined(names),
                        sources.stream().distinct().toList());
    }

    private String membership(Network network, Network.Membership member) {
        String name = network.name().in(words.language());
        PartialDate until = member.until();
        if (until != null) {
            return words.say("sheet.network.until", name, words.date(until));
        }
        PartialDate since = member.since();
        return since == null
                ? words.say("sheet.network.undated", name)
                : words.say("sheet.network.since", name, words.date(since));
    }

    private static Map<String, List<Row>> bySignatory(List<Row> inherited) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : inherited) {
            String signatory = row.inheritedFrom();
            if (signatory != null) {
                groups.computeIfAbsent(signatory, id -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    private String signedBy(String signatory) {
        return words.say("sheet.ties.signed", places.full(signatory, asOf), places.ending(signatory));
    }

    private Block table(List<Row> rows) {
        List<Block.Table.Column> columns = List.of(
                new Block.Table.Column(words.say("sheet.ties.partner"), 26),
                new Block.Table.Column(words.say("sheet.ties.agreement"), 19),
                new Block.Table.Column(words.say("sheet.ties.since"), 18),
                new Block.Table.Column(words.say("sheet.ties.force"), 9),
                new Block.Table.Column(words.say("sheet.ties.contact"), 18));
        return Block.Table.of(columns, rows.stream().map(this::row).toList());
    }

    private Block.Table.Row row(Row row) {
        Tie tie = (Tie) row.link();
        return cells.row(
                tie,
                List.of(
                        wording.partner(partner(tie)),
                        cells.agreement(tie),
                        cells.since(tie),
                        cells.force(tie),
                        cells.lastContact(tie)));
    }
}
