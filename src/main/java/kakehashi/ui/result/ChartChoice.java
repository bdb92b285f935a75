package kakehashi.ui.result;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import kakehashi.chart.ChartKind;
import kakehashi.model.value.Coded;
import kakehashi.session.Session;
import kakehashi.ui.control.Segments;
import kakehashi.ui.control.WrappingBar;

/** Chooses a chart: a button for each count, and a menu of what reads the whole, which is named by the one that is shown. */
final class ChartChoice extends WrappingBar {

    private static final String KIND = "charts.kind";

    private final Session session;
    private final Runnable changed;
    /** Apart: by the arrows the buttons of a group lead to the next in it, which cannot be the line of a menu. */
    private final ToggleGroup counted = new ToggleGroup();

    private final ToggleGroup read = new ToggleGroup();
    private final MenuButton readings = new MenuButton();
    private ChartKind kind;

    /** @param changed told of another choice */
    ChartChoice(Session session, Runnable changed) {
        super(6);
        this.session = session;
        this.changed = changed;
        kind = session.preferences()
                .choice(KIND)
                .flatMap(code -> Coded.find(ChartKind.class, code))
                .orElse(ChartKind.SIGNED);
        WrappingBar counts = new WrappingBar(0);
        counts.getStyleClass().add("segments");
        readings.setId("chart-readings");
        readings.getStyleClass().add("small");
        readings.setMinWidth(Region.USE_PREF_SIZE);
        for (ChartKind each : ChartKind.values()) {
            if (each.isReading()) {
                readings.getItems().add(item(each));
            } else {
                counts.getChildren().add(button(each));
            }
        }
        Segments.join(counts);
        getStyleClass().add("chart-choice");
        getChildren().addAll(counts, readings);
        session.wordsProperty().addListener(observed -> name());
        name();
    }

    /** What is shown. */
    ChartKind kind() {
        return kind;
    }

    private ToggleButton button(ChartKind each) {
        ToggleButton button = new ToggleButton();
        button.setId("chart-" + each.code());
        button.textProperty().bind(session.wordsProperty().map(words -> words.say(shortName(each))));
        button.setOnAction(event -> choose(each, button));
        return join(each, button);
    }

    private RadioMenuItem item(ChartKind each) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("chart-" + each.code());
        item.textProperty().bind(session.wordsProperty().map(words -> words.name(each)));
        item.setOnAction(event -> choose(each, item));
        return join(each, item);
    }

    private <T extends Toggle> T join(ChartKind each, T toggle) {
        toggle.setToggleGroup(each.isReading() ? read : counted);
        toggle.setSelected(each == kind);
        return toggle;
    }

    private void choose(ChartKind chosen, Toggle toggle) {
        (chosen.isReading() ? counted : read).selectToggle(null);
        toggle.setSelected(true);
        kind = chosen;
        session.preferences().rememberChoice(KIND, chosen.code());
        name();
        changed.run();
    }

    private void name() {
        readings.setText(session.words().say(kind.isReading() ? shortName(kind) : "ui.chart-readings"));
        readings.getStyleClass().remove("chosen");
        if (kind.isReading()) {
            readings.getStyleClass().add("chosen");
        }
    }

    private static String shortName(ChartKind kind) {
        return switch (kind) {
            case SIGNED -> "ui.chart-signed";
            case FIELDS -> "ui.chart-fields";
            case LOCALITIES -> "ui.chart-localities";
            case MATRIX -> "ui.chart-matrix";
            case PARTNERS -> "ui.chart-partners";
            case GROWTH -> "ui.chart-growth";
            case SHIFT -> "ui.chart-shift";
            case QUIET -> "ui.chart-quiet";
            case FOLLOWING -> "ui.chart-following";
            case SIGNATORIES -> "ui.chart-signatories";
        };
    }
}
