package kakehashi.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Coded;
import kakehashi.model.Scheme;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One facet: a heading that folds, and a check row per value with its count and bar. Rows are made when the group is
 * first unfolded and kept, so that the focus stays where it is while counts change.
 */
final class FacetGroup extends VBox {

    private static final int SHORT = 8;
    private static final Set<Scheme> OPENING = EnumSet.of(Scheme.OFFICIAL, Scheme.THIRD_PARTY);

    private final Session session;
    private final Facet facet;
    private final FacetNames names;
    private final Button heading = new Button();
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label title = new Label();
    private final Label chosen = new Label();
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Map<String, FacetRow> known = new HashMap<>();
    private boolean unfolded;
    private boolean all;
    private Map<String, Integer> usual = Map.of();

    FacetGroup(Session session, Facet facet, boolean unfolded) {
        this.session = session;
        this.facet = facet;
        this.unfolded = unfolded;
        names = new FacetNames(session);
        usual = session.answer().counts().getOrDefault(facet, Map.of());
        getStyleClass().add("facet");
        setId("facet-" + facet.code());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        chosen.getStyleClass().add("chosen");
        HBox line = new HBox(6, chevron, title, gap, chosen);
        line.setAlignment(Pos.CENTER_LEFT);
        heading.setGraphic(line);
        line.prefWidthProperty().bind(heading.widthProperty().subtract(16));
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().addAll("flat", "facet-heading");
        heading.setOnAction(event -> fold());
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
        return names.name(facet, value);
    }

    private void fold() {
        unfolded = !unfolded;
        show();
    }

    /** Values chosen, as the rows show them: no choice of scheme means the two kinds of stored ties. */
    private Set<String> chosenValues() {
        Set<String> values = session.filter().chosen(facet);
        if (facet != Facet.SCHEME || !values.isEmpty()) {
            return values;
        }
        Set<String> opening = new LinkedHashSet<>();
        OPENING.forEach(scheme -> opening.add(scheme.code()));
        return opening;
    }

    private void toggle(String value) {
        TieFilter filter = session.filter();
        if (facet != Facet.SCHEME) {
            session.narrow(filter.toggle(facet, value));
            return;
        }
        Set<String> next = new LinkedHashSet<>(chosenValues());
        if (!next.remove(value)) {
            next.add(value);
        }
        boolean opening = next.stream()
                .map(code -> Coded.find(Scheme.class, code).orElseThrow())
                .collect(java.util.stream.Collectors.toSet())
                .equals(OPENING);
        if (next.isEmpty()) {
            // The last scheme stays on: a map of nothing answers no question.
            show();
        } else {
            session.narrow(filter.with(facet, opening ? Set.of() : next));
        }
    }

    private void show() {
        String label = session.words().name(facet);
        title.setText(label);
        int active = session.filter().chosen(facet).size();
        chosen.setText(active == 0 ? "" : session.words().number(active));
        chosen.setVisible(active > 0);
        heading.setAccessibleText(
                unfolded
                        ? session.words().say("ui.facet-open", label)
                        : session.words().say("ui.facet-closed", label));
        chevron.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (!unfolded) {
            getChildren().setAll(heading);
            return;
        }
        if (!getChildren().contains(rows)) {
            getChildren().setAll(heading, rows);
        }
        showRows();
    }

    private void showRows() {
        Map<String, Integer> counts = session.answer().counts().getOrDefault(facet, Map.of());
        Set<String> on = chosenValues();
        Set<String> values = new LinkedHashSet<>(counts.keySet());
        values.addAll(on);
        if (usual.size() <= SHORT) {
            values.addAll(usual.keySet());
        }
        Comparator<String> order = names.order(facet, usual);
        List<String> sorted = new ArrayList<>(values);
        sorted.sort(order);
        int most = Math.max(
                1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        List<String> shown = sorted;
        if (sorted.size() > SHORT + 2 && !all) {
            shown = new ArrayList<>(sorted.subList(0, SHORT));
            for (String value : sorted.subList(SHORT, sorted.size())) {
                if (on.contains(value)) {
                    shown.add(value);
                }
            }
        }
        List<javafx.scene.Node> nodes = new ArrayList<>();
        for (String value : shown) {
            FacetRow row = known.computeIfAbsent(value, this::row);
            row.show(on.contains(value), counts.getOrDefault(value, 0), most, session.words());
            nodes.add(row);
        }
        if (sorted.size() > SHORT + 2) {
            more.setText(
                    all
                            ? session.words().say("ui.fewer")
                            : session.words().say("ui.more", sorted.size() - shown.size()));
            nodes.add(more);
        }
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private FacetRow row(String value) {
        FacetRow row = new FacetRow(value, name(value), () -> toggle(value));
        if (facet == Facet.SCHEME) {
            row.mark("scheme-" + value);
        }
        return row;
    }
}
