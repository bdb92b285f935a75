package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Country;
import kakehashi.query.Facet;
import kakehashi.query.PlaceTree;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FindField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places of a country as a tree: regions, in them provinces or prefectures, in these their cities. */
final class PlaceGroup extends VBox {

    private static final double INDENT = 14;

    /** A row of the tree with the arrow that unfolds it. */
    private record Branch(FacetRow row, Button arrow) {}

    private final Session session;
    private final Country country;
    private final FacetFold fold;
    private final FacetPick pick;
    private final FacetNames names;
    private final FacetHeading heading;
    private final FindField find;
    private final VBox rows = new VBox();
    private final Map<String, Branch> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    PlaceGroup(Session session, Country country) {
        this.session = session;
        this.country = country;
        fold = new FacetFold(session.preferences(), Facet.of(country), false);
        pick = new FacetPick(session, Facet.of(country));
        names = new FacetNames(session);
        getStyleClass().add("facet");
        setId("facet-" + pick.facet().code());
        heading = new FacetHeading(session, pick, () -> {
            fold.turn();
            show();
        });
        find = new FindField(session, this::show);
        getChildren().add(heading);
        session.answerProperty().addListener(changed -> show());
        session.placesProperty()
                .addListener(
                        changed -> known.forEach((id, branch) -> branch.row().name(name(id))));
        show();
    }

    private String name(String id) {
        return Words.opening(names.name(pick.facet(), id));
    }

    private void show() {
        heading.show(fold.isOpen());
        List<Node> parts = fold.isOpen() ? List.of(heading, find, rows) : List.of(heading);
        if (fold.isOpen()) {
            showRows();
        }
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void showRows() {
        List<PlaceTree.Node> tree =
                new PlaceTree(session.meanings(), session.places().order(session.asOf())).of(country, session.answer());
        int most = tree.stream().mapToInt(PlaceTree.Node::count).max().orElse(1);
        List<Node> nodes = new ArrayList<>();
        tree.forEach(node -> add(node, 0, Math.max(1, most), nodes));
        List<Node> told = find.orNothing(nodes);
        if (!rows.getChildren().equals(told)) {
            rows.getChildren().setAll(told);
        }
    }

    private void add(PlaceTree.Node node, int depth, int most, List<Node> nodes) {
        Set<String> on = pick.chosen();
        if (find.asks() && !find.finds(name(node.id()))) {
            node.children().forEach(child -> add(child, depth, most, nodes));
            return;
        }
        Branch branch = known.computeIfAbsent(node.id(), this::branch);
        boolean isOpen = open.contains(node.id());
        Words words = session.words();
        // Not as a padding of the row: the style sheet gives that back whenever it looks at the row again.
        HBox.setMargin(branch.arrow(), new Insets(0, 0, 0, depth * INDENT));
        branch.row().show(on.contains(node.id()), node.count(), most, words);
        branch.arrow().setVisible(!node.children().isEmpty());
        branch.arrow().setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        branch.arrow()
                .setAccessibleText(
                        isOpen
                                ? words.say("ui.facet-open", name(node.id()))
                                : words.say("ui.facet-closed", name(node.id())));
        nodes.add(branch.row());
        if (isOpen || find.asks()) {
            node.children().forEach(child -> add(child, depth + 1, most, nodes));
        } else {
            // What is chosen stays in sight inside a folded place.
            chosenBelow(node, on).forEach(chosen -> add(chosen, depth + 1, most, nodes));
        }
    }

    private static List<PlaceTree.Node> chosenBelow(PlaceTree.Node node, Set<String> on) {
        List<PlaceTree.Node> found = new ArrayList<>();
        for (PlaceTree.Node child : node.children()) {
            if (on.contains(child.id())) {
                found.add(child);
            } else {
                found.addAll(chosenBelow(child, on));
            }
        }
        return found;
    }

    private Branch branch(String id) {
        Button arrow = new Button();
        arrow.setId("unfold-" + id);
        arrow.getStyleClass().addAll("flat", "button-icon", "small", "place-arrow");
        arrow.setOnAction(event -> {
            if (!open.remove(id)) {
                open.add(id);
            }
            show();
        });
        FacetRow row = new FacetRow(id, name(id), pick);
        row.getStyleClass().add("place-row");
        row.lead(arrow);
        return new Branch(row, arrow);
    }
}
