package kakehashi.ui.control;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;
import kakehashi.model.value.Language;
import kakehashi.session.Preferences;

/**
 * The height of each kind of control in a real window, in logical pixels, before what it opens is shown, while it is, and after
 * it was: with the program's font and style sheets. A control that grows because it was opened has a font whose tables the toolkit
 * cannot read.
 */
public final class ControlHeights {

    private static final List<String> ITEMS = List.of("Visit brief", "Tài liệu phục vụ chuyến thăm", "訪問用資料");

    private ControlHeights() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            for (String weight : new String[] {"Regular", "Bold"}) {
                InputStream font = ControlHeights.class.getResourceAsStream("/fonts/MPLUS1p-" + weight + ".ttf");
                Font.loadFont(Objects.requireNonNull(font), 13);
            }
            measure();
        });
    }

    private static void measure() {
        List<Control> controls = controls();
        VBox root = new VBox(6);
        root.getChildren().addAll(controls);
        Preferences preferences = Preferences.beside(
                Path.of(System.getProperty("java.io.tmpdir"), "control-heights", "atlas.kakehashi"),
                Language.EN,
                null,
                Runnable::run);
        WindowPlace place = new WindowPlace(preferences, "heights.", 480, 700);
        Stage stage = new Stage();
        stage.setScene(place.scene(root));
        Dress.follow(stage.getScene(), root, preferences);
        stage.show();
        Map<Control, List<Double>> heights = new LinkedHashMap<>();
        List<Runnable> steps = new ArrayList<>(List.of(
                () -> note(controls, heights),
                () -> controls.forEach(ControlHeights::open),
                () -> note(controls, heights),
                () -> controls.forEach(ControlHeights::close),
                () -> note(controls, heights),
                () -> {
                    tell(heights);
                    Platform.exit();
                }));
        next(steps);
    }

    /** Each step when the window has long come to rest. */
    private static void next(List<Runnable> steps) {
        if (!steps.isEmpty()) {
            PauseTransition rest = new PauseTransition(Duration.seconds(1));
            rest.setOnFinished(event -> {
                steps.remove(0).run();
                next(steps);
            });
            rest.play();
        }
    }

    private static List<Control> controls() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll(ITEMS);
        combo.setValue(ITEMS.get(0));
        ChoiceBox<String> choice = new ChoiceBox<>();
        choice.getItems().addAll(ITEMS);
        choice.setValue(ITEMS.get(1));
        MenuButton menu = new MenuButton(ITEMS.get(2));
        ITEMS.forEach(item -> menu.getItems().add(new MenuItem(item)));
        TextArea area = new TextArea(ITEMS.get(1));
        area.setPrefRowCount(2);
        return List.of(
                combo,
                choice,
                menu,
                new DatePicker(),
                new Spinner<>(1, 9, 3),
                new TextField(ITEMS.get(1)),
                area,
                new Button(ITEMS.get(0)),
                new ToggleButton(ITEMS.get(2)),
                new CheckBox(ITEMS.get(1)),
                new RadioButton(ITEMS.get(0)),
                new Hyperlink(ITEMS.get(2)),
                new Label(ITEMS.get(1)));
    }

    private static void open(Control control) {
        if (control instanceof ComboBoxBase<?> box) {
            box.show();
        } else if (control instanceof ChoiceBox<?> box) {
            box.show();
        } else if (control instanceof MenuButton menu) {
            menu.show();
        }
    }

    private static void close(Control control) {
        if (control instanceof ComboBoxBase<?> box) {
            box.hide();
        } else if (control instanceof ChoiceBox<?> box) {
            box.hide();
        } else if (control instanceof MenuButton menu) {
            menu.hide();
        }
    }

    private static void note(List<Control> controls, Map<Control, List<Double>> heights) {
        controls.forEach(control ->
                heights.computeIfAbsent(control, first -> new ArrayList<>()).add(control.getHeight()));
    }

    private static void tell(Map<Control, List<Double>> heights) {
        System.out.printf("%-14s %8s %8s %8s%n", "control", "before", "shown", "after");
        heights.forEach((control, measured) -> System.out.printf(
                "%-14s %8.1f %8.1f %8.1f%n",
                control.getClass().getSimpleName(), measured.get(0), measured.get(1), measured.get(2)));
    }
}
