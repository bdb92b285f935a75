package kakehashi.ui.tour;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Language;
import kakehashi.session.Session;
import kakehashi.session.tour.Tour;
import kakehashi.session.tour.TourMove;
import kakehashi.session.tour.TourStep;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.IconButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the tour says, and the buttons that lead through it. */
final class Callout extends VBox {

    private final Session session;
    private final Tour tour;
    private final Label count = new Label();
    private final Label title = FactColumn.text("", "callout-title");
    private final Label text = FactColumn.text("", "callout-text");
    private final Button back = new Button();
    private final Button other = new Button();
    private final Button next = new Button();

    Callout(Session session, Tour tour) {
        super(8);
        this.session = session;
        this.tour = tour;
        setId("tour");
        getStyleClass().addAll("callout");
        setManaged(false);
        count.setId("tour-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        text.setId("tour-text");
        IconButton end = new IconButton(
                "tour-end", Feather.X, session.wordsProperty().map(words -> words.say("ui.tour-end")), tour::end);
        end.getStyleClass().addAll("flat", "small");
        end.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, count, end);
        head.setAlignment(Pos.CENTER_LEFT);
        back.setId("tour-back");
        back.setOnAction(event -> tour.back());
        other.setId("tour-other");
        next.setId("tour-next");
        next.setOnAction(event -> tour.next());
        for (Button each : new Button[] {back, other, next}) {
            each.setMinWidth(USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, back, gap, other, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, text, buttons);
    }

    /** Says what the step asks for, and what of it is to be done next. */
    void tell(TourStep step, TourMove move) {
        Words words = session.words();
        title.setText(words.name(step));
        count.setText(words.say("ui.tour-count", Math.min(step.number(), TourStep.COUNT), TourStep.COUNT));
        count.setVisible(step.asks());
        text.setText(words.name(
                move,
                words.say("ui.home"),
                words.say("ui.choose"),
                words.say("ui.own-ties", "…"),
                words.say("ui.as-of-last-of-63", words.date(Tour.DAY)),
                words.say("preview.sheets"),
                words.name(SheetKind.VISIT_BRIEF),
                words.say("preview.language"),
                words.name(Language.JA),
                words.say("preview.print"),
                words.say("preview.save")));
        boolean done = step.asks() && move.isReached();
        text.setGraphic(done ? new FontIcon(Feather.CHECK) : null);
        back.setText(words.say("ui.tour-back"));
        back.setVisible(step.asks());
        other.setText(words.say(step == TourStep.WELCOME ? "ui.tour-not-now" : "ui.tour-set-back"));
        other.setVisible(!step.asks());
        other.setOnAction(event -> {
            if (step == TourStep.FAREWELL) {
                tour.setBack();
            }
            tour.end();
        });
        next.setText(
                switch (step) {
                    case WELCOME -> words.say("ui.tour-begin");
                    case FAREWELL -> words.say("ui.close");
                    default -> words.say(move.isReached() ? "ui.tour-next" : "ui.tour-skip");
                });
        next.getStyleClass().remove("accent");
        if (move.isReached()) {
            next.getStyleClass().add("accent");
        }
        // A screen reader says of the button that has the keys all that the step says.
        next.setAccessibleText(title.getText() + ". " + text.getText() + " " + next.getText());
    }

    /** Where the keys belong that lead through the tour. */
    Node first() {
        return next;
    }

    /** Whether one of its buttons has the keys. */
    boolean holds(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
