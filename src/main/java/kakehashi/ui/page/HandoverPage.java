package kakehashi.ui.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import kakehashi.model.Succession;
import kakehashi.query.Row;
import kakehashi.query.compare.Handover;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;

/** Which ties passed to other localities on a day: by those who took them over, and from whom. */
final class HandoverPage {

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final Handover handover;

    private HandoverPage(Session session, Outside outside, LocalDate day) {
        this.session = session;
        facts = new FactColumn(session, outside, Handover.idOf(day));
        words = session.words();
        handover = Handover.on(session.meanings(), day);
    }

    static Node of(Session session, Outside outside, LocalDate day) {
        HandoverPage page = new HandoverPage(session, outside, day);
        page.build();
        return page.facts;
    }

    /** Leads from a page to the map as it was before a day and on it, divided, with what is selected raised on both sides. */
    static Hyperlink beforeAndAfter(Session session, LocalDate day) {
        Hyperlink link = new Hyperlink(
                session.words().say("page.before-and-after", session.words().date(day)));
        link.setId("before-and-after");
        link.setWrapText(true);
        link.getStyleClass().add("page-action");
        link.setOnAction(event -> {
            session.showAsOf(day);
            session.workspace().tabProperty().set(Tab.MAP);
            session.dayBefore().openProperty().set(true);
        });
        return link;
    }

    private void build() {
        String day = words.date(handover.day());
        facts.title(words.say("page.kind-handover"), words.say("ui.handover", day, handover.ties()));
        if (handover.ties() > 0) {
            facts.getChildren().add(beforeAndAfter(session, handover.day()));
        }
        List<String> successors = new ArrayList<>(handover.bySuccessor().keySet());
        successors.sort(session.places().order(session.asOf()));
        successors.forEach(this::successor);
    }

    private void successor(String successor) {
        Places places = session.places();
        LocalDate asOf = session.asOf();
        List<Row> rows = Objects.requireNonNull(handover.bySuccessor().get(successor));
        facts.heading(words.say("page.handover-to", Words.opening(places.full(successor, asOf)), rows.size()));
        Map<String, List<Row>> bySignatory = new LinkedHashMap<>();
        rows.forEach(row -> bySignatory
                .computeIfAbsent(Objects.requireNonNull(row.inheritedFrom()), id -> new ArrayList<>())
                .add(row));
        bySignatory.forEach((signatory, signed) -> {
            String name = places.full(signatory, asOf);
            facts.fact(
                    words.say("page.handover-from"),
                    name,
                    session.atlas().successionOf(signatory).map(Succession::source).stream()
                            .flatMap(id -> session.atlas().findSource(id).stream())
                            .toList(),
                    facts.link(name, signatory));
            TieLines lines = new TieLines(facts);
            signed.forEach(row -> lines.add(row, places.title(row.link(), asOf)));
        });
    }
}
