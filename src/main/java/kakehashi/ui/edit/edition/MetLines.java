package kakehashi.ui.edit.edition;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edition.EditionWords;
import kakehashi.query.edition.Merged;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;

/** A record of the user's own that the edition has otherwise: what is to be decided, and then what is taken over of it. */
record MetLines(Words words, Session session, EditionWords told) {

    List<Node> of(Merged met) {
        List<Node> lines = new ArrayList<>();
        String name = new SessionNames(session).name(met.key());
        lines.add(FactColumn.text(words.say("edit.edition.own", name), "event-head"));
        for (Disagreement open : met.open()) {
            lines.add(FactColumn.text(asked(met.key(), open, told, words), "value"));
        }
        if (met.mine().isPresent() && met.record().isPresent() && !met.mine().equals(met.record())) {
            told.members(new Change(met.mine().get(), met.record().get()))
                    .forEach(member -> lines.add(FactColumn.text(member, "quiet")));
        }
        if (lines.size() == 1) {
            lines.add(FactColumn.text(words.say("edit.edition.stays"), "quiet"));
        }
        return lines;
    }

    /** Which member, what the edition says and what the user says. */
    static String asked(RecordKey record, Disagreement open, EditionWords told, Words words) {
        return words.say("query.edition.asked", told.member(record, open), told.theirs(open), told.mine(open));
    }
}
