package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
 * Composes the brief for a visit: what is signed and whether it holds, the last contact, projects, networks, what comes
 * within a year, who else of the home country works with the counterpart, what happened, and lines for the officer.
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
        blocks.add(new Block.Facts(List.of(
                wording.party(words.say("sheet.visit.home"), visit.home()),
                wording.party(words.say("sheet.visit.counterpart"), visit.counterpart()),
                facts.lastContact(pair.ties()),
                wording.networksInCommon(pair.vietnam(), pair.japan()))));
        addTable(blocks, "sheet.visit.agreements", pair.ties(), TieCells::isOfficial);
        addTable(blocks, "sheet.visit.projects", pair.ties(), this::isRunningProject);
        addHeading(blocks, "sheet.visit.ahead", words.date(visit.date()));
        List<Fact> ahead = facts.comingUp(meanings, ties, visit.date());
        blocks.add(new Block.Facts(
                ahead.isEmpty() ? List.of(none("sheet.visit.dates", "sheet.visit.ahead.none")) : ahead));
        blocks.add(others());
        Chronicle chronicle = Chronicle.ofContacts(wording, ties);
        if (!chronicle.isEmpty()) {
            addHeading(blocks, "sheet.visit.history");
            blocks.add(chronicle.history());
            blocks.addAll(chronicle.notes());
        }
        addHeading(blocks, "sheet.visit.own");
        blocks.add(new Block.Lines(
                words.say("sheet.visit.objectives"), visit.lines().objectives(), 2));
        blocks.add(
                new Block.Lines(words.say("sheet.visit.points"), visit.lines().points(), 2));
        blocks.add(
                new Block.Lines(words.say("sheet.visit.expected"), visit.lines().expected(), 1));
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

    private void addHeading(List<Block> blocks, String key, Object... arguments) {
        blocks.add(new Block.Heading(2, words.say(key, arguments)));
    }

    private Fact none(String label, String text) {
        return Fact.unrecorded(words.say(label), Phrase.of(words.say(text)));
    }

    private boolean isRunningProject(Row row) {
        return !TieCells.isOfficial(row) && meanings.inForceOn(row.link(), asOf);
    }

    private void addTable(List<Block> blocks, String heading, List<Row> ties, Predicate<Row> which) {
        List<Row> rows = ties.stream().filter(which).toList();
        if (rows.isEmpty()) {
            blocks.add(new Block.Facts(List.of(none(heading, "sheet.recorded.not"))));
        } else {
            addHeading(blocks, heading);
            blocks.add(Block.Table.of(
                    columns(TieCells.isOfficial(rows.get(0))),
                    rows.stream().map(this::row).toList()));
        }
    }

    private List<Block.Table.Column> columns(boolean official) {
        return List.of(
                new Block.Table.Column(words.say("sheet.ties.agreement"), official ? 33 : 27),
                new Block.Table.Column(cells.madeByHead(official), official ? 16 : 25),
                new Block.Table.Column(words.say("sheet.ties.since"), 16),
                new Block.Table.Column(words.say("sheet.fact.force"), official ? 25 : 22));
    }

    private Block.Table.Row row(Row row) {
        Tie tie = (Tie) row.link();
        return cells.row(
                tie,
                List.of(
                        cells.agreement(tie).thenSpare(cells.stated(tie)),
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
