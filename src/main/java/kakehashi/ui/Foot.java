package kakehashi.ui;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kakehashi.model.Edition;
import kakehashi.query.edition.Question;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.text.Words;
import kakehashi.ui.control.Behind;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Statement;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.EditDesk;
import kakehashi.ui.edit.list.IntakeDesk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line at the bottom: which data this is, whether it can be edited, whether it is behind what was asked, what was done
 * last, and a mistake to correct.
 */
final class Foot extends HBox {

    private static final Duration READING_TIME = Duration.seconds(8);

    private final Session session;
    private final Outside outside;
    private final EditDesk edit;

    Foot(Session session, Outside outside, EditDesk edit, IntakeDesk lists) {
        this.session = session;
        this.outside = outside;
        this.edit = edit;
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
        Label data = new Label();
        data.setId("data-version");
        data.textProperty().bind(session.shownIn(Shown::words, Shown::atlas).map(Foot::data));
        data.setMinWidth(Region.USE_PREF_SIZE);
        Label behind = behind();
        data.visibleProperty().bind(behind.visibleProperty().not());
        data.managedProperty().bind(data.visibleProperty());
        getChildren().addAll(data, behind, questions());
        if (session.readOnly(session.words()).isPresent()) {
            Label locked = new Label(null, new FontIcon(Feather.LOCK));
            locked.setId("read-only");
            locked.textProperty().bind(session.wordsProperty().map(words -> session.readOnly(words)
                    .orElse("")));
            getChildren().add(locked);
        }
        Label message = new Label();
        message.setId("message");
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.getStyleClass().add("message");
        message.setMaxWidth(Double.MAX_VALUE);
        message.setAlignment(Pos.CENTER);
        HBox.setHgrow(message, Priority.ALWAYS);
        Hyperlink offer = offer();
        PauseTransition fade = new PauseTransition(READING_TIME);
        fade.setOnFinished(event -> {
            message.setText("");
            offer.setVisible(false);
        });
        outside.messageProperty().addListener((observed, before, after) -> {
            message.setText(after);
            fade.playFromStart();
        });
        // A message in the language left behind is taken away: it tells what was done before.
        session.wordsProperty().addListener(changed -> {
            message.setText("");
            offer.setVisible(false);
        });
        Button mistake = new Button(null, new FontIcon(Feather.FLAG));
        mistake.setId("report-mistake");
        mistake.getStyleClass().addAll("flat", "small");
        mistake.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.correct-mistake")));
        mistake.setMinWidth(Region.USE_PREF_SIZE);
        mistake.setOnAction(event -> correct());
        IconButton done = new IconButton(
                "steps-open",
                Feather.ROTATE_CCW,
                session.wordsProperty().map(words -> words.say("edit.steps-open")),
                edit::steps);
        done.getStyleClass().addAll("flat", "small");
        IconButton more = new IconButton(
                "add-open", Feather.PLUS, session.wordsProperty().map(words -> words.say("edit.add-open")), edit::add);
        more.getStyleClass().addAll("flat", "small");
        getChildren().addAll(message, offer, half(lists), more, done, mistake);
    }

    /** How much is to be decided where the edition says otherwise than the user; not there where nothing is. */
    private Hyperlink questions() {
        Hyperlink link = new Hyperlink(null, new FontIcon(Feather.HELP_CIRCLE));
        link.setId("questions-open");
        link.setMinWidth(Region.USE_PREF_SIZE);
        ObservableValue<Integer> open = session.shownProperty()
                .map(shown -> Question.of(session.editing().atlas()).size());
        link.textProperty().bind(open.map(count -> session.words().say("ui.questions", count)));
        link.visibleProperty().bind(open.map(count -> count > 0));
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> Wish.of(link, Wish.Kind.QUESTIONS, ""));
        return link;
    }

    /** Beside a message what can be done about it, as long as it stands there. */
    private Hyperlink offer() {
        Hyperlink link = new Hyperlink();
        link.setId("message-offer");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setVisible(false);
        link.managedProperty().bind(link.visibleProperty());
        outside.offerProperty().addListener((observed, before, after) -> {
            link.setVisible(after != null);
            if (after != null) {
                link.setText(after.name());
                link.setOnAction(event -> after.action().run());
            }
        });
        return link;
    }

    /** The list that was left half taken in, to go on with it. */
    private Hyperlink half(IntakeDesk lists) {
        Hyperlink link = new Hyperlink(null, new FontIcon(Feather.LIST));
        link.setId("list-half");
        link.setMinWidth(0);
        link.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> session.words()
                                .say("edit.list-half", lists.halfTakenProperty().get()),
                        session.wordsProperty(),
                        lists.halfTakenProperty()));
        link.visibleProperty().bind(lists.halfTakenProperty().isNotEmpty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> lists.goOn());
        return link;
    }

    /** Says, in place of which data this is, that what is shown is not yet what was asked for, or could not be made so. */
    private Label behind() {
        Label sign = new Label(null, new FontIcon(Feather.CLOCK));
        sign.setId("behind");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.behind")));
        sign.visibleProperty().bind(new Behind(session.pendingProperty()).lastingProperty());
        sign.managedProperty().bind(sign.visibleProperty());
        return sign;
    }

    private static String data(Shown shown) {
        Edition edition = shown.atlas().edition();
        return shown.words()
                .say("ui.data-version", edition.version(), shown.words().date(edition.date()));
    }

    /** What cannot be corrected here is a matter for a letter. */
    private void correct() {
        String id = session.selection().orElse("");
        if (edit.canCorrect(id)) {
            edit.correct(id);
        } else {
            report(id);
        }
    }

    private void report(String id) {
        Words words = session.words();
        String name = id.isEmpty() ? "" : new SessionNames(session).name(id);
        Statement whole = new Statement(id.isEmpty() ? "–" : id, words.say("ui.page"), name, java.util.List.of());
        outside.copyLetter(session, whole.report(words, session.atlas().edition()));
    }
}
