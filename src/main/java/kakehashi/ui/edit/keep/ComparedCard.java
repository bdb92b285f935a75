package kakehashi.ui.edit.keep;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.session.keep.Copy;
import kakehashi.session.keep.Keeper;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;

/** What is another now than in a backup, record by record, and the button that puts the backup back. */
final class ComparedCard extends ListedCard<Change> {

    private final Keeper keeper;
    private final Copy copy;
    private final ChangeLines lines;

    ComparedCard(Desk desk, Keeper keeper, Copy copy, Runnable restore) {
        super(
                desk,
                "compared",
                desk.words().say("keep.compared", CopyWords.name(copy, desk.words())),
                desk.words().say("keep.comparing"));
        this.keeper = keeper;
        this.copy = copy;
        lines = new ChangeLines(desk.session());
        Words words = desk.words();
        Label told = FactColumn.text(
                desk.session().readOnly(words).orElseGet(() -> words.say("keep.restore-about")), "quiet");
        told.setId("compared-about");
        getChildren().add(1, told);
        Button put = new Button(words.say("keep.restore"));
        put.setId("backup-restore");
        put.setDisable(desk.session().readOnly(words).isPresent());
        put.setOnAction(event -> restore.run());
        offer(List.of(put));
        show();
    }

    @Override
    protected CompletableFuture<List<Change>> ask() {
        Atlas now = desk().editing().atlas();
        return desk().session()
                .inBackground(() -> keeper.since(copy.file(), now))
                .thenApply(changes -> {
                    if (changes.isEmpty()) {
                        list().setPlaceholder(FactColumn.text(desk().words().say("keep.same"), "quiet"));
                    }
                    return changes;
                });
    }

    @Override
    protected Node line(Change change) {
        return lines.of(change);
    }
}
