package kakehashi.ui.page.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.ahead.Due;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.NothingHere;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What comes up within a year of the result or of one locality, as a list by month under a strip of the months. What was seen
 * stands at the end, and can be taken back.
 */
final class AheadPage {

    private static final String CALENDAR = ".ics";

    private final Session session;
    private final FactColumn facts;
    private final Words words;
    private final AheadId id;
    private final AheadSection section;

    private AheadPage(Session session, Outside outside, AheadId id) {
        this.session = session;
        this.id = id;
        facts = new FactColumn(session, outside, id.id());
        words = session.words();
        section = new AheadSection(facts);
    }

    static Node of(Session session, Outside outside, AheadId id) {
        AheadPage page = new AheadPage(session, outside, id);
        page.build();
        return page.facts;
    }

    private void build() {
        facts.title(words.say("ahead.kind"), new SessionNames(session).name(id.id()));
        id.locality().ifPresent(locality -> facts.getChildren()
                .add(FactColumn.beside(
                        List.of(facts.link(session.places().listed(locality, session.asOf()), locality)))));
        List<Due> all = section.dues(rows());
        TreeMap<YearMonth, List<Due>> months = new TreeMap<>();
        List<Due> open = all.stream().filter(due -> !section.isSeen(due)).toList();
        open.stream().filter(AheadPage::hasMonth).forEach(due -> months.computeIfAbsent(
                        month(due), month -> new ArrayList<>())
                .add(due));
        if (all.isEmpty()) {
            facts.getChildren().add(nothing());
            return;
        }
        facts.getChildren().add(new YearStrip(words, YearMonth.from(session.asOf()), counts(months), this::go));
        Button calendar = new Button(words.say("ahead.calendar"), new FontIcon(Feather.DOWNLOAD));
        calendar.setId("ahead-calendar");
        calendar.getStyleClass().addAll("small", "flat", "page-action");
        calendar.setOnAction(event -> Wish.of(calendar, Wish.Kind.EXPORT, CALENDAR));
        facts.getChildren().add(calendar);
        facts.sentence(words.say("ahead.custom"));
        months.forEach((month, dues) -> {
            facts.heading(Words.opening(words.date(PartialDate.parse(month.toString()))));
            dues.forEach(due -> section.due(due, this::turn));
        });
        List<Due> some = open.stream().filter(due -> !hasMonth(due)).toList();
        if (!some.isEmpty()) {
            facts.heading(words.say("ahead.year-alone"));
            some.forEach(due -> section.due(due, this::turn));
        }
        List<Due> seen = all.stream().filter(section::isSeen).toList();
        if (!seen.isEmpty()) {
            facts.heading(words.say("ahead.seen-heading"));
            seen.forEach(due -> section.due(due, this::turn));
        }
    }

    /** What was not entered cannot come up, and what the choices leave out neither. */
    private NothingHere nothing() {
        NothingHere nothing = new NothingHere(words.say("ahead.nothing"));
        if (session.readOnly(words).isEmpty()) {
            nothing.offer(
                    "ahead-add",
                    words.say("edit.add-event"),
                    () -> Wish.of(nothing, Wish.Kind.ADD_EVENT, id.locality().orElse("")));
        }
        if (id.locality().isEmpty() && session.filter().narrows()) {
            nothing.offer("ahead-lift", words.say("ui.clear-all"), () -> session.narrow(TieFilter.ALL));
        }
        return nothing;
    }

    private List<Row> rows() {
        return id.locality()
                .map(locality -> session.meanings().linksOf(session.atlas().successorOn(locality, session.asOf())))
                .orElseGet(() -> session.answer().rows());
    }

    private static boolean hasMonth(Due due) {
        return due.date().date().precision() != PartialDate.Precision.YEAR;
    }

    /** The month of what may have begun before is the present one. */
    private YearMonth month(Due due) {
        YearMonth first = YearMonth.from(due.date().date().earliest());
        YearMonth now = YearMonth.from(session.asOf());
        return first.isBefore(now) ? now : first;
    }

    private static Map<YearMonth, Integer> counts(Map<YearMonth, List<Due>> months) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        months.forEach((month, dues) -> counts.put(month, dues.size()));
        return counts;
    }

    private void go(YearMonth month) {
        section.dues(rows()).stream()
                .filter(due ->
                        !section.isSeen(due) && hasMonth(due) && month(due).equals(month))
                .findFirst()
                .ifPresent(due -> keysTo("seen-" + due.key()));
    }

    private void turn(Due due) {
        session.notebook().see(due.key(), !section.isSeen(due));
        facts.getChildren().clear();
        build();
        keysTo("page-title");
    }

    private void keysTo(String id) {
        Node node = facts.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }
}
