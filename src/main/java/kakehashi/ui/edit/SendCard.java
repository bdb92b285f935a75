package kakehashi.ui.edit;

import java.nio.charset.StandardCharsets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.ChangeSet;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.TabLeaves;

/** A step for the editors of the data: a letter to copy and a file to attach. Nothing is sent from here. */
final class SendCard extends VBox {

    private static final double WIDTH = 620;
    private static final int LINES = 13;

    private final TextField address = new TextField();
    private final TextArea letter;

    SendCard(Desk desk, ChangeSet set) {
        super(10);
        Words words = desk.words();
        Letter about = new Letter(desk.session(), set);
        setId("send");
        getStyleClass().add("form");
        prefWidthProperty().bind(desk.session().preferences().textSize().scaled(WIDTH));
        address.setId("send-address");
        address.setText(desk.session().preferences().editors());
        address.setPromptText(words.say("edit.send-address-example"));
        address.textProperty()
                .addListener((observed, before, after) ->
                        desk.session().preferences().rememberEditors(after));
        Label to = FactColumn.text(words.say("edit.send-address"), "label");
        to.setLabelFor(address);
        letter = new TextArea(about.text());
        letter.setId("send-letter");
        letter.setWrapText(true);
        letter.setPrefRowCount(LINES);
        letter.setMinHeight(60);
        letter.setAccessibleText(words.say("edit.send-letter"));
        TabLeaves.on(letter);
        VBox.setVgrow(letter, Priority.ALWAYS);
        Button file = button("send-file", words.say("edit.send-file"));
        file.setOnAction(event -> desk.files()
                .save(
                        words.say("edit.send-file"),
                        about.fileName(),
                        new FileDesk.Form("json", words.say("edit.send-files")),
                        () -> desk.editing().fileOf(set).getBytes(StandardCharsets.UTF_8)));
        Button copy = button("send-copy", words.say("edit.send-copy"));
        copy.getStyleClass().add("accent");
        copy.setOnAction(event -> desk.outside().copyLetter(desk.session(), letter.getText()));
        Button close = button("send-close", words.say("ui.close"));
        close.setOnAction(event -> desk.cards().close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, file, copy, gap, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        FactColumn.text(words.say("edit.send"), "page-title"),
                        FactColumn.text(words.say("edit.send-meaning"), "quiet"),
                        new VBox(2, to, address),
                        letter,
                        foot);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** In the place of the card that is open. */
    static void open(Desk desk, ChangeSet set) {
        SendCard card = new SendCard(desk, set);
        desk.cards().close();
        desk.cards().open(card, card.first());
    }

    private Node first() {
        return address.getText().isBlank() ? address : letter;
    }
}
