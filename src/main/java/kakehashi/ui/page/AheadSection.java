package kakehashi.ui.page;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.query.ComingUp;
import kakehashi.query.Row;
import kakehashi.query.ahead.Due;
import kakehashi.query.ahead.DueWords;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** What the ties of a locality have before them within a year, each with the day by which to ask the other side. */
final class AheadSection {

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final LocalDate asOf;

    AheadSection(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
        words = session.words();
        asOf = session.asOf();
    }

    void of(List<Row> rows) {
        List<Tie> ties = rows.stream().map(row -> (Tie) row.link()).toList();
        List<Due> dues = Due.of(session.meanings(), ties, ComingUp.AHEAD);
        if (dues.isEmpty()) {
            return;
        }
        facts.heading(words.say("ahead.heading"));
        dues.forEach(this::due);
        facts.sentence(words.say("ahead.custom"));
    }

    private void due(Due due) {
        String what = due.date().in(words, due.tie().type());
        String title = session.places().title(due.tie(), asOf);
        facts.told(
                words.date(due.date().date()),
                words.say("ui.chip", title, what),
                facts.sourcesOf(new LinkedHashSet<>(due.sources())),
                new VBox(
                        1,
                        FactColumn.text(what, "value"),
                        facts.link(title, due.tie().id()),
                        FactColumn.text(new DueWords(words, asOf).line(due), "quiet")));
    }
}
