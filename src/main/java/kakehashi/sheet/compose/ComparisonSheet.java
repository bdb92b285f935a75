package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.query.Facet;
import kakehashi.query.Row;
import kakehashi.query.compare.Comparison;
import kakehashi.query.compare.ComparisonId;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;

/**
 * Composes the sheet of two localities beside each other: how many ties of what kind, the partners that both have and those
 * that one of them has, and when either was last in contact. The numbers rest on all ties of both, whose sources are named once
 * below them, and beside each partner its own.
 */
final class ComparisonSheet extends Composer {

    /** The localities asked for, which may have ended; those that answer for them are compared. */
    private final ComparisonId asked;

    private final Comparison comparison;

    private ComparisonSheet(SheetContext context, ComparisonId asked) {
        super(context);
        this.asked = asked;
        comparison =
                Comparison.of(meanings, new ComparisonId(wording.today(asked.one()), wording.today(asked.other())));
    }

    static Sheet compose(SheetContext context, Subject.OfComparison subject) {
        return new ComparisonSheet(context, subject.localities()).compose();
    }

    private Sheet compose() {
        Comparison.Side one = comparison.one();
        Comparison.Side other = comparison.other();
        String first = wording.full(asked.one());
        String second = wording.full(asked.other());
        List<Block> blocks = new ArrayList<>();
        List<Tie> ties = comparison.ties();
        if (!ties.isEmpty()) {
            blocks.add(wording.map(ties, words.say("sheet.map.comparison", first, second, ties.size())));
        }
        blocks.add(new Block.Facts(List.of(
                wording.party(words.say("sheet.comparison.one"), asked.one()),
                wording.party(words.say("sheet.comparison.other"), asked.other()),
                partners())));
        if (ties.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.comparison.none")), List.of()));
        } else {
            blocks.add(new Block.Heading(2, words.say("sheet.comparison.numbers")));
            blocks.add(new Block.Table(sides("sheet.comparison.counted"), numbers()));
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.comparison.from")), sources(ties)));
            between(blocks);
            shared(blocks);
            only(blocks, one);
            only(blocks, other);
        }
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        return wording.sheet(
                SheetKind.COMPARISON,
                Phrase.of(
                        words.say("sheet.comparison.title", wording.title(asked.one()), wording.title(asked.other()))),
                words.say("sheet.subject.comparison", first, second),
                blocks);
    }

    private Fact partners() {
        String label = words.say("sheet.comparison.partners");
        if (!comparison.isOfOneCountry()) {
            return Fact.unrecorded(label, Phrase.of(words.say("sheet.comparison.two-countries")));
        }
        List<String> shared = comparison.shared();
        return shared.isEmpty()
                ? Fact.unrecorded(label, Phrase.of(words.say("sheet.comparison.shared.none")))
                : Fact.of(
                        label,
                        Phrase.of(ordered(shared).stream()
                                .map(id -> places.listed(id, asOf))
                                .collect(Collectors.joining(words.say("sheet.separator")))),
                        sources(shared.stream()
                                .flatMap(id -> Stream.of(comparison.one(), comparison.other())
                                        .flatMap(side -> ties(side, id)))
                                .toList()));
    }

    private List<Block.Table.Column> sides(String first) {
        return List.of(
                new Block.Table.Column(words.say(first), 34),
                new Block.Table.Column(Words.opening(name(comparison.one())), 28),
                new Block.Table.Column(Words.opening(name(comparison.other())), 28));
    }

    private String name(Comparison.Side side) {
        return places.listed(side.id(), asOf);
    }

    // ---- numbers

    private List<Block.Table.Group> numbers() {
        List<Block.Table.Row> all = new ArrayList<>(List.of(
                row(
                        words.say("sheet.comparison.ties"),
                        side -> words.say(
                                "sheet.comparison.own-and-inherited",
                                side.ties().size() - side.inherited(),
                                side.inherited())),
                counted("sheet.comparison.in-force", Comparison.Side::inForce),
                counted("sheet.comparison.under-way", Comparison.Side::underWay),
                counted("sheet.comparison.unverified", Comparison.Side::unverified),
                counted("sheet.comparison.partner-count", side -> side.byPartner()
                        .size()),
                row(words.say("sheet.fact.contact"), this::contact, sourcesOfContact())));
        List<Block.Table.Group> groups = new ArrayList<>();
        groups.add(new Block.Table.Group(Phrase.EMPTY, all));
        add(groups, Facet.STATUS, comparison.statuses());
        add(groups, Facet.TYPE, comparison.types());
        add(groups, Facet.FIELD, comparison.fields());
        return groups;
    }

    private <V extends Coded> void add(List<Block.Table.Group> groups, Facet facet, List<Comparison.Count<V>> counts) {
        List<Block.Table.Row> rows = counts.stream()
                .map(count -> row(
                        words.name(count.value()),
                        side -> words.number(side == comparison.one() ? count.one() : count.other())))
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new Block.Table.Group(Phrase.of(words.name(facet)), rows));
        }
    }

    private Block.Table.Row counted(String label, Function<Comparison.Side, Integer> number) {
        return row(words.say(label), side -> words.number(number.apply(side)));
    }

    private Block.Table.Row row(String label, Function<Comparison.Side, String> told) {
        return row(label, told, List.of());
    }

    private Block.Table.Row row(String label, Function<Comparison.Side, String> told, List<String> sources) {
        return new Block.Table.Row(
                List.of(
                        Phrase.of(label),
                        Phrase.of(told.apply(comparison.one())),
                        Phrase.of(told.apply(comparison.other()))),
                sources,
                sources);
    }

    private String contact(Comparison.Side side) {
        return side.lastInContact()
                .flatMap(tie -> meanings.lastContact(tie)
                        .map(date -> words.say(
                                "sheet.comparison.contact",
                                words.lastContact(date),
                                places.listed(partner(side, tie), asOf))))
                .orElseGet(() -> words.say("sheet.recorded.not"));
    }

    private List<String> sourcesOfContact() {
        return Stream.of(comparison.one(), comparison.other())
                .flatMap(side -> side.lastInContact().stream())
                .flatMap(tie -> wording.lastContact(tie).stream())
                .flatMap(event -> wording.best(event.sources()).stream())
                .distinct()
                .toList();
    }

    private static String partner(Comparison.Side side, Tie tie) {
        return side.byPartner().entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(row -> row.link().equals(tie)))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    // ---- partners

    private void between(List<Block> blocks) {
        List<Row> rows = comparison.between();
        if (!comparison.isOfOneCountry()) {
            blocks.add(new Block.Heading(2, words.say("sheet.comparison.between", rows.size())));
            if (rows.isEmpty()) {
                blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.pair.none")), List.of()));
            } else {
                blocks.add(Block.Table.of(
                        List.of(
                                new Block.Table.Column(words.say("sheet.ties.agreement"), 36),
                                new Block.Table.Column(words.say("sheet.ties.since"), 20),
                                new Block.Table.Column(words.say("sheet.ties.force"), 14),
                                new Block.Table.Column(words.say("sheet.ties.contact"), 20)),
                        rows.stream().map(row -> told((Tie) row.link())).toList()));
            }
        }
    }

    private Block.Table.Row told(Tie tie) {
        return cells.row(
                tie,
                List.of(
                        cells.agreement(tie).then(cells.stated(tie)),
                        cells.since(tie),
                        cells.force(tie),
                        cells.lastContact(tie)));
    }

    private void shared(List<Block> blocks) {
        List<String> ids = ordered(comparison.shared());
        if (ids.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, words.say("sheet.comparison.shared", ids.size())));
        blocks.add(Block.Table.of(
                sides("sheet.ties.partner"),
                ids.stream()
                        .map(id -> {
                            List<String> sources =
                                    sources(Stream.concat(ties(comparison.one(), id), ties(comparison.other(), id))
                                            .toList());
                            return new Block.Table.Row(
                                    List.of(
                                            wording.partner(id),
                                            withPartner(comparison.one(), id),
                                            withPartner(comparison.other(), id)),
                                    sources,
                                    sources);
                        })
                        .toList()));
    }

    private void only(List<Block> blocks, Comparison.Side side) {
        List<String> ids = ordered(comparison.onlyOf(side));
        if (ids.isEmpty()) {
            return;
        }
        String heading = comparison.isOfOneCountry() ? "sheet.comparison.only" : "sheet.comparison.partners-of";
        blocks.add(new Block.Heading(2, words.say(heading, places.full(side.id(), asOf), ids.size())));
        blocks.add(Block.Table.of(
                List.of(
                        new Block.Table.Column(words.say("sheet.ties.partner"), 34),
                        new Block.Table.Column(words.say("sheet.comparison.what"), 56)),
                ids.stream()
                        .map(id -> {
                            List<String> sources = sources(ties(side, id).toList());
                            return new Block.Table.Row(
                                    List.of(wording.partner(id), withPartner(side, id)), sources, sources);
                        })
                        .toList()));
    }

    /** What each tie with a partner is, how it stands, and when the two were last in contact. */
    private Phrase withPartner(Comparison.Side side, String partner) {
        List<Tie> ties = ties(side, partner).toList();
        String told = ties.stream()
                .map(tie -> words.say(
                        "sheet.comparison.tie",
                        Words.opening(cells.agreement(tie).text()),
                        Words.within(wording.forceInBrief(tie))))
                .distinct()
                .collect(Collectors.joining("\n"));
        return Phrase.of(ties.stream()
                .flatMap(tie -> meanings.lastContact(tie).stream())
                .max(Comparator.naturalOrder())
                .map(date -> words.say("sheet.comparison.met", told, words.lastContact(date)))
                .orElse(told));
    }

    private static Stream<Tie> ties(Comparison.Side side, String partner) {
        return Objects.requireNonNullElse(side.byPartner().get(partner), List.<Row>of()).stream()
                .map(row -> (Tie) row.link());
    }

    private List<String> ordered(List<String> ids) {
        return ids.stream().sorted(places.order(asOf)).toList();
    }

    /** The best source of the beginning of each tie, and that of its last contact. */
    private List<String> sources(List<Tie> ties) {
        Set<String> sources = new LinkedHashSet<>();
        for (Tie tie : ties) {
            sources.addAll(wording.best(wording.sourcesOfBeginning(tie)));
            wording.lastContact(tie).ifPresent(event -> sources.addAll(wording.best(event.sources())));
        }
        return List.copyOf(sources);
    }
}
