package kakehashi.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kakehashi.model.PartialDate;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.Milestone;
import kakehashi.query.Row;
import kakehashi.text.Words;

/** Facts about all ties between two localities. */
final class PairFacts {

    private final Words words;
    private final Wording wording;

    PairFacts(Wording wording) {
        this.wording = wording;
        this.words = wording.words();
    }

    /** When the two sides last met by any of the ties, as what, or that it is not on record. */
    Fact lastContact(List<Row> rows) {
        String label = words.say("sheet.fact.contact");
        return rows.stream()
                .map(row -> (Tie) row.link())
                .flatMap(tie -> wording.lastContact(tie).stream())
                .filter(event -> event.date() != null)
                .max(Comparator.comparing(event -> Objects.requireNonNull(event.date())))
                .map(event -> Fact.of(label, contact(event), event.sources()))
                .orElseGet(() -> Fact.unrecorded(label, Phrase.of(words.say("sheet.recorded.not"))));
    }

    private Phrase contact(TieEvent event) {
        return Phrase.strong(words.say("sheet.contact", wording.date(event), words.name(event.kind())))
                .thenSpare(Phrase.of(words.say("sheet.contact.stop") + words.text(event.summary())));
    }

    /** What falls within a year, soonest first: anniversaries, and ends of terms and projects. */
    List<Fact> milestones(List<Milestone> milestones) {
        List<Fact> facts = new ArrayList<>();
        for (Milestone milestone : milestones) {
            Tie tie = milestone.tie();
            PartialDate when = milestone.when();
            String type = words.name(tie.type());
            String what = milestone.isEnd()
                    ? words.say("sheet.ahead.end", type)
                    : words.say("sheet.ahead.anniversary", type, milestone.years(), sinceOf(tie));
            List<String> sources = milestone.isEnd() ? Wording.sourcesOfEnd(tie) : wording.sourcesOfSince(tie);
            facts.add(Fact.of(words.date(when), Phrase.of(what), sources));
        }
        return facts;
    }

    private String sinceOf(Tie tie) {
        return wording.since(tie).orElseGet(() -> words.say("sheet.recorded.not"));
    }
}
