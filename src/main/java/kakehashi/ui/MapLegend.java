package kakehashi.ui;

import java.util.List;
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
import kakehashi.map.Legend;
import kakehashi.map.Stroke;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/** Says what the lines and dots mean; only what is on the map is listed. */
final class MapLegend extends VBox {

    private static final double SAMPLE = 30;

    private final Session session;
    private @Nullable ArcScene scene;
    private @Nullable Legend shown;

    MapLegend(Session session) {
        this.session = session;
        setId("map-legend");
        getStyleClass().add("map-legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        session.wordsProperty().addListener(changed -> {
            if (scene != null) {
                explain(scene);
            }
        });
    }

    /** Explains a scene. */
    void explain(ArcScene explained) {
        scene = explained;
        Legend next = Legend.of(explained, session.words());
        if (!next.equals(shown)) {
            shown = next;
            build(next);
        }
    }

    private void build(Legend legend) {
        getChildren().clear();
        for (Legend.Entry entry : legend.entries()) {
            row(sample(entry), entry.label());
        }
        Label schematic = new Label(session.words().say("ui.map-schematic"));
        schematic.getStyleClass().add("quiet");
        getChildren().add(schematic);
    }

    private static Node sample(Legend.Entry entry) {
        return switch (entry.kind()) {
            case DOTS -> dots();
            case RING -> new StackPane(circle("dot-ring", 6), circle("dot", 3.5));
            case HOLLOW -> circle("dot-ring", 4);
            default -> lines(entry.samples());
        };
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

    private static HBox lines(List<Stroke> strokes) {
        double gap = 2;
        double length = (SAMPLE - 2 - gap * (strokes.size() - 1)) / strokes.size();
        HBox row = new HBox(gap);
        row.setAlignment(Pos.CENTER);
        for (Stroke stroke : strokes) {
            Line line = new Line(0, 0, length, 0);
            line.getStyleClass().add("legend-line");
            line.setStroke(MapHover.colour(stroke.colour()));
            line.setStrokeWidth(stroke.width());
            line.setOpacity(stroke.opacity());
            line.getStrokeDashArray().setAll(stroke.dash().lengths());
            row.getChildren().add(line);
        }
        return row;
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
