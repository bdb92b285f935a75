package kakehashi.ui.edit.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** While a list is being read: that it is, and a way to give it up; and why it cannot be read, with what to do. */
final class ReadingCard extends VBox {

    private static final double WIDTH = 460;

    private final Button close = new Button();

    private ReadingCard(Session session, String title) {
        super(12);
        setId("list-reading");
        getStyleClass().add("form");
        prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        getChildren().add(FactColumn.text(title, "page-title"));
        close.setId("list-reading-close");
        close.setMinWidth(USE_PREF_SIZE);
    }

    /** @param giveUp told that nobody waits for it any longer */
    static ReadingCard reading(Session session, String name, Runnable giveUp) {
        Words words = session.words();
        ReadingCard card = new ReadingCard(session, words.say("edit.list-title", name));
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        card.close.setText(words.say("preview.cancel"));
        card.close.setOnAction(event -> giveUp.run());
        card.getChildren().addAll(FactColumn.text(words.say("edit.list-reading-file"), "value"), bar, foot(card.close));
        return card;
    }

    /**
     * @param why the sentence, with what to do
     * @param another asks for another file
     */
    static ReadingCard refused(Session session, String name, String why, Runnable another, Runnable closed) {
        Words words = session.words();
        ReadingCard card = new ReadingCard(session, words.say("edit.list-unread", name));
        Label sentence = FactColumn.text(why, "value");
        sentence.setId("list-unread");
        Button other = new Button(words.say("edit.list-other-file"));
        other.setId("list-other-file");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(event -> another.run());
        card.close.setText(words.say("ui.close"));
        card.close.setOnAction(event -> closed.run());
        card.getChildren().addAll(sentence, foot(other, card.close));
        return card;
    }

    private static HBox foot(Button... buttons) {
        HBox foot = new HBox(8, buttons);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    Node first() {
        return close;
    }

    boolean isShown() {
        return getScene() != null;
    }
}
