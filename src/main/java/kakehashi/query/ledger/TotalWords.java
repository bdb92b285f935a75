package kakehashi.query.ledger;

import java.util.ArrayList;
import java.util.List;
import kakehashi.model.Total;
import kakehashi.text.Words;

/** How a total of others reads beside ours, and what the difference may be made of, as far as that can be told. */
public final class TotalWords {

    private final Words words;

    public TotalWords(Words words) {
        this.words = words;
    }

    /** Who counted what and when, and how many are on record by then. */
    public String head(TotalBeside beside) {
        Total total = beside.total();
        String theirs = words.name(total.what(), words.name(total.relation(), total.count()));
        return words.say(
                "ledger.total",
                words.text(total.by()),
                words.date(total.date()),
                theirs,
                words.name(total.what(), words.number(beside.ours())));
    }

    /** What the difference may be made of; the last says that it is not on record what they counted. */
    public List<String> reasons(TotalBeside beside) {
        List<String> reasons = new ArrayList<>();
        if (beside.undated() > 0) {
            reasons.add(words.say("ledger.total.undated", beside.undated()));
        }
        if (beside.later() > 0) {
            reasons.add(words.say("ledger.total.later", beside.later()));
        }
        if (beside.unsigned() > 0) {
            reasons.add(words.say("ledger.total.unsigned", beside.unsigned()));
        }
        if (beside.projects() > 0) {
            reasons.add(words.say("ledger.total.projects", beside.projects()));
        }
        reasons.add(words.say("ledger.total.unknown"));
        return reasons;
    }
}
