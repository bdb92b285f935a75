package kakehashi.ui.edit.keep;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.Picked;
import kakehashi.session.edit.MetException;
import kakehashi.session.keep.Guest;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import kakehashi.ui.edit.meet.CardWords;
import kakehashi.ui.edit.meet.MeetCard;
import kakehashi.ui.edit.meet.Sides;

/** What somebody else's store would bring, record by record, each to be taken or left, and the button that takes it as one step. */
final class TakeCard extends ListedCard<Change> {

    private final Guest guest;
    private final String name;
    private final ChangeLines lines;
    private final List<Change> changes;
    private final Set<RecordKey> left = new HashSet<>();
    private final Button take = new Button();

    TakeCard(Desk desk, Guest guest) {
        super(
                desk,
                "take",
                desk.words().say("keep.take.title", guest.file().getFileName().toString()),
                desk.words().say("keep.take.none"));
        this.guest = guest;
        name = guest.file().getFileName().toString();
        lines = new ChangeLines(desk.session());
        Words words = desk.words();
        changes = guest.changes(desk.editing().atlas());
        getChildren().add(1, FactColumn.text(words.say("keep.take.about"), "quiet"));
        take.setId("take-all");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> take());
        offer(List.of(take));
        list().setOnKeyPressed(event -> {
            Change chosen = list().getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                turn(chosen.key());
                event.consume();
            }
        });
        count();
        show();
    }

    private ChangeSet step(List<Change> picked) {
        return guest.step(picked, desk().editing().stamp(null));
    }

    private void turn(RecordKey record) {
        if (!left.remove(record)) {
            left.add(record);
        }
        list().refresh();
        count();
    }

    private void count() {
        int picked = Picked.of(changes, left).size();
        take.setText(desk().words().say("keep.take.all", picked));
        take.setDisable(picked == 0);
    }

    private void take() {
        after(desk().editing().change(step(Picked.of(changes, left))).whenComplete((done, problem) -> {
            if (problem == null) {
                taken();
            } else {
                MetException.in(problem).ifPresent(this::decide);
            }
        }));
    }

    private void taken() {
        desk().cards().close();
        desk().outside().say(desk().words().say("keep.take.done", name));
    }

    /** What both have changed alike is chosen by a person. */
    private void decide(Meeting meeting) {
        Words words = desk().words();
        Sides sides = new Sides(
                words.say("keep.take.mine", name),
                (record, about) -> words.say("keep.take.theirs"),
                true,
                new CardWords(
                        words.say("keep.take.both-title"),
                        words.say("keep.take.both-about", name),
                        words.say("keep.take.all-mine", name),
                        words.say("keep.take.all-theirs"),
                        words.say("keep.take.back")));
        MeetCard card = new MeetCard(desk().session(), meeting.records(), sides, desk().cards()::close, chosen -> {
            desk().cards().close();
            decided(meeting, chosen);
        });
        desk().cards().close();
        desk().cards().ask(card, card.first(), () -> desk().cards().open(this, first()));
    }

    private void decided(Meeting meeting, Map<RecordKey, Map<Disagreement, Disagreement.Choice>> chosen) {
        desk().editing().decide(meeting, chosen).whenComplete((done, problem) -> {
            if (problem == null) {
                taken();
            }
        });
    }

    /** As they would be made on what is there now; where a person is asked, as the other store has it. */
    @Override
    protected CompletableFuture<List<Change>> ask() {
        return CompletableFuture.completedFuture(
                changes.isEmpty()
                        ? List.of()
                        : Meeting.of(step(changes), desk().editing().atlas())
                                .agreed()
                                .map(ChangeSet::changes)
                                .orElse(List.of()));
    }

    @Override
    protected Node line(Change change) {
        CheckBox box = new CheckBox();
        box.getStyleClass().add("take-record");
        // The list has the keys; Space turns the line that it is at.
        box.setFocusTraversable(false);
        box.setSelected(
                Picked.of(changes, left).stream().anyMatch(each -> each.key().equals(change.key())));
        box.setOnAction(event -> turn(change.key()));
        Node told = lines.of(change);
        told.setOnMouseClicked(event -> box.fire());
        HBox.setHgrow(told, Priority.ALWAYS);
        return new HBox(8, box, told);
    }
}
