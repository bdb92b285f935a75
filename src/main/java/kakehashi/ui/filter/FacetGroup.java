package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kakehashi.query.Facet;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FindField;

/**
 * One facet: a heading that folds, and a check row per value with its count and bar; a long one has a field to find
 * values in. Rows are made when the group is first unfolded and kept, so that the focus stays where it is while counts
 * change.
 */
final class FacetGroup extends VBox {

    private static final int SHORT = 8;
    private static final int LONG = 12;

    private final Session session;
    private final FacetFold fold;
    private final FacetPick pick;
    private final FacetNames names;
    private final FacetHeading heading;
    private final FindField find;
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Map<String, FacetRow> known = new HashMap<>();
    private final Map<String, Integer> usual;
    private final Heights heights = new Heights();
    private boolean all;

    /** @param usually whether it is unfolded until the user does otherwise, which is remembered */
    FacetGroup(Session session, Facet facet, boolean usually) {
        this.session = session;
        fold = new FacetFold(session.preferences(), facet, usually);
        pick = new FacetPick(session, facet);
        names = new FacetNames(session);
        usual = session.answer().counts().getOrDefault(facet, Map.of());
        getStyleClass().add("facet");
        setId("facet-" + facet.code());
        heading = new FacetHeading(session, pick, this::fold);
        find = new FindField(session, this::show);
        more.getStyleClass().addAll("flat", "small", "facet-more");
        more.setOnAction(event -> {
            all = !all;
            show();
        });
        getChildren().add(heading);
        session.answerProperty().addListener(changed -> show());
        session.placesProperty().addListener(changed -> known.values().forEach(row -> row.name(name(row.value()))));
        show();
    }

    private String name(String value) {
        return Words.opening(names.name(pick.facet(), value));
    }

    private void fold() {
        fold.turn();
        show();
    }

    private void show() {
        heading.show(fold.isOpen());
        if (fold.isOpen()) {
            showRows();
        } else {
            hold(List.of(heading));
        }
    }

    private void hold(List<Node> parts) {
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void showRows() {
        Map<String, Integer> counts = session.answer().counts().getOrDefault(pick.facet(), Map.of());
        Set<String> on = pick.chosen();
        List<String> sorted = values(counts, on);
        boolean isLong = sorted.size() > SHORT + 2;
        List<String> shown = shown(sorted, on, isLong);
        int most = Math.max(
                1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        List<Node> nodes = new ArrayList<>();
        for (String value : shown) {
            FacetRow row = known.computeIfAbsent(value, this::row);
            row.show(on.contains(value), counts.getOrDefault(value, 0), most, session.words());
            nodes.add(row);
        }
        if (isLong && !find.asks()) {
            more.setText(
                    all
                            ? session.words().say("ui.fewer")
                            : session.words().say("ui.more", sorted.size() - shown.size()));
            nodes.add(more);
        }
        List<Node> told = find.orNothing(nodes);
        if (!rows.getChildren().equals(told)) {
            rows.getChildren().setAll(told);
        }
        hold(sorted.size() > LONG || find.asks() ? List.of(heading, find, rows) : List.of(heading, rows));
    }

    private List<String> values(Map<String, Integer> counts, Set<String> on) {
        Set<String> values = new LinkedHashSet<>(counts.keySet());
        values.addAll(on);
        if (usual.size() <= SHORT) {
            values.addAll(usual.keySet());
        }
        List<String> sorted = new ArrayList<>(values);
        sorted.sort(names.order(pick.facet(), usual));
        return sorted;
    }

    private List<String> shown(List<String> sorted, Set<String> on, boolean isLong) {
        if (find.asks()) {
            return sorted.stream().filter(value -> find.finds(name(value))).toList();
        }
        if (!isLong || all) {
            return sorted;
        }
        List<String> shown = new ArrayList<>(sorted.subList(0, SHORT));
        sorted.subList(SHORT, sorted.size()).stream().filter(on::contains).forEach(shown::add);
        return shown;
    }

    private FacetRow row(String value) {
        FacetRow row = new FacetRow(value, name(value), pick);
        if (pick.facet() == Facet.SCHEME) {
            row.mark("scheme-" + value);
        }
        return row;
    }

    @Override
    public void requestLayout() {
        Heights.forget(heights);
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.pref(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heights.min(width, super::computeMinHeight);
    }
}
