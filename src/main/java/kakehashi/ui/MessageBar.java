package kakehashi.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.session.Message;
import kakehashi.session.Messages;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What was noticed and what went wrong, a line each above the foot, until it is closed by its button or by Escape. Where
 * there is more than a part of the window can hold, it scrolls; where there is nothing, it takes no room.
 */
final class MessageBar extends Region {

    /** Of the window's height, so that the work stays in view. */
    private static final double LARGEST_SHARE = 0.35;

    private final Session session;
    private final Messages messages;
    private final Outside outside;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    MessageBar(Session session, Outside outside) {
        this.session = session;
        this.outside = outside;
        messages = session.messages();
        setId("messages");
        getStyleClass().add("messages");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        getChildren().add(scroll);
        visibleProperty().bind(managedProperty());
        messages.all().addListener((ListChangeListener<Message>) change -> show());
        session.wordsProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(messages.all().stream().map(this::line).toList());
        setManaged(!messages.all().isEmpty());
    }

    private HBox line(Message message) {
        Words words = session.words();
        boolean failed = message.task() != null;
        String said = message.in(words);
        FontIcon icon = new FontIcon(failed ? Feather.ALERT_TRIANGLE : Feather.INFO);
        Label text = FactColumn.text(said, "told");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, icon, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("told-line");
        line.getStyleClass().add(failed ? "told-failure" : "told-notice");
        if (message.task() == Task.STORE) {
            boolean gone = session.storeWatch().isGone();
            line.getChildren()
                    .addAll(
                            button("save-held", words.say("keep.lost.save"), Wish.Kind.SAVE_HELD),
                            button(
                                    "open-anew",
                                    gone ? words.say("keep.lost.put-back") : words.say("keep.lost.open"),
                                    Wish.Kind.OPEN_ANEW));
        }
        if (message.task() == Task.WINDOW) {
            line.getChildren().add(button("save-helper", words.say("keep.helper.menu"), Wish.Kind.HELPER_FILE));
        }
        if (!message.details().isEmpty()) {
            Button copy = new Button(words.say("ui.copy-details"));
            copy.getStyleClass().addAll("copy-details", "small");
            copy.setMinWidth(Region.USE_PREF_SIZE);
            // What a screen reader says of the first control is all it says of the line.
            copy.setAccessibleText(said + " " + copy.getText());
            copy.setOnAction(event -> outside.copy(said + "\n\n" + message.details(), words.say("ui.details-copied")));
            line.getChildren().add(copy);
        }
        IconButton close = new IconButton(
                "close-message", Feather.X, new SimpleStringProperty(words.say("ui.close")), () -> close(message));
        close.accessibleTextProperty().unbind();
        close.setAccessibleText(said + " " + words.say("ui.close"));
        line.getChildren().add(close);
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close(message);
                event.consume();
            }
        });
        return line;
    }

    private static Button button(String id, String name, Wish.Kind wish) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> Wish.of(button, wish, ""));
        return button;
    }

    private void close(Message message) {
        int at = messages.all().indexOf(message);
        messages.close(message);
        int left = lines.getChildren().size();
        if (left > 0) {
            lines.getChildren()
                    .get(Math.min(Math.max(at, 0), left - 1))
                    .lookup("#close-message")
                    .requestFocus();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double whole = lines.prefHeight(width) + insets.getTop() + insets.getBottom();
        double most = getScene() == null ? whole : getScene().getHeight() * LARGEST_SHARE;
        return snapSizeY(Math.min(whole, most));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        layoutInArea(
                scroll,
                insets.getLeft(),
                insets.getTop(),
                width,
                height,
                0,
                javafx.geometry.HPos.LEFT,
                javafx.geometry.VPos.TOP);
    }
}
