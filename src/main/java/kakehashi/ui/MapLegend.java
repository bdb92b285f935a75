package kakehashi.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import kakehashi.map.ArcScene;
import kakehashi.model.Scheme;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Says what the lines and dots mean; only what is on the map is listed. */
final class MapLegend extends VBox {

    private static final double SAMPLE = 30;

    private record Content(Set<Scheme> schemes, boolean soft, boolean ended, boolean shared) {

        static Content of(ArcScene scene) {
            Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
            scene.curves().forEach(curve -> schemes.add(curve.link().scheme()));
            return new Content(
                    schemes,
                    scene.curves().stream().anyMatch(curve -> curve.tie().soft()),
                    scene.dots().stream().anyMatch(dot -> dot.hollow()),
                    scene.dots().stream().anyMatch(dot -> dot.ring() > 0));
        }
    }

    private final Session session;
    private @Nullable Content content;

    MapLegend(Session session) {
        this.session = session;
        setId("map-legend");
        getStyleClass().add("map-legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        session.wordsProperty().addListener(changed -> build());
    }

    /** Explains a scene. */
    void explain(ArcScene scene) {
        Content next = Content.of(scene);
        if (!next.equals(content)) {
            content = next;
            build();
        }
    }

    private void build() {
        getChildren().clear();
        Content shown = content;
        if (shown == null) {
            return;
        }
        Words words = session.words();
        for (Scheme scheme : shown.schemes()) {
            row(line("line-" + scheme.code()), words.name(scheme));
        }
        if (shown.soft()) {
            row(line("line-soft"), words.say("ui.map-soft"));
        }
        row(dots(), words.say("ui.map-dots"));
        if (shown.shared()) {
            row(new StackPane(circle("dot-ring", 6), circle("dot", 3.5)), words.say("ui.map-ring"));
        }
        if (shown.ended()) {
            row(circle("dot-ring", 4), words.say("ui.map-hollow"));
        }
        Label schematic = new Label(words.say("ui.map-schematic"));
        schematic.getStyleClass().add("quiet");
        getChildren().add(schematic);
    }

    private void row(Node sample, String meaning) {
        StackPane room = new StackPane(sample);
        room.setMinWidth(SAMPLE);
        room.setMaxWidth(SAMPLE);
        Label text = new Label(meaning);
        text.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, room, text);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
    }

    private static Line line(String style) {
        Line line = new Line(1, 0, SAMPLE - 1, 0);
        line.getStyleClass().addAll("legend-line", style);
        return line;
    }

    private static HBox dots() {
        HBox sizes = new HBox(2, circle("dot", 2.4), circle("dot", 4), circle("dot", 6));
        sizes.setAlignment(Pos.CENTER);
        return sizes;
    }

    private static Circle circle(String style, double radius) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add("legend-" + style);
        return circle;
    }
}
