package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.query.Pair;
import kakehashi.query.Row;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/**
 * Composes the brief for a visit: whom one meets, how the two stand, lines for the officer, every document and whether it
 * holds, what a careful officer must know, projects, contacts, and what comes within a year.
 */
final class VisitBrief extends Composer {

    private final Subject.OfVisit visit;

    private VisitBrief(SheetContext context, Subject.OfVisit visit) {
        super(context);
        this.visit = visit;
    }

    static Sheet compose(SheetContext context, Subject.OfVisit visit) {
        return new VisitBrief(context, visit).compose();
    }

    private Sheet compose() {
        Pair pair = Pair.of(meanings, wording.today(visit.home()), wording.today(visit.counterpart()));
        List<Block> blocks = new ArrayList<>();
        List<Tie> ties = pair.ties().stream().map(row -> (Tie) row.link()).toList();
        PairFacts facts = new PairFacts(wording);
        List<Fact> first = new ArrayList<>();
        first.add(wording.party(side("sheet.visit.home", visit.home()), visit.home()));
        first.add(wording.party(side("sheet.visit.counterpart", visit.counterpart()), visit.counterpart()));
        pair.ties().stream()
                .filter(this::binds)
                .sorted(Comparator.comparing(row -> DocumentTable.place(meanings.standing((Tie) row.link()))))
                .map(this::relation)
                .forEach(first::add);
        first.add(facts.lastContact(pair.ties()));
        first.add(wording.networksInCommon(pair.vietnam(), pair.japan()));
        blocks.add(new Block.Facts(first));
        blocks.add(others());
        own(blocks);
        Chronicle chronicle = Chronicle.ofContacts(wording, ties);
        agreements(blocks, pair.ties(), chronicle);
        blocks.addAll(facts.notes(meanings, ties));
        projects(blocks, pair.ties().stream().filter(this::isRunningProject).toList());
        blocks.addAll(chronicle.blocks(words.say("sheet.visit.history")));
        blocks.addAll(chronicle.notes());
        addHeading(blocks, "sheet.visit.ahead", words.date(visit.date()));
        List<Fact> ahead = facts.comingUp(meanings, ties, visit.date());
        blocks.add(new Block.Facts(
                ahead.isEmpty() ? List.of(none("sheet.visit.dates", "sheet.visit.ahead.none")) : ahead));
        addHeading(blocks, "sheet.sources");
        blocks.add(wording.sources());
        return wording.edited(visit.lines().any())
                .sheet(
                        SheetKind.VISIT_BRIEF,
                        Phrase.of(words.say(
                                "model.place.pair", wording.title(visit.home()), wording.title(visit.counterpart()))),
                        words.say("sheet.subject.visit", wording.full(visit.home()), wording.full(visit.counterpart())),
                        blocks,
                        Sheet.Fit.ONE_PAGE)
                .captioned(words.say(
                        "sheet.kicker",
                        words.say("sheet.visit.on", words.name(SheetKind.VISIT_BRIEF), words.date(visit.date()))));
    }

    /** A sheet in two languages is handed to the other side too, so it calls nobody "us". */
    private String side(String ours, String locality) {
        if (!context.paired()) {
            return words.say(ours);
        }
        boolean vietnam = atlas.locality(locality).country() == Country.VN;
        return words.say(vietnam ? "sheet.fact.vietnam" : "sheet.fact.japan");
    }

    /** What our side wants and says comes before what is on record. */
    private void own(List<Block> blocks) {
        addHeading(blocks, "sheet.visit.own");
        blocks.add(new Block.Lines(
                words.say("sheet.visit.objectives"), visit.lines().objectives(), 2));
        blocks.add(
                new Block.Lines(words.say("sheet.visit.points"), visit.lines().points(), 2));
        blocks.add(
                new Block.Lines(words.say("sheet.visit.expected"), visit.lines().expected(), 2));
    }

    private void addHeading(List<Block> blocks, String key, Object... arguments) {
        blocks.add(new Block.Heading(2, words.say(key, arguments)));
    }

    private Fact none(String label, String text) {
        return Fact.unrecorded(words.say(label), Phrase.of(words.say(text)));
    }

    /** Whether something official was ever agreed, so that it is a relation of the two. */
    private boolean binds(Row row) {
        return TieCells.isOfficial(row) && meanings.standing((Tie) row.link()).isAgreed();
    }

    /** What it is, since when, and whether it holds, in one line. */
    private Fact relation(Row row) {
        Tie tie = (Tie) row.link();
        String since = meanings.since(tie).isPresent() ? cells.since(tie).text() : words.say("sheet.since.not");
        Phrase told = Phrase.strong(cells.agreement(tie).text())
                .then(words.say("sheet.visit.relation.told", since, wording.force(tie)));
        String before = row.inheritedFrom();
        Phrase signed = before == null
                ? told
                : told.then(words.say("sheet.visit.relation.signed", cells.nameWhenMade(tie, before)));
        return Fact.of(
                words.say("sheet.visit.relation"),
                signed,
                Wording.union(wording.sourcesOfSince(tie), Wording.sourcesOfEnd(tie)));
    }

    private void agreements(List<Block> blocks, List<Row> ties, Chronicle chronicle) {
        List<Block> told = DocumentTable.ofOnePair(context, chronicle)
                .withDocuments(ties)
                .withUnsigned(ties)
                .blocks(words.say("sheet.visit.agreements"));
        if (told.isEmpty()) {
            blocks.add(new Block.Facts(List.of(none("sheet.visit.agreements", "sheet.recorded.not"))));
        } else {
            blocks.addAll(told);
        }
    }

    private boolean isRunningProject(Row row) {
        return !TieCells.isOfficial(row) && meanings.inForceOn(row.link(), asOf);
    }

    private void projects(List<Block> blocks, List<Row> rows) {
        if (rows.isEmpty()) {
            blocks.add(new Block.Facts(List.of(none("sheet.visit.projects", "sheet.recorded.not"))));
        } else {
            addHeading(blocks, "sheet.visit.projects");
            blocks.add(Block.Table.of(
                    List.of(
                            new Block.Table.Column(words.say("sheet.ties.agreement"), 32),
                            new Block.Table.Column(cells.madeByHead(false), 24),
                            new Block.Table.Column(words.say("sheet.ties.since"), 14),
                            new Block.Table.Column(words.say("sheet.fact.force"), 22)),
                    rows.stream().map(this::project).toList()));
        }
    }

    private Block.Table.Row project(Row row) {
        Tie tie = (Tie) row.link();
        return cells.row(
                tie,
                List.of(
                        cells.agreement(tie).then(cells.stated(tie)),
                        cells.madeBy(row),
                        cells.since(tie),
                        Phrase.of(wording.force(tie))));
    }

    /** Who else in the home country works with the counterpart: those with something in force before the others. */
    private Block others() {
        Country country = atlas.locality(visit.home()).country();
        Map<String, List<String>> inForce = new LinkedHashMap<>();
        Map<String, List<String>> rest = new LinkedHashMap<>();
        for (Row row : SheetContext.ties(meanings.linksOf(wording.today(visit.counterpart())))) {
            Tie tie = (Tie) row.link();
            String partner = country == Country.VN ? tie.vietnam() : tie.japan();
            String today = atlas.successorOn(partner, asOf);
            if (!today.equals(wording.today(visit.home()))) {
                boolean now = meanings.inForceOn(tie, asOf);
                (now ? inForce : rest).putIfAbsent(today, wording.sourcesOfBeginning(tie));
            }
        }
        inForce.keySet().forEach(rest::remove);
        List<Block.Roll.Item> items = new ArrayList<>();
        add(items, inForce);
        add(items, rest);
        String label = words.say("sheet.visit.others", words.name(country));
        if (items.isEmpty()) {
            return new Block.Facts(List.of(Fact.unrecorded(label, Phrase.of(words.say("sheet.recorded.not")))));
        }
        String separator = words.say("sheet.separator");
        return new Block.Roll(
                label,
                items,
                items.size(),
                new Block.Roll.Count(Phrase.of(words.say("sheet.more", Block.Roll.Count.NUMBER)), separator),
                new Block.Roll.Count(
                        Phrase.of(words.say("sheet.visit.others.all", Block.Roll.Count.NUMBER)), separator));
    }

    private void add(List<Block.Roll.Item> items, Map<String, List<String>> partners) {
        partners.keySet().stream()
                .sorted(places.order(asOf))
                .forEach(id -> items.add(
                        new Block.Roll.Item(Phrase.of(places.listed(id, asOf)), partners.getOrDefault(id, List.of()))));
    }
}
