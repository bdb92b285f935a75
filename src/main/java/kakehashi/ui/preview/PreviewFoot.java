package kakehashi.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kakehashi.session.Session;

/** The line below a proof: what is going on, how it went, and what can be done about it. */
final class PreviewFoot extends HBox {

    private final Label message = new Label();
    private final HBox help = new HBox(6);
    private final HBox work = new HBox(8);

    PreviewFoot(Session session, ProofMaker maker) {
        super(10);
        getStyleClass().addAll("foot", "preview-foot");
        setAlignment(Pos.CENTER_LEFT);
        message.setId("preview-message");
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.getStyleClass().add("message");
        message.setMinWidth(0);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        help.setAlignment(Pos.CENTER_LEFT);
        Label making = new Label();
        making.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.sheet-being-made")));
        making.setMinWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.accessibleTextProperty().bind(making.textProperty());
        Button cancel = new Button();
        cancel.setId("preview-cancel");
        cancel.textProperty().bind(session.wordsProperty().map(words -> words.say("preview.cancel")));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> maker.cancel());
        work.setAlignment(Pos.CENTER_RIGHT);
        work.getChildren().addAll(making, bar, cancel);
        work.visibleProperty().bind(maker.busyProperty());
        work.managedProperty().bind(work.visibleProperty());
        getChildren().addAll(message, help, work);
    }

    /** Shows a message until the next. */
    void say(String text) {
        message.setText(text);
        message.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        help.getChildren().clear();
    }

    /** Shows a message with a button that does what it speaks of. */
    Button say(String text, String action, Runnable run) {
        say(text);
        Button button = new Button(action);
        button.setId("preview-help");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        help.getChildren().add(button);
        return button;
    }
}
