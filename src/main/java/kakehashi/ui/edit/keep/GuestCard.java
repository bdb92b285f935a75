package kakehashi.ui.edit.keep;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.session.keep.Guest;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;

/** What can be done with somebody else's store: look at it, take changes from it, or work in it. */
final class GuestCard extends VBox {

    private static final double WIDTH = 560;
    private static final double BELOW = 8;

    /** What follows from each choice. */
    record Choices(Runnable look, Runnable take, Runnable work) {}

    private final Desk desk;
    private final Guest guest;
    private final Button look;
    /** Whether whoever was chosen has the store now. */
    private boolean given;

    GuestCard(Desk desk, Guest guest, Choices choices) {
        super(6);
        this.desk = desk;
        this.guest = guest;
        Words words = desk.words();
        setId("guest");
        getStyleClass().add("form");
        prefWidthProperty().bind(desk.session().preferences().textSize().scaled(WIDTH));
        int changes = guest.changes(desk.editing().atlas()).size();
        look = button("guest-look", words.say("keep.guest.look"), () -> give(choices.look()));
        Button take = button("guest-take", words.say("keep.guest.take"), () -> give(choices.take()));
        take.setDisable(changes == 0 || desk.session().readOnly(words).isPresent());
        Button work = button("guest-work", words.say("keep.guest.work"), () -> {
            desk.cards().close();
            choices.work().run();
        });
        Button close = button("guest-close", words.say("ui.close"), desk.cards()::close);
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        FactColumn.text(
                                words.say(
                                        "keep.guest.heading",
                                        guest.file().getFileName().toString()),
                                "page-title"),
                        FactColumn.text(guest.file().toString(), "quiet"),
                        about(words.say("keep.guest.about", guest.edition(), changes)),
                        look,
                        about(words.say("keep.guest.look-about")),
                        take,
                        about(words.say("keep.guest.take-about")),
                        work,
                        about(words.say("keep.guest.work-about")),
                        foot);
    }

    private static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Nearer to the button that it is about than to the next one. */
    private static Label about(String text) {
        Label about = FactColumn.text(text, "quiet");
        VBox.setMargin(about, new Insets(0, 0, BELOW, 0));
        return about;
    }

    private void give(Runnable choice) {
        given = true;
        desk.cards().close();
        choice.run();
    }

    Node first() {
        return look;
    }

    /** Lets go of the store unless it was given on. */
    void close() {
        if (!given) {
            guest.close();
        }
    }
}
