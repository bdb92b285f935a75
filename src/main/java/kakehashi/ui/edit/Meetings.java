package kakehashi.ui.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.Past;
import kakehashi.text.Words;
import kakehashi.ui.edit.meet.CardWords;
import kakehashi.ui.edit.meet.MeetCard;
import kakehashi.ui.edit.meet.Sides;

/** Lays two versions before a person in the place of the card in which something was to be written. */
record Meetings(Desk desk) {

    /**
     * Asks for a choice of all in which the two disagree.
     *
     * @param card what the two were met in; Escape leads back there, with all that stands in it
     * @param first what has the keys then
     * @param decided takes what was chosen; the card is there again then
     */
    void ask(Meeting meeting, VBox card, Node first, Consumer<Map<RecordKey, Map<Disagreement, Choice>>> decided) {
        Map<RecordKey, List<Past>> histories = new HashMap<>();
        CompletableFuture<?> read = CompletableFuture.allOf(meeting.records().keySet().stream()
                .map(record -> desk.editing().history(record).thenAccept(past -> histories.put(record, past)))
                .toArray(CompletableFuture[]::new));
        // Where the history cannot be read, nobody is named.
        read.whenComplete((done, unreadable) -> {
            Words words = desk.words();
            Sides sides = new Sides(
                    words.say("edit.meet.mine"),
                    (record, about) -> theirs(histories.getOrDefault(record, List.of()), about),
                    true,
                    CardWords.meanwhile(words));
            MeetCard meet = new MeetCard(desk.session(), meeting.records(), sides, desk.cards()::close, chosen -> {
                desk.cards().close();
                decided.accept(chosen);
            });
            desk.cards().close();
            desk.cards().ask(meet, meet.first(), () -> desk.cards().open(card, first));
        });
    }

    /** Who wrote the second side last, and when. */
    private String theirs(List<Past> history, Disagreement about) {
        Words words = desk.words();
        return history.stream()
                .filter(past ->
                        past.differences().stream().map(Difference::path).anyMatch(path -> touches(path, about.path())))
                .findFirst()
                .map(past -> words.say("edit.meet.theirs", new StepWords(desk.session()).whenAndWho(past.set())))
                .orElseGet(() -> words.say("edit.meet.theirs-unknown"));
    }

    private static boolean touches(String path, String other) {
        return path.startsWith(other) || other.startsWith(path);
    }
}
