package kakehashi.ui.edit.keep;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.session.keep.Copy;
import kakehashi.session.keep.Keeper;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import org.jspecify.annotations.Nullable;

/** The backups of the store, the newest first, with how many records are others now. */
final class BackupsCard extends ListedCard<Copy> {

    private final Keeper keeper;
    private final Words words;

    /** How many records differ from a backup, as far as that is known; below 0 where it cannot be opened. */
    private final Map<Path, Integer> differing = new HashMap<>();

    private CompletableFuture<?> counting = CompletableFuture.completedFuture(null);

    /** @param chosen told which is to be compared with now */
    BackupsCard(Desk desk, Keeper keeper, Consumer<Copy> chosen) {
        super(desk, "backups", desk.words().say("keep.title"), desk.words().say("keep.none"));
        this.keeper = keeper;
        words = desk.words();
        Button compare = new Button(words.say("keep.compare"));
        compare.setId("backup-compare");
        compare.setDisable(true);
        compare.setOnAction(event -> choose(chosen));
        Button now = new Button(words.say("keep.now"));
        now.setId("backup-now");
        now.setOnAction(event -> backUp(keeper::backUp));
        Button save = new Button(words.say("keep.save"));
        save.setId("backup-save");
        save.setOnAction(event -> {
            Path file = KeepDesk.askForCopy(desk, keeper);
            if (file != null) {
                backUp(() -> keeper.backUp(file));
            }
        });
        offer(List.of(compare, now, save));
        list().getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, copy) -> compare.setDisable(copy == null));
        list().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(chosen);
                event.consume();
            }
        });
        list().setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose(chosen);
            }
        });
        show();
    }

    private void choose(Consumer<Copy> chosen) {
        Copy copy = list().getSelectionModel().getSelectedItem();
        if (copy != null) {
            chosen.accept(copy);
        }
    }

    private void backUp(Callable<Path> work) {
        after(desk().session().inBackground(work).thenAccept(file -> desk().outside()
                .say(words.say("keep.done", file.toString()))));
    }

    @Override
    protected CompletableFuture<List<Copy>> ask() {
        return desk().session().inBackground(keeper::copies).thenApply(copies -> {
            copies.forEach(this::count);
            return copies;
        });
    }

    /** One after the other, and only while the card is seen: each is opened as a whole. */
    private void count(Copy copy) {
        Atlas now = desk().editing().atlas();
        counting = counting.thenCompose(before -> differing.containsKey(copy.file()) || getScene() == null
                ? CompletableFuture.completedFuture(null)
                : desk().session()
                        .inBackground(() -> keeper.since(copy.file(), now).size())
                        .handle((count, unreadable) -> {
                            differing.put(copy.file(), unreadable == null ? count : -1);
                            list().refresh();
                            return null;
                        }));
    }

    @Override
    protected Node line(Copy copy) {
        @Nullable Integer count = differing.get(copy.file());
        OptionalInt known = count == null ? OptionalInt.empty() : OptionalInt.of(count);
        return new VBox(
                1,
                FactColumn.text(CopyWords.heading(copy, words), "value"),
                FactColumn.text(CopyWords.details(copy, known, words), "quiet"));
    }
}
