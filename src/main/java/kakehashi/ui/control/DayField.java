package kakehashi.ui.control;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import kakehashi.query.compare.Handover;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.text.Words;

/**
 * The day that the whole window is shown as of: typed, stepped with the arrow keys, or taken from a few days that matter.
 */
public final class DayField extends HBox {

    /** Ha Tay joined Hanoi: before it neither ranks nor borders are on record. */
    public static final LocalDate EARLIEST_BORDERS = LocalDate.of(2008, 8, 1);

    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    private final Session session;

    public DayField(Session session, Outside outside) {
        this.session = session;
        getStyleClass().add("day-field");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label();
        name.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.as-of")));
        name.setMinWidth(USE_PREF_SIZE);
        DayInput field =
                new DayInput(session.wordsProperty(), session.askedAsOfProperty(), session::showAsOf, outside::say);
        name.setLabelFor(field);
        field.setId("as-of");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.as-of-meaning")));
        field.setTooltip(tooltip);
        field.accessibleTextProperty().bind(name.textProperty());
        MenuButton marks = new MenuButton();
        marks.setId("as-of-marks");
        marks.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.as-of-marks")));
        marks.getItems()
                .addAll(
                        mark(session.today(), words -> words.say("ui.as-of-today", words.date(session.today()))),
                        mark(FIRST_OF_34, words -> words.say("ui.as-of-first-of-34", words.date(FIRST_OF_34))),
                        mark(LAST_OF_63, words -> words.say("ui.as-of-last-of-63", words.date(LAST_OF_63))),
                        mark(EARLIEST_BORDERS, words -> words.say("ui.as-of-earliest", words.date(EARLIEST_BORDERS))));
        getChildren().addAll(name, field, marks, atSuccessor());
    }

    /** Draws ties at those who answer for them; it is there once somebody does who did not sign. */
    private ToggleButton atSuccessor() {
        ToggleButton button = new ToggleButton();
        button.setId("at-successor");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.at-successor")));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-at-successor")));
        button.setTooltip(tooltip);
        button.selectedProperty().bindBidirectional(session.drawing().atSuccessorProperty());
        ObservableValue<Boolean> matters =
                session.shownIn(Shown::meanings).map(shown -> Handover.hasBeen(shown.meanings()));
        button.visibleProperty().bind(matters);
        button.managedProperty().bind(matters);
        return button;
    }

    private MenuItem mark(LocalDate day, Function<Words, String> text) {
        MenuItem item = new MenuItem();
        item.setId("as-of-" + day);
        item.textProperty().bind(session.wordsProperty().map(text));
        item.setOnAction(event -> session.showAsOf(day));
        return item;
    }
}
