package kakehashi.ui.edit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Findable;
import kakehashi.session.edit.Step;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Wish;

/** What was done, step by step: any of it can be taken back and made again, and all that came after one at once. */
final class StepsCard extends ListedCard<Step> {

    private static final int MOST = 500;

    private final Words words;
    private final StepWords told;

    StepsCard(Desk desk) {
        super(desk, "steps", desk.words().say("edit.steps"), desk.words().say("edit.steps-none"));
        words = desk.words();
        told = new StepWords(desk.session());
        Button turn = new Button(words.say("edit.step-back"));
        turn.setId("step-turn");
        turn.setOnAction(event -> turn());
        Button until = new Button(words.say("edit.step-until"));
        until.setId("step-until");
        until.setOnAction(event -> until());
        Button send = new Button(words.say("edit.send-open"));
        send.setId("step-send");
        send.setOnAction(event -> send());
        Button history = new Button(words.say("edit.step-history"));
        history.setId("step-history");
        history.setOnAction(event -> history());
        offer(List.of(turn, until, history, send));
        String selected = desk.session().selection().orElse("");
        nothing().offer("steps-add", words.say("edit.add-event"), () -> leaveFor(Wish.Kind.ADD_EVENT, selected));
        list().getSelectionModel().selectedItemProperty().addListener((observed, before, step) -> {
            turn.setDisable(step == null);
            until.setDisable(step == null || step.undone());
            history.setDisable(step == null);
            send.setDisable(step == null || step.undone());
            turn.setText(words.say(step != null && step.undone() ? "edit.step-again" : "edit.step-back"));
        });
        turn.setDisable(true);
        until.setDisable(true);
        send.setDisable(true);
        history.setDisable(true);
        show();
    }

    private void turn() {
        Step step = list().getSelectionModel().getSelectedItem();
        if (step != null) {
            after(desk().editing().turn(step));
        }
    }

    private void send() {
        Step step = list().getSelectionModel().getSelectedItem();
        if (step != null) {
            SendCard.open(desk(), step.set());
        }
    }

    private void until() {
        Step step = list().getSelectionModel().getSelectedItem();
        if (step != null) {
            after(desk().editing().goBackTo(step));
        }
    }

    /** Of the record that the step is about, also where that is there no more. */
    private void history() {
        Step step = list().getSelectionModel().getSelectedItem();
        if (step != null) {
            Change about = about(step.set());
            HistoryCard card = new HistoryCard(desk(), about.key(), name(about));
            desk().cards().close();
            desk().cards().open(card, card.first());
        }
    }

    /** What is taken away or added says more of a step than what is altered with it. */
    private static Change about(ChangeSet set) {
        List<Change> changes = set.changes();
        return changes.stream()
                .filter(change -> change.after() == null)
                .findFirst()
                .or(() -> changes.stream()
                        .filter(change ->
                                set.label().arguments().contains(change.key().id()))
                        .findFirst())
                .orElse(changes.get(0));
    }

    private String name(Change change) {
        RecordNames names =
                new RecordNames(desk().session().places(), desk().session().asOf());
        AtlasRecord record = change.after() == null ? change.before() : change.after();
        return record instanceof Findable known
                ? names.heading(known)
                : new SessionNames(desk().session()).name(change.key());
    }

    @Override
    protected CompletableFuture<List<Step>> ask() {
        return desk().editing().steps(MOST);
    }

    @Override
    protected Node line(Step step) {
        String what = told.what(step.set());
        VBox lines = new VBox(
                1,
                FactColumn.text(step.undone() ? words.say("edit.step-undone", what) : what, "value"),
                FactColumn.text(told.whenAndWho(step.set()), "quiet"));
        String why = told.why(step.set());
        if (!why.isEmpty()) {
            lines.getChildren().add(FactColumn.text(why, "quiet"));
        }
        return lines;
    }
}
