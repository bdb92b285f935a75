package kakehashi.ui.page;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** Says below an event which others of its tie contradict it. */
final class Disagreement {

    private final Words words;

    Disagreement(FactColumn facts) {
        this.words = facts.session().words();
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
    }
}
