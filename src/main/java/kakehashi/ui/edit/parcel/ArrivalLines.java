package kakehashi.ui.edit.parcel;

import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Change;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.parcel.ArrivalRow;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;

/** What becomes of a record that came in a change file, as lines: what, each thing that is altered, and by whom. */
record ArrivalLines(Session session) {

    Node of(ArrivalRow row) {
        Words words = session.words();
        MemberWords members = new MemberWords(session.places(), session.asOf());
        VBox lines = new VBox(
                1, FactColumn.text(words.say("edit.parcel.line", words.name(row.coming()), name(row)), "value"));
        row.reasons().forEach(reason -> lines.getChildren().add(FactColumn.text(reason.in(words), "quiet")));
        for (Disagreement open : row.open()) {
            lines.getChildren()
                    .add(FactColumn.text(
                            words.say(
                                    "edit.parcel.both",
                                    members.label(open.mineDone()),
                                    members.after(open.mineDone()),
                                    members.after(open.theirsDone())),
                            "quiet"));
        }
        row.change()
                .filter(change -> change.before() != null && change.after() != null)
                .ifPresent(change -> altered(change, members, lines));
        lines.getChildren().add(FactColumn.text(by(row), "quiet"));
        return lines;
    }

    private void altered(Change change, MemberWords members, VBox lines) {
        for (Difference each : Difference.of(change)) {
            lines.getChildren()
                    .add(FactColumn.text(
                            session.words()
                                    .say("keep.change", members.label(each), members.before(each), members.after(each)),
                            "quiet"));
        }
    }

    /** The name of the record; of one that is new, as the file has it. */
    private String name(ArrivalRow row) {
        return row.change()
                .filter(change -> change.before() == null || change.after() == null)
                .map(change -> new Done(session.places(), session.asOf()).line(change))
                .orElseGet(() -> new SessionNames(session).name(row.key()));
    }

    /** Who changed it there, and when. */
    String by(ArrivalRow row) {
        Words words = session.words();
        return row.steps().stream()
                .map(step -> words.say(
                        "edit.parcel.by",
                        step.by().isBlank() ? words.say("edit.parcel.nobody") : step.by(),
                        words.date(step.at().atZone(ZoneId.systemDefault()).toLocalDate())))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
