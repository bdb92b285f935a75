package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.query.Pair;
import kakehashi.query.Row;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/**
 * Composes the brief for a visit in the order in which it is used: whom one meets and why, how the two stand, what the
 * office wants and says, every document and whether it holds, projects, dates ahead, contacts, what a careful officer must
 * know, who else at home works with them, and who they are.
 */
final class VisitBrief extends Composer {

    private final Subject.OfVisit visit;
    private final Pair pair;
    private final List<Tie> ties;
    private final PairFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    private VisitBrief(SheetContext context, Subject.OfVisit visit) {
        super(context);
        this.visit = visit;
        pair = Pair.of(meanings, wording.today(visit.home()), wording.today(visit.counterpart()));
        ties = pair.ties().stream().map(row -> (Tie) row.link()).toList();
        facts = new PairFacts(wording);
    }

    static Sheet compose(SheetContext context, Subject.OfVisit visit) {
        return new VisitBrief(context, visit).compose();
    }

    private Sheet compose() {
        OfficeLines office = new OfficeLines(context, visit);
        Chronicle chronicle = Chronicle.ofContacts(wording, ties);
        blocks.addAll(office.meeting());
        relation();
        blocks.addAll(office.position());
        agreements(chronicle);
        projects(pair.ties().stream().filter(this::isRunningProject).toList());
        ahead();
        contacts(chronicle);
        cautions(chronicle);
        others();
        blocks.addAll(new Beside(context).blocks(visit));
        heading("sheet.sources");
        blocks.add(wording.sources());
        Sheet sheet = wording.typed(visit.lines().any())
                .sheet(
                        SheetKind.VISIT_BRIEF,
                        Phrase.of(words.say(
                                "model.place.pair", wording.title(visit.home()), wording.title(visit.counterpart()))),
                        words.say("sheet.subject.visit", wording.full(visit.home()), wording.full(visit.counterpart())),
                        blocks,
                        isLarge() ? Sheet.Fit.TWO_PAGES : Sheet.Fit.ONE_PAGE);
        return sheet.on(page(sheet.page()))
                .captioned(words.say(
                        "sheet.kicker",
                        words.say("sheet.visit.on", words.name(SheetKind.VISIT_BRIEF), words.date(visit.date()))));
    }

    private boolean isLarge() {
        return context.options().letters() == Letters.LARGE;
    }

    private Sheet.Page page(Sheet.Page usual) {
        String handling = visit.lines().of(TypedField.HANDLING);
        String foot = handling.isEmpty() ? usual.foot() : usual.foot() + "\n" + handling;
        Sheet.Edges edges =
                new Sheet.Edges(handling, foot, words.say(isLarge() ? "sheet.visit.over-two" : "sheet.visit.over-one"));
        return usual.with(context.options().letters()).with(edges);
    }

    private void heading(String key, Object... arguments) {
        blocks.add(new Block.Heading(2, words.say(key, arguments)));
    }

    /** Where a section has nothing to tell its head says so: a row without one would stand in the section above. */
    private void none(String head) {
        heading("sheet.visit.none", head);
    }

    /** How the two stand, and the networks that both belong to if there are any. */
    private void relation() {
        heading("sheet.visit.standing");
        List<Fact> told = new ArrayList<>();
        told.add(new Relation(context).told(pair.ties()));
        Optional.of(wording.networksInCommon(pair.vietnam(), pair.japan()))
                .filter(Fact::recorded)
                .ifPresent(told::add);
        blocks.add(new Block.Facts(told));
        if (ties.isEmpty()) {
            blocks.add(searchedBetween(pair.vietnam(), pair.japan()));
        }
    }

    private void agreements(Chronicle chronicle) {
        List<Block> told = DocumentTable.ofBrief(context, chronicle)
                .withDocuments(pair.ties())
                .withUnsigned(pair.ties())
                .blocks(words.say("sheet.visit.agreements"));
        if (told.isEmpty()) {
            none(words.say("sheet.visit.agreements"));
        }
        blocks.addAll(told);
    }

    private boolean isRunningProject(Row row) {
        return !TieCells.isOfficial(row) && meanings.inForceOn(row.link(), asOf);
    }

    private void projects(List<Row> rows) {
        if (rows.isEmpty()) {
            none(words.say("sheet.visit.projects"));
        } else {
            heading("sheet.visit.projects");
            int date = isLarge() ? 19 : 16;
            blocks.add(Block.Table.of(
                    List.of(
                            new Block.Table.Column(words.say("sheet.ties.agreement"), 46 - date),
                            new Block.Table.Column(cells.madeByHead(false), 24),
                            new Block.Table.Column(words.say("sheet.ties.since"), date),
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

    private void ahead() {
        List<Fact> ahead = facts.comingUp(meanings, ties, visit.date());
        if (ahead.isEmpty()) {
            heading("sheet.visit.ahead.none", words.date(visit.date()));
        } else {
            heading("sheet.visit.ahead", words.date(visit.date()));
            blocks.add(new Block.Facts(ahead));
        }
    }

    /** What happened besides the documents; where nothing did, when the two last met, if it was to sign one. */
    private void contacts(Chronicle chronicle) {
        List<Block> told = chronicle.blocks(words.say("sheet.visit.history"));
        Fact last = facts.lastContact(pair.ties());
        if (told.isEmpty() && last.recorded()) {
            heading("sheet.visit.history");
            blocks.add(new Block.Facts(List.of(last)));
        } else if (told.isEmpty()) {
            none(words.say("sheet.visit.history"));
        }
        blocks.addAll(told);
    }

    private void cautions(Chronicle chronicle) {
        List<Block> cautions = new ArrayList<>(facts.notes(meanings, ties));
        cautions.addAll(chronicle.notes());
        if (!cautions.isEmpty()) {
            heading("sheet.visit.cautions");
            blocks.addAll(cautions);
        }
    }

    /** Who else in the home country works with the counterpart: those with something in force, and the others. */
    private void others() {
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
        String head = words.say(
                "sheet.visit.others", words.name(country), places.listed(wording.today(visit.counterpart()), asOf));
        if (inForce.isEmpty() && rest.isEmpty()) {
            none(head);
        } else {
            blocks.add(new Block.Heading(2, head));
        }
        roll("sheet.visit.others.now", inForce);
        roll("sheet.visit.others.rest", rest);
    }

    private void roll(String label, Map<String, List<String>> partners) {
        if (partners.isEmpty()) {
            return;
        }
        List<Block.Roll.Item> items = partners.keySet().stream()
                .sorted(places.order(asOf))
                .map(id ->
                        new Block.Roll.Item(Phrase.of(places.listed(id, asOf)), partners.getOrDefault(id, List.of())))
                .toList();
        String separator = words.say("sheet.separator");
        blocks.add(new Block.Roll(
                words.say(label),
                items,
                items.size(),
                new Block.Roll.Count(Phrase.of(words.say("sheet.more", Block.Roll.Count.NUMBER)), separator),
                new Block.Roll.Count(
                        Phrase.of(words.say("sheet.visit.others.all", Block.Roll.Count.NUMBER)), separator)));
    }
}
