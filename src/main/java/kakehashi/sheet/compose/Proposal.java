package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.LedgerLine;
import kakehashi.model.Tie;
import kakehashi.query.match.Matching;
import kakehashi.query.match.PossiblePartner;
import kakehashi.query.match.Reason;
import kakehashi.query.match.ReasonWords;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;

/**
 * Composes the proposal for a chair: what a locality has, and with whom it might work, each possible partner with the reasons
 * for and against it and what bears them out; at its end room for a decision.
 */
final class Proposal extends Composer {

    /** Reasons that are told of a partner, so that five of them stand on one page. */
    private static final int MOST = 3;

    private static final int RULED = 2;

    private final Subject.OfProposal asked;
    private final String home;
    private final ReasonWords told;

    private Proposal(SheetContext context, Subject.OfProposal asked) {
        super(context);
        this.asked = asked;
        home = wording.today(asked.home());
        told = new ReasonWords(meanings, places, home);
    }

    static Sheet compose(SheetContext context, Subject.OfProposal subject) {
        return new Proposal(context, subject).compose();
    }

    private Sheet compose() {
        Matching matching = Matching.of(meanings);
        List<PossiblePartner> partners = matching.partners(home, asked.declined()).stream()
                .limit(Matching.USUAL)
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts =
                new ArrayList<>(List.of(wording.party(words.say("sheet.proposal.locality"), asked.home()), onRecord()));
        facts.addAll(new Sizes(context).of(List.of(home)));
        blocks.add(new Block.Facts(facts));
        if (partners.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.proposal.none")), List.of()));
        } else {
            blocks.add(new Block.Heading(2, words.say("sheet.proposal.partners", partners.size())));
            blocks.add(Block.Table.of(
                    List.of(
                            new Block.Table.Column(words.say("sheet.proposal.partner"), 20),
                            new Block.Table.Column(words.say("sheet.proposal.reasons"), 50),
                            new Block.Table.Column(words.say("sheet.proposal.against"), 24)),
                    partners.stream().map(this::row).toList()));
            blocks.add(new Block.Paragraph(
                    Phrase.of(
                            words.say(matching.isByNumber() ? "sheet.proposal.by-number" : "sheet.proposal.by-weight")),
                    List.of()));
        }
        blocks.add(new Block.Lines(words.say("sheet.proposal.decision"), "", RULED));
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        return wording.sheet(
                SheetKind.PROPOSAL,
                Phrase.of(words.say("sheet.proposal.title", wording.title(asked.home()))),
                words.say("sheet.subject.proposal", wording.full(asked.home())),
                blocks,
                Sheet.Fit.ONE_PAGE);
    }

    /** How many ties there are; of none, whether they were searched for. */
    private Fact onRecord() {
        String label = words.say("sheet.proposal.ties");
        List<Tie> ties = meanings.linksOf(home).stream()
                .filter(row -> row.link() instanceof Tie)
                .map(row -> (Tie) row.link())
                .toList();
        if (!ties.isEmpty()) {
            return Fact.of(
                    label,
                    Phrase.of(words.number(ties.size())),
                    ties.stream()
                            .flatMap(tie -> wording.best(wording.sourcesOfBeginning(tie)).stream())
                            .distinct()
                            .toList());
        }
        List<LedgerLine> searched = atlas.ledgerOf(home);
        if (searched.isEmpty()) {
            return Fact.unrecorded(label, Phrase.of(words.say("sheet.proposal.not-searched")));
        }
        return Fact.of(
                label,
                Phrase.of(searched.stream()
                        .map(line -> words.say(
                                "sheet.proposal.searched",
                                words.name(line.scheme()),
                                Words.within(words.name(line.result())),
                                words.date(line.date())))
                        .collect(Collectors.joining("\n"))),
                searched.stream().map(LedgerLine::source).distinct().toList());
    }

    private Block.Table.Row row(PossiblePartner partner) {
        String id = partner.locality();
        List<Reason> printed = partner.reasons().stream().limit(MOST).toList();
        Set<String> sources = new LinkedHashSet<>(List.of(atlas.locality(id).source()));
        Set<String> principal = new LinkedHashSet<>();
        for (Reason reason : printed) {
            principal.addAll(wording.best(told.sources(id, reason)));
        }
        partner.against().forEach(reason -> principal.addAll(wording.best(told.sources(id, reason))));
        sources.addAll(principal);
        return new Block.Table.Row(
                List.of(
                        wording.partner(id),
                        Phrase.of(lines(id, printed, partner.reasons().size() - printed.size())),
                        Phrase.of(
                                partner.against().isEmpty()
                                        ? words.say("sheet.proposal.nothing-against")
                                        : lines(id, partner.against(), 0))),
                List.copyOf(sources),
                List.copyOf(principal));
    }

    /** @param more how many reasons are not told */
    private String lines(String partner, List<Reason> reasons, int more) {
        List<String> lines = new ArrayList<>();
        for (Reason reason : reasons) {
            String sentence = told.sentence(partner, reason);
            boolean byName = reason.records().stream()
                    .anyMatch(id -> atlas.findLocality(id).isEmpty());
            lines.add(
                    byName
                            ? words.say(
                                    "sheet.proposal.reason",
                                    sentence,
                                    Words.opening(told.record(reason.records().get(0))))
                            : sentence);
        }
        if (more > 0) {
            lines.add(words.say("sheet.proposal.more", more));
        }
        return String.join("\n", lines);
    }
}
