package kakehashi.ui.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import kakehashi.map.scene.ColourBy;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.Stroke;
import kakehashi.model.value.Coded;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.ui.control.ScrollingCard;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says what the lines and dots mean, only those that are on the map, and lets one choose what the colours tell. A click on
 * an entry highlights what bears its sign, a second narrows to it. Folded it is one line; it unfolds upwards, so that the
 * line, and what folds it, stay where they are.
 */
final class MapLegend extends ScrollingCard {

    private static final double SAMPLE = 30;
    /** So many lines are kept; more, as after much choosing, are made anew. */
    private static final int KEPT = 60;

    private final Session session;
    private final ReadOnlyObjectWrapper<Set<String>> highlighted = new ReadOnlyObjectWrapper<>(Set.of());
    private final VBox entries;
    private final Map<ToggleButton, Legend.Entry> buttons = new LinkedHashMap<>();
    /** What reads as it did before is shown again rather than made anew. */
    private final Map<Row, Labeled> lines = new HashMap<>();

    private final Label schematic = new Label();
    private @Nullable Legend shown;
    private Legend.@Nullable Entry chosen;

    MapLegend(Session session) {
        this(session, new HBox(), new VBox());
    }

    private MapLegend(Session session, HBox head, VBox entries) {
        super(head, entries);
        this.session = session;
        this.entries = entries;
        setId("map-legend");
        getStyleClass().add("map-legend");
        entries.getStyleClass().add("legend-entries");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(colours(), gap, fold());
        head.toFront();
        schematic.getStyleClass().add("quiet");
        schematic.setWrapText(true);
        schematic.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-schematic")));
        session.wordsProperty().addListener(changed -> lines.clear());
        session.drawing().legendProperty().addListener(changed -> rebuild());
        session.shownIn(Shown::filter).addListener(changed -> lift());
        session.selectionProperty().addListener(changed -> lift());
        session.drawing().colourByProperty().addListener(changed -> lift());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && chosen != null) {
                lift();
                event.consume();
            }
        });
    }

    /** Whether it lists every sign on the map. */
    boolean isUnfolded() {
        return session.drawing().legendProperty().get();
    }

    /** Ids of the links of the entry that is highlighted; empty where none is. */
    ReadOnlyObjectProperty<Set<String>> highlightedProperty() {
        return highlighted.getReadOnlyProperty();
    }

    /** Highlights nothing any more. */
    void lift() {
        if (chosen != null) {
            choose(null);
        }
    }

    private MenuButton colours() {
        MenuButton choice = new MenuButton();
        choice.setId("colour-by");
        choice.getStyleClass().addAll("flat", "small");
        choice.setPopupSide(Side.TOP);
        ObjectProperty<ColourBy> by = session.drawing().colourByProperty();
        choice.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> session.words()
                                .say("map.colour-tells", session.words().name(by.get())),
                        by,
                        session.wordsProperty()));
        ToggleGroup group = new ToggleGroup();
        for (ColourBy each : ColourBy.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("colour-by-" + each.code());
            item.setToggleGroup(group);
            item.setSelected(by.get() == each);
            item.textProperty().bind(session.wordsProperty().map(words -> words.name(each)));
            item.setOnAction(event -> by.set(each));
            by.addListener((observed, before, after) -> item.setSelected(after == each));
            choice.getItems().add(item);
        }
        return choice;
    }

    private Button fold() {
        BooleanProperty open = session.drawing().legendProperty();
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty().bind(open.map(unfolded -> unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        Button fold = new Button(null, icon);
        fold.setId("legend-fold");
        fold.getStyleClass().addAll("flat", "small");
        fold.setContentDisplay(ContentDisplay.RIGHT);
        fold.setMinWidth(USE_PREF_SIZE);
        fold.textProperty().bind(session.wordsProperty().map(words -> words.say("map.legend")));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-legend-fold")));
        fold.setTooltip(tooltip);
        fold.setOnAction(event -> open.set(!open.get()));
        return fold;
    }

    /**
     * Shows a legend. While the map moves, which links bear a sign changes all the time, what is to be read hardly ever;
     * only the latter makes new rows.
     */
    void show(Legend next) {
        Legend last = shown;
        shown = next;
        if (last == null || !rows(last).equals(rows(next))) {
            build(next);
        }
    }

    private record Row(Legend.Kind kind, String label, List<Stroke> samples, boolean chooses) {

        static Row of(Legend.Entry entry) {
            return new Row(
                    entry.kind(), entry.label(), entry.samples(), !entry.links().isEmpty());
        }
    }

    private static List<Row> rows(Legend legend) {
        return legend.entries().stream().map(Row::of).toList();
    }

    private void build(Legend legend) {
        List<Legend.Entry> listed = isUnfolded() ? legend.entries() : List.of();
        buttons.clear();
        List<Node> nodes = new ArrayList<>();
        for (Legend.Entry entry : listed) {
            Labeled line = lines.computeIfAbsent(Row.of(entry), row -> line(entry));
            if (line instanceof ToggleButton button) {
                button.setSelected(isChosen(entry));
                buttons.put(button, entry);
            }
            nodes.add(line);
        }
        if (isUnfolded()) {
            nodes.add(schematic);
        }
        if (lines.size() > KEPT) {
            lines.keySet().retainAll(listed.stream().map(Row::of).toList());
        }
        // One by one: a line that is taken out and put back loses the focus, and is styled anew.
        entries.getChildren().retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (i == entries.getChildren().size() || entries.getChildren().get(i) != nodes.get(i)) {
                entries.getChildren().remove(nodes.get(i));
                entries.getChildren().add(i, nodes.get(i));
                // Else it would be laid out undressed where the frame is laid out already.
                nodes.get(i).applyCss();
            }
        }
    }

    private Labeled line(Legend.Entry entry) {
        return entry.links().isEmpty() ? row(new Label(), entry) : button(entry);
    }

    /** One click highlights, a second narrows where the entry stands for a choice of the filter, else it lifts. */
    private ToggleButton button(Legend.Entry entry) {
        ToggleButton button = row(new ToggleButton(), entry);
        button.getStyleClass().add("legend-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            boolean again = isChosen(entry);
            choose(again ? null : latest(entry));
            if (again) {
                narrow(latest(entry));
            }
        });
        String meaning = session.words()
                .say(
                        entry.facet().isEmpty() && entry.years().isEmpty()
                                ? "ui.map-legend-highlight"
                                : "ui.map-legend-narrow");
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleHelp(meaning);
        return button;
    }

    /** The entry as it is now: since its row was made, other links may have come into view. */
    private Legend.Entry latest(Legend.Entry row) {
        return shown == null
                ? row
                : shown.entries().stream()
                        .filter(entry -> isSame(entry, row))
                        .findFirst()
                        .orElse(row);
    }

    private boolean isChosen(Legend.Entry entry) {
        return chosen != null && isSame(chosen, entry);
    }

    private static boolean isSame(Legend.Entry one, Legend.Entry other) {
        return one.kind() == other.kind() && one.label().equals(other.label());
    }

    private void choose(Legend.@Nullable Entry entry) {
        chosen = entry;
        highlighted.set(entry == null ? Set.of() : entry.links());
        buttons.forEach((button, each) -> button.setSelected(isChosen(each)));
    }

    private void rebuild() {
        if (shown != null) {
            build(shown);
        }
    }

    private void narrow(Legend.Entry entry) {
        TieFilter filter = session.asked().filter();
        Coded.find(Facet.class, entry.facet()).ifPresent(facet -> session.narrow(filter.with(facet, entry.values())));
        entry.years()
                .ifPresent(years -> session.narrow(filter.withTime(new TimeWindow(
                        years.from() == null ? null : LocalDate.of(years.from(), 1, 1),
                        LocalDate.of(years.to(), 12, 31),
                        TimeMode.SIGNED_WITHIN))));
    }

    /** A line of the legend: the sample of a sign, and what it means. */
    private static <T extends Labeled> T row(T line, Legend.Entry entry) {
        StackPane room = new StackPane(sample(entry));
        room.setMinWidth(SAMPLE);
        room.setMaxWidth(SAMPLE);
        line.getStyleClass().add("legend-row");
        line.setText(entry.label());
        line.setGraphic(room);
        line.setGraphicTextGap(8);
        line.setWrapText(true);
        return line;
    }

    private static Node sample(Legend.Entry entry) {
        return switch (entry.kind()) {
            case DOTS -> dots();
            case RANKS -> ranks();
            case RING -> new StackPane(square("dot-ring", 6), circle("dot", 3.5));
            case HATCHED, TINT -> hatched(entry.samples());
            case GATHERED -> gathered(entry.samples());
            case REGION -> new StackPane(circle("dot-ring", 8), number());
            case HOLLOW -> circle("dot-ring", 4);
            case INHERITED -> ticked(entry.samples());
            default -> lines(entry.samples());
        };
    }

    private static Node ticked(List<Stroke> strokes) {
        Line tick = new Line(0, 0, 0, 8);
        tick.setStroke(MapHover.colour(strokes.get(0).colour()));
        tick.setStrokeWidth(1.5);
        tick.setTranslateX(-SAMPLE / 4.0);
        return new StackPane(lines(strokes), tick);
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

    private static StackPane gathered(List<Stroke> strokes) {
        return new StackPane(lines(strokes), number());
    }

    private static Label number() {
        Label number = new Label("3");
        number.getStyleClass().add("legend-number");
        return number;
    }

    private static HBox dots() {
        HBox sizes = new HBox(2, circle("dot", 2.4), circle("dot", 4), circle("dot", 6));
        sizes.setAlignment(Pos.CENTER);
        return sizes;
    }

    private static HBox ranks() {
        HBox two = new HBox(5, square("dot", 4), circle("dot", 4));
        two.setAlignment(Pos.CENTER);
        return two;
    }

    /** Lines of the second stroke over the colour of the first. */
    private static Rectangle hatched(List<Stroke> strokes) {
        Color land = MapHover.colour(strokes.get(0).colour());
        Color line = MapHover.colour(strokes.get(1).colour());
        double step = strokes.get(0).width() / Math.sqrt(2);
        double share = strokes.get(1).width() / strokes.get(0).width();
        Rectangle swatch = new Rectangle(SAMPLE * 0.6, 10);
        swatch.setFill(new LinearGradient(
                0,
                0,
                step / Math.sqrt(2),
                step / Math.sqrt(2),
                false,
                CycleMethod.REPEAT,
                new Stop(0, line),
                new Stop(share, line),
                new Stop(share, land),
                new Stop(1, land)));
        swatch.setStroke(line);
        return swatch;
    }

    private static Rectangle square(String style, double half) {
        Rectangle square = new Rectangle(2 * half, 2 * half);
        square.getStyleClass().add("legend-" + style);
        return square;
    }

    private static Circle circle(String style, double radius) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add("legend-" + style);
        return circle;
    }
}
