package kakehashi.ui.edit.meet;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Reconciled;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.ScrollingCard;

/** Asks who meets what somebody else has written meanwhile which of the two stands, member by member. */
public final class MeetCard extends ScrollingCard {

    private static final double WIDTH = 620;

    private final Choices choices;
    private final Button save = new Button();
    private final HBox foot;

    /**
     * @param back leads back to what was typed
     * @param decided takes what was chosen, once it was of all
     */
    public MeetCard(
            Session session,
            Map<RecordKey, Reconciled> records,
            Sides sides,
            Runnable back,
            Consumer<Map<RecordKey, Map<Disagreement, Choice>>> decided) {
        this(session.words(), sides.card(), new VBox(10), new Choices(session, records, sides));
        prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        Button away = new Button(sides.card().back());
        away.setId("meet-back");
        away.setMinWidth(USE_PREF_SIZE);
        away.setOnAction(event -> back.run());
        save.setOnAction(event -> decided.accept(choices.chosen()));
        foot.getChildren().addAll(away, save);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                if (save.isDisabled()) {
                    first().requestFocus();
                } else {
                    save.fire();
                }
                event.consume();
            }
        });
    }

    private MeetCard(Words words, CardWords said, VBox body, Choices choices) {
        super(FactColumn.text(said.title(), "page-title"), body);
        this.choices = choices;
        setId("meet");
        setSpacing(10);
        getStyleClass().add("form");
        Label about = FactColumn.text(said.about(), "quiet");
        about.setId("meet-about");
        body.setPadding(new Insets(0, 10, 2, 0));
        HBox all = new HBox(
                12,
                link("meet-all-mine", said.allMine(), Choice.MINE),
                link("meet-all-theirs", said.allTheirs(), Choice.THEIRS));
        body.getChildren().addAll(about, choices, all);
        Label state = FactColumn.text("", "form-state");
        state.setId("meet-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.textProperty()
                .bind(choices.leftProperty()
                        .map(left -> left.intValue() == 0 ? "" : words.say("edit.meet.left", left.intValue())));
        save.setText(words.say("edit.save"));
        save.setId("meet-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(choices.leftProperty().greaterThan(0));
        foot = new HBox(8, state);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(foot);
    }

    private Hyperlink link(String id, String text, Choice side) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(event -> choices.choose(side));
        return link;
    }

    /** Names the button that takes what was chosen, where it does more than save. */
    public void saveBy(String text) {
        save.setText(text);
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width) + foot.prefHeight(-1) + getSpacing();
    }

    /** Where one begins. */
    public Node first() {
        return choices.first();
    }
}
