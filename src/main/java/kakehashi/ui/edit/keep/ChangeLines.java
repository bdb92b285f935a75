package kakehashi.ui.edit.keep;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Change;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;

/** What became of a record, as lines: what was done, and below it each thing that was altered. */
record ChangeLines(Session session, Done done, MemberWords members) {

    ChangeLines(Session session) {
        this(session, new Done(session.places(), session.asOf()), new MemberWords(session.places(), session.asOf()));
    }

    Node of(Change change) {
        VBox lines = new VBox(1, FactColumn.text(done.line(change), "value"));
        if (change.before() != null && change.after() != null) {
            for (Difference each : Difference.of(change)) {
                lines.getChildren()
                        .add(FactColumn.text(
                                session.words()
                                        .say(
                                                "keep.change",
                                                members.label(each, change.after()),
                                                members.before(each),
                                                members.after(each)),
                                "quiet"));
            }
        }
        return lines;
    }
}
