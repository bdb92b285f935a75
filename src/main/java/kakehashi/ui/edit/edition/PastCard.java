package kakehashi.ui.edit.edition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Change;
import kakehashi.query.edition.Counts;
import kakehashi.query.edition.EditionWords;
import kakehashi.session.edit.EditionWork;
import kakehashi.session.edit.EditionWork.Past;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import org.jspecify.annotations.Nullable;

/** What the editions that were taken over changed, the newest first: how much, and then record by record. */
final class PastCard extends ListedCard<PastCard.Line> {

    /**
     * An edition, or one change of it.
     *
     * @param change null for the edition itself
     */
    record Line(Past edition, @Nullable Change change) {}

    private final EditionWork editions;
    private final Words words;
    private final EditionWords told;

    PastCard(Desk desk, EditionWork editions) {
        super(
                desk,
                "editions",
                desk.words().say("edit.editions"),
                desk.words()
                        .say(
                                "edit.editions-none",
                                desk.editing().atlas().edition().version()));
        this.editions = editions;
        words = desk.words();
        told = new EditionWords(desk.session().places(), desk.session().asOf());
        nothing().offer("editions-newer", words.say("edit.edition.menu"), () -> leaveFor(Wish.Kind.EDITION, ""));
        show();
    }

    @Override
    protected CompletableFuture<List<Line>> ask() {
        return editions.past().thenApply(all -> {
            List<Line> lines = new ArrayList<>();
            for (Past each : all) {
                lines.add(new Line(each, null));
                each.changes().forEach(change -> lines.add(new Line(each, change)));
            }
            return lines;
        });
    }

    @Override
    protected Node line(Line line) {
        VBox lines = new VBox(1);
        Change change = line.change();
        if (change == null) {
            Past past = line.edition();
            LocalDate day = LocalDate.ofInstant(past.at(), ZoneId.systemDefault());
            lines.getChildren()
                    .add(FactColumn.text(
                            words.say("edit.editions-since", past.former(), past.version(), words.date(day)),
                            "event-head"));
            Counts.of(past.changes()).in(words).forEach(count -> lines.getChildren()
                    .add(FactColumn.text(count, "value")));
        } else {
            lines.getChildren().add(FactColumn.text(told.line(change), "value"));
            told.members(change).forEach(member -> lines.getChildren().add(FactColumn.text(member, "quiet")));
        }
        return lines;
    }
}
