package kakehashi.ui.edit.keep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Meeting;
import kakehashi.session.edit.MetException;
import kakehashi.session.keep.Guest;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import kakehashi.ui.edit.meet.MeetCard;
import kakehashi.ui.edit.meet.Sides;

/** What somebody else's store would bring, record by record, and the button that takes all of it as one step. */
final class TakeCard extends ListedCard<Change> {

    private final Guest guest;
    private final String name;
    private final ChangeLines lines;
    private final Optional<ChangeSet> step;

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
        List<Change> changes = guest.changes(desk.editing().atlas());
        step = changes.isEmpty()
                ? Optional.empty()
                : Optional.of(guest.step(changes, desk.editing().stamp(null)));
        getChildren().add(1, FactColumn.text(words.say("keep.take.about"), "quiet"));
        Button take = new Button(words.say("keep.take.all", changes.size()));
        take.setId("take-all");
        take.getStyleClass().add("accent");
        take.setDisable(changes.isEmpty());
        take.setOnAction(event -> take());
        offer(List.of(take));
        show();
    }

    private void take() {
        step.ifPresent(set -> after(desk().editing().change(set).whenComplete((done, problem) -> {
            if (problem == null) {
                taken();
            } else {
                MetException.in(problem).ifPresent(this::decide);
            }
        })));
    }

    private void taken() {
        desk().cards().close();
        desk().outside().say(desk().words().say("keep.take.done", name));
    }

    /** What both have changed alike is chosen by a person. */
    private void decide(Meeting meeting) {
        Words words = desk().words();
        Sides sides =
                new Sides(words.say("keep.take.mine", name), (record, about) -> words.say("keep.take.theirs"), true);
        desk().cards().close();
        MeetCard card = new MeetCard(
                desk().session(), meeting.records(), sides, desk().cards()::close, chosen -> decided(meeting, chosen));
        desk().cards().open(card, card.first());
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
                step.flatMap(set -> Meeting.of(set, desk().editing().atlas()).agreed())
                        .map(ChangeSet::changes)
                        .orElse(List.of()));
    }

    @Override
    protected Node line(Change change) {
        return lines.of(change);
    }
}
