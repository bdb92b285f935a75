package kakehashi.ui.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Past;
import kakehashi.session.edit.MetException;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Wish;
import org.jspecify.annotations.Nullable;

/** The history of one record: who changed what, when and why, each field with what was there before; any can be put back. */
final class HistoryCard extends ListedCard<HistoryCard.Line> {

    /** A change, or one field of it. */
    record Line(Past past, @Nullable Difference field) {}

    private final RecordKey record;
    private final Words words;
    private final StepWords told;
    private final MemberWords members;

    HistoryCard(Desk desk, RecordKey record) {
        this(desk, record, new SessionNames(desk.session()).name(record));
    }

    /** @param name of the record, which may be there no more */
    HistoryCard(Desk desk, RecordKey record, String name) {
        super(
                desk,
                "history",
                desk.words().say("edit.history-of", name),
                desk.words().say("edit.history-none"));
        this.record = record;
        words = desk.words();
        told = new StepWords(desk.session());
        members = new MemberWords(desk.session().places(), desk.session().asOf());
        Button revert = new Button(words.say("edit.revert"));
        revert.setId("history-revert");
        revert.setOnAction(event -> revert());
        revert.setDisable(true);
        Button send = new Button(words.say("edit.send-open"));
        send.setId("history-send");
        send.setOnAction(event -> send());
        send.setDisable(true);
        offer(List.of(revert, send));
        nothing()
                .offer(
                        "history-correct",
                        words.say("edit.menu-correct"),
                        () -> leaveFor(Wish.Kind.CORRECT, record.id()));
        list().getSelectionModel().selectedItemProperty().addListener((observed, before, line) -> {
            revert.setDisable(line == null
                    || desk.session().readOnly(words).isPresent()
                    || line.past().change().before() == null
                    // What it was under another id cannot come back beside it.
                    || !line.past().change().key().equals(record)
                    || isWithin(line.field())
                            && desk.editing().atlas().find(record).isEmpty());
            send.setDisable(line == null);
            revert.setText(words.say(line != null && line.field() != null ? "edit.revert-field" : "edit.revert"));
        });
        show();
    }

    /** Whether it is one field of a record, which cannot come back alone. */
    private static boolean isWithin(@Nullable Difference field) {
        return field != null && !field.path().isEmpty();
    }

    @Override
    protected CompletableFuture<List<Line>> ask() {
        return desk().editing().history(record).thenApply(all -> all.stream()
                .flatMap(past -> Stream.concat(
                        Stream.of(new Line(past, null)),
                        past.differences().stream().map(field -> new Line(past, field))))
                .toList());
    }

    @Override
    protected Node line(Line line) {
        Difference field = line.field();
        if (field != null) {
            String said = words.say(
                    "edit.history-field",
                    members.label(field, line.past().change().after()),
                    members.before(field),
                    members.after(field));
            VBox one = new VBox(FactColumn.text(said, "value"));
            one.setPadding(new Insets(0, 0, 0, 14));
            return one;
        }
        VBox lines = new VBox(
                1,
                FactColumn.text(told.what(line.past().set()), "event-head"),
                FactColumn.text(told.whenAndWho(line.past().set()), "quiet"));
        String why = told.why(line.past().set());
        if (!why.isEmpty()) {
            lines.getChildren().add(FactColumn.text(why, "quiet"));
        }
        return lines;
    }

    private void send() {
        Line line = list().getSelectionModel().getSelectedItem();
        if (line != null) {
            SendCard.open(desk(), line.past().set());
        }
    }

    private void revert() {
        Line line = list().getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        Difference field = line.field();
        Draft draft = desk().editing().draft();
        if (field == null) {
            draft.revert(line.past());
        } else {
            draft.revert(line.past(), field);
        }
        draft.set(desk().editing().stamp(null))
                .ifPresent(set -> write(desk().session().change(set)));
    }

    /** Where somebody was faster, the two versions are laid before the person, as in a form. */
    private void write(CompletableFuture<Void> writing) {
        after(writing.whenComplete((done, problem) -> Optional.ofNullable(problem)
                .flatMap(MetException::in)
                .ifPresent(meeting ->
                        new Meetings(desk()).ask(meeting, this, first(), chosen -> decided(meeting, chosen)))));
    }

    private void decided(Meeting meeting, Map<RecordKey, Map<Disagreement, Choice>> chosen) {
        if (meeting.decided(chosen).isPresent()) {
            write(desk().editing().decide(meeting, chosen));
        } else {
            show();
            desk().outside().say(words.say("edit.meet.theirs-stands"));
        }
    }
}
