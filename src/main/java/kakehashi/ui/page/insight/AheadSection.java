package kakehashi.ui.page.insight;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.query.ComingUp;
import kakehashi.query.Row;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.ahead.Due;
import kakehashi.query.ahead.DueWords;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What ties have before them within a year and was not yet seen, each with the day by which to ask the other side. */
public final class AheadSection {

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final LocalDate asOf;

    public AheadSection(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
        words = session.words();
        asOf = session.asOf();
    }

    /** The section of a locality's page, which leads to a page of its own. */
    public void of(String locality, List<Row> rows) {
        List<Due> all = dues(rows);
        if (all.isEmpty()) {
            return;
        }
        facts.heading(words.say("ahead.heading"));
        List<Due> dues = all.stream().filter(due -> !isSeen(due)).toList();
        dues.forEach(due -> due(due, null));
        if (dues.size() < all.size()) {
            facts.sentence(words.say("ahead.seen-count", all.size() - dues.size()));
        }
        facts.sentence(words.say("ahead.custom"));
        Button page = new Button(words.say("ahead.page"), new FontIcon(Feather.CALENDAR));
        page.setId("coming-up");
        page.getStyleClass().addAll("small", "flat", "page-action");
        page.setOnAction(event -> session.select(AheadId.of(locality).id()));
        facts.getChildren().add(page);
    }

    List<Due> dues(List<Row> rows) {
        List<Tie> ties = rows.stream()
                .map(Row::link)
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .distinct()
                .toList();
        return Due.of(session.meanings(), ties, ComingUp.AHEAD);
    }

    boolean isSeen(Due due) {
        return session.notebook().isSeen(due.key());
    }

    /** @param turn hears that it was seen, or is no longer to be passed over; null where that cannot be said */
    void due(Due due, @Nullable Consumer<Due> turn) {
        String what = due.date().in(words, due.tie().type());
        String title = session.places().title(due.tie(), asOf);
        VBox shown = new VBox(
                1,
                FactColumn.text(what, "value"),
                facts.link(title, due.tie().id()),
                FactColumn.text(new DueWords(words, asOf).line(due), "quiet"));
        if (turn != null) {
            Hyperlink seen = new Hyperlink(words.say(isSeen(due) ? "ahead.unseen" : "ahead.seen"));
            seen.setId("seen-" + due.key());
            seen.setOnAction(event -> turn.accept(due));
            shown.getChildren().add(seen);
        }
        facts.told(
                words.date(due.date().date()),
                words.say("ui.chip", title, what),
                facts.sourcesOf(new LinkedHashSet<>(due.sources())),
                shown);
    }
}
