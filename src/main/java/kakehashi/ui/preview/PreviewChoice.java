package kakehashi.ui.preview;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kakehashi.session.Session;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import kakehashi.ui.control.NameOnly;

/** One of several, under its label. Letters typed while it has the focus go to the next name with a word that begins so. */
final class PreviewChoice<T> extends VBox {

    private static final Duration BETWEEN_LETTERS = Duration.seconds(1);

    private final ComboBox<T> box = new ComboBox<>();
    private final Function<T, String> name;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(BETWEEN_LETTERS);
    private boolean offering;

    /**
     * @param name what a value is called in the language of the window
     * @param chosen told when a person has chosen another value
     */
    PreviewChoice(
            String id, Session session, Function<Words, String> label, Function<T, String> name, Runnable chosen) {
        super(2);
        this.name = name;
        Label heading = new Label();
        heading.getStyleClass().add("quiet");
        heading.textProperty().bind(session.wordsProperty().map(label));
        heading.setLabelFor(box);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(heading.textProperty());
        box.setOnAction(event -> {
            if (!offering && box.getValue() != null) {
                chosen.run();
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, this::find);
        pause.setOnFinished(event -> typed.setLength(0));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(heading, box);
    }

    /** Replaces what there is to choose from, and the choice. */
    void offer(List<T> values, T value) {
        offering = true;
        // A new converter, so that the names are said anew.
        box.setConverter(new NameOnly<>(name));
        box.getItems().setAll(values);
        box.setValue(value);
        offering = false;
    }

    T value() {
        return box.getValue();
    }

    private void find(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() && typed.isEmpty()
                || event.isShortcutDown()
                || letter.chars().anyMatch(c -> c < ' ')) {
            return;
        }
        typed.append(letter);
        pause.playFromStart();
        int from = typed.length() == 1 ? box.getItems().indexOf(box.getValue()) + 1 : 0;
        for (int i = 0; i < box.getItems().size(); i++) {
            T value = box.getItems().get((from + i) % box.getItems().size());
            if (!Matches.in(name.apply(value), typed.toString()).isEmpty()) {
                box.setValue(value);
                return;
            }
        }
    }
}
