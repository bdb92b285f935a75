package kakehashi.ui.support;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.model.value.WebAddress;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.text.Program;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;

/**
 * Which version there is, and the page on which newer ones are published, as the office names it. The program itself asks nobody: the
 * browser opens the page when that is pressed.
 */
final class NewerCard extends VBox {

    private static final double WIDTH = 520;
    private static final String ADDRESS = "releases.address";

    private final TextField address = new TextField();

    /**
     * @param done closes it
     * @param toEdition closes it and asks for an edition of the data
     */
    NewerCard(Session session, Outside outside, Runnable done, Runnable toEdition) {
        super(12);
        setId("newer");
        Words words = session.words();
        Preferences preferences = session.preferences();
        Label have = FactColumn.text(
                words.say(
                        "ui.newer-have",
                        Program.version(),
                        session.atlas().edition().version(),
                        words.date(session.atlas().edition().date())),
                "value");
        have.setId("newer-have");
        address.setId("newer-address");
        address.setText(preferences.choice(ADDRESS).orElse(""));
        address.setPromptText(words.say("ui.newer-prompt"));
        Label name = FactColumn.text(words.say("ui.newer-address"), "quiet");
        name.setLabelFor(address);
        Button browse = new Button(words.say("ui.newer-browse"));
        browse.setId("newer-browse");
        browse.getStyleClass().add("accent");
        browse.disableProperty().bind(address.textProperty().map(typed -> !WebAddress.isSound(typed.strip())));
        browse.setOnAction(event -> {
            preferences.rememberChoice(ADDRESS, address.getText().strip());
            outside.browse(address.getText().strip());
        });
        Button edition = new Button(words.say("edit.edition.menu"));
        edition.setId("newer-edition");
        edition.setOnAction(event -> toEdition.run());
        Button close = new Button(words.say("ui.close"));
        close.setId("newer-close");
        close.setCancelButton(true);
        close.setOnAction(event -> done.run());
        HBox buttons = new HBox(8, browse, edition, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(WIDTH);
        getChildren()
                .addAll(
                        FactColumn.text(words.say("ui.newer"), "page-title"),
                        have,
                        FactColumn.text(words.say("ui.newer-meaning"), "quiet"),
                        new VBox(2, name, address),
                        buttons);
    }

    Node first() {
        return address;
    }
}
