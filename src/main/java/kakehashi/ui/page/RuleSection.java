package kakehashi.ui.page;

import java.util.List;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.Signing;
import kakehashi.query.lens.Case;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.query.lens.Verdict;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** Under each rule by which ties are counted, whether a tie counts and why, with the paper that the rule went by. */
final class RuleSection {

    private final FactColumn facts;
    private final Words words;
    private final LensWords said;

    RuleSection(FactColumn facts) {
        this.facts = facts;
        words = facts.session().words();
        said = new LensWords(words);
    }

    void add(Tie tie) {
        facts.heading(words.say("query.lens.heading"));
        Case looked = Signing.caseOf(tie, facts.session().meanings());
        for (Lens lens : Lenses.narrowing()) {
            Verdict verdict = lens.of(looked);
            TieEvent paper = verdict.paper();
            facts.fact(
                    said.name(lens),
                    said.sentence(verdict, paper == null ? "" : new Signing(tie, paper).named(words)),
                    paper == null ? List.of() : facts.sourcesOf(List.of(paper)));
        }
    }
}
