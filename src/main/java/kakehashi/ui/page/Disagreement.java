package kakehashi.ui.page;

import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Wish;

/** Says below an event which others of its tie contradict it. */
final class Disagreement {

    private final Words words;
    private final boolean canChoose;

    Disagreement(FactColumn facts) {
        words = facts.session().words();
        canChoose = facts.session().readOnly(words).isEmpty();
    }

    void add(Tie tie, TieEvent event, VBox lines) {
        if (!event.conflictsWith().isEmpty()) {
            String others = tie.events().stream()
                    .filter(other -> event.conflictsWith().contains(other.id()))
                    .map(other -> other.date() == null ? words.say("ui.undated") : words.date(other.date()))
                    .collect(Collectors.joining(words.say("ui.list-separator")));
            lines.getChildren().add(FactColumn.text(words.say("ui.conflict", others), "conflict"));
        }
        if (event.goBy() != null) {
            lines.getChildren().add(FactColumn.text(words.say("ui.gone-by", words.text(event.goBy())), "conflict"));
        }
        if (canChoose && !event.conflictsWith().isEmpty()) {
            Hyperlink choose = new Hyperlink(words.say("page.choose-to-go-by"));
            choose.setId("rivals-" + event.id());
            choose.setOnAction(pressed -> Wish.of(choose, Wish.Kind.RIVALS, tie.id() + " " + event.id()));
            lines.getChildren().add(choose);
        }
    }
}
