package kakehashi.ui.preview;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.sheet.compose.TypedLines;
import kakehashi.ui.control.FactColumn;

/** What the officer types for a visit, kept for the pair and offered again next time. */
final class TypedFields extends VBox {

    private static final String OBJECTIVES = "objectives";
    private static final String POINTS = "points";
    private static final String EXPECTED = "expected";

    private final Session session;
    private final Paperwork paperwork;
    private final Runnable changed;
    private final TextArea objectives;
    private final TextArea points;
    private final TextArea expected;
    private String home = "";
    private String counterpart = "";
    private boolean recalling;

    /** @param changed told when something was typed */
    TypedFields(Session session, Paperwork paperwork, Runnable changed) {
        super(4);
        this.session = session;
        this.paperwork = paperwork;
        this.changed = changed;
        Label about = FactColumn.text("", "quiet");
        about.textProperty().bind(session.wordsProperty().map(words -> words.say("preview.typed-meaning")));
        getChildren().add(about);
        objectives = field(OBJECTIVES, "sheet.visit.objectives");
        points = field(POINTS, "sheet.visit.points");
        expected = field(EXPECTED, "sheet.visit.expected");
        managedProperty().bind(visibleProperty());
    }

    private TextArea field(String heading, String key) {
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.textProperty().bind(session.wordsProperty().map(words -> words.say(key)));
        TextArea area = new TextArea();
        area.setId("typed-" + heading);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setMinHeight(USE_PREF_SIZE);
        area.accessibleTextProperty().bind(label.textProperty());
        label.setLabelFor(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, TypedFields::tab);
        area.textProperty().addListener((observed, before, after) -> {
            if (!recalling) {
                paperwork.type(home, counterpart, heading, after);
                changed.run();
            }
        });
        getChildren().addAll(label, area);
        return area;
    }

    /** Tab goes to the next field as everywhere else, instead of into the text. */
    private static void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            KeyEvent past = new KeyEvent(
                    event.getSource(),
                    event.getTarget(),
                    event.getEventType(),
                    event.getCharacter(),
                    event.getText(),
                    event.getCode(),
                    event.isShiftDown(),
                    true,
                    false,
                    false);
            Event.fireEvent(event.getTarget(), past);
        }
    }

    /** Shows what the officer of {@code home} typed last for a visit with {@code counterpart}. */
    void recall(String home, String counterpart) {
        if (!home.equals(this.home) || !counterpart.equals(this.counterpart)) {
            this.home = home;
            this.counterpart = counterpart;
            recalling = true;
            TypedLines kept = keptFor(home, counterpart);
            objectives.setText(kept.objectives());
            points.setText(kept.points());
            expected.setText(kept.expected());
            recalling = false;
        }
    }

    /** What the officer of {@code home} typed last for a visit with {@code counterpart}. */
    TypedLines keptFor(String home, String counterpart) {
        return new TypedLines(
                paperwork.typed(home, counterpart, OBJECTIVES),
                paperwork.typed(home, counterpart, POINTS),
                paperwork.typed(home, counterpart, EXPECTED));
    }

    TypedLines lines() {
        return new TypedLines(objectives.getText(), points.getText(), expected.getText());
    }

    void toFirst() {
        objectives.requestFocus();
    }
}
