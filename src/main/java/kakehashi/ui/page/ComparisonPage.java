package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.query.Facet;
import kakehashi.query.PairId;
import kakehashi.query.compare.Comparison;
import kakehashi.query.compare.ComparisonId;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Statement;

/** Two localities beside each other: numbers, status, types and fields of their ties, and whom both or one of them has. */
final class ComparisonPage {

    private static final double LABELS = 36;
    private static final double NUMBERS = 32;

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final ComparisonId id;
    private final Comparison comparison;

    /** One line: what is counted, and the two numbers or dates. */
    private record Line(String label, String one, String other) {}

    private ComparisonPage(Session session, Outside outside, ComparisonId id) {
        this.session = session;
        this.id = id;
        facts = new FactColumn(session, outside, id.id());
        words = session.words();
        comparison = Comparison.of(session.meanings(), id);
    }

    static Node of(Session session, Outside outside, ComparisonId id) {
        ComparisonPage page = new ComparisonPage(session, outside, id);
        page.build();
        return page.facts;
    }

    private void build() {
        facts.title(words.say("page.kind-comparison"), new SessionNames(session).name(id.id()));
        facts.getChildren()
                .add(FactColumn.beside(
                        List.of(facts.link(name(id.one()), id.one()), facts.link(name(id.other()), id.other()))));
        facts.getChildren()
                .add(new NarrowButton(session, filter -> filter.with(Facet.LOCALITY, Set.of(id.one(), id.other()))));
        section(words.say("page.comparison-numbers"), numbers());
        section(words.name(Facet.STATUS), lines(comparison.statuses()));
        section(words.name(Facet.TYPE), lines(comparison.types()));
        List<Line> fields = lines(comparison.fields());
        Comparison.Count<Boolean> without = comparison.withoutField();
        if (without.one() + without.other() > 0) {
            fields.add(
                    new Line(words.say("page.no-field"), words.number(without.one()), words.number(without.other())));
        }
        section(words.name(Facet.FIELD), fields);
        partners();
    }

    private String name(String locality) {
        return Words.opening(session.places().listed(locality, session.asOf()));
    }

    // ---- numbers

    private List<Line> numbers() {
        return new ArrayList<>(List.of(
                line(
                        "page.ties",
                        side -> words.say(
                                "page.own-and-inherited", side.ties().size() - side.inherited(), side.inherited())),
                line("page.comparison-in-force", side -> words.number(side.inForce())),
                line("page.comparison-under-way", side -> words.number(side.underWay())),
                line("page.comparison-unverified", side -> words.number(side.unverified())),
                line(
                        "page.comparison-partners",
                        side -> words.number(side.byPartner().size())),
                line("ui.last-contact", side -> side.lastInContact()
                        .flatMap(session.meanings()::lastContact)
                        .map(words::lastContact)
                        .orElse(words.say("ui.none-on-record")))));
    }

    private Line line(String label, Function<Comparison.Side, String> told) {
        return new Line(words.say(label), told.apply(comparison.one()), told.apply(comparison.other()));
    }

    private <V extends Coded> List<Line> lines(List<Comparison.Count<V>> counts) {
        return counts.stream()
                .map(count ->
                        new Line(words.name(count.value()), words.number(count.one()), words.number(count.other())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void section(String heading, List<Line> lines) {
        if (lines.isEmpty()) {
            facts.empty(heading);
            return;
        }
        facts.heading(heading);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("comparison");
        grid.getColumnConstraints().addAll(share(LABELS), share(NUMBERS), share(NUMBERS));
        grid.addRow(0, new Label(), head(id.one()), head(id.other()));
        for (Line line : lines) {
            grid.addRow(
                    grid.getRowCount(),
                    FactColumn.text(line.label(), "name"),
                    FactColumn.text(line.one(), "value"),
                    FactColumn.text(line.other(), "value"));
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        String said = lines.stream()
                .map(line -> words.say(
                        "page.comparison-said",
                        line.label(),
                        name(id.one()),
                        line.one(),
                        name(id.other()),
                        line.other()))
                .collect(Collectors.joining("\n"));
        facts.row(grid, new Statement(id.id(), heading, said, sources(comparison.ties())));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Label head(String locality) {
        return FactColumn.text(name(locality), "quiet");
    }

    // ---- partners

    private void partners() {
        if (comparison.isOfOneCountry()) {
            partners(
                    words.say("page.comparison-shared", comparison.shared().size()),
                    comparison.shared(),
                    List.of(comparison.one(), comparison.other()));
        } else {
            facts.heading(
                    words.say("page.comparison-between", comparison.between().size()));
            if (comparison.between().isEmpty()) {
                facts.sentence(words.say("ui.none-on-record"));
            }
            TieLines lines = new TieLines(facts);
            comparison.between().forEach(row -> lines.add(row, called((Tie) row.link())));
        }
        only(comparison.one());
        only(comparison.other());
    }

    private String called(Tie tie) {
        return tie.title() == null ? words.name(tie.type()) : tie.title();
    }

    private void only(Comparison.Side side) {
        List<String> ids = comparison.onlyOf(side);
        String key = comparison.isOfOneCountry() ? "page.comparison-only" : "page.comparison-partners-of";
        partners(words.say(key, name(side.id()), ids.size()), ids, List.of(side));
    }

    private void partners(String heading, List<String> ids, List<Comparison.Side> sides) {
        if (ids.isEmpty()) {
            facts.empty(heading);
            return;
        }
        facts.heading(heading);
        ids.stream().sorted(session.places().order(session.asOf())).forEach(partner -> partner(partner, sides));
    }

    /** A partner, and below it for each of the sides what there is, as a link to the pair. */
    private void partner(String partner, List<Comparison.Side> sides) {
        VBox shown = new VBox();
        List<String> said = new ArrayList<>();
        for (Comparison.Side side : sides) {
            String told = side.told(partner, session.meanings(), words);
            String line = sides.size() == 1 ? told : words.say("page.comparison-line", name(side.id()), told);
            said.add(line);
            shown.getChildren()
                    .add(facts.link(
                            line,
                            PairId.between(session.atlas(), side.id(), partner).id()));
        }
        List<Tie> ties =
                sides.stream().flatMap(side -> side.with(partner).stream()).toList();
        facts.fact(name(partner), String.join("\n", said), sources(ties), shown);
    }

    private List<Source> sources(List<Tie> ties) {
        return facts.sourcesOf(
                ties.stream().flatMap(tie -> tie.events().stream()).toList());
    }
}
