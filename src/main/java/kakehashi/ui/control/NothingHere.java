package kakehashi.ui.control;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** Stands where nothing is: says why, and offers what can be done about it, by mouse and keys. */
public final class NothingHere extends VBox {

    private final Label why = new Label();
    private final FlowPane next = new FlowPane(8, 8);

    public NothingHere(String why) {
        super(10);
        this.why.setText(why);
        this.why.setWrapText(true);
        this.why.getStyleClass().add("quiet");
        next.setAlignment(Pos.CENTER);
        getStyleClass().add("nothing");
        setAlignment(Pos.CENTER);
        setFillWidth(true);
        getChildren().addAll(this.why, next);
    }

    /** In the place of a result that the choices leave empty: every choice can be lifted. */
    public static NothingHere inResult(Session session) {
        NothingHere nothing = new NothingHere("");
        nothing.why.textProperty().bind(said(session, words -> words.say("ui.nothing-passes")));
        Button lift = nothing.offer("lift-all", "", () -> session.narrow(TieFilter.ALL));
        lift.textProperty().bind(said(session, words -> words.say("ui.clear-all")));
        lift.visibleProperty()
                .bind(session.answerProperty().map(answer -> session.filter().narrows()));
        lift.managedProperty().bind(lift.visibleProperty());
        return nothing;
    }

    private static ObservableValue<String> said(Session session, Function<Words, String> words) {
        return session.wordsProperty().map(words);
    }

    /** Says why anew. */
    public void say(String reason) {
        why.setText(reason);
    }

    /** Offers to do something. */
    public Button offer(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        next.getChildren().add(button);
        return button;
    }
}
