package kakehashi.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.session.Opening;
import kakehashi.session.keep.Copy;
import kakehashi.session.keep.Keeper;
import kakehashi.session.keep.Remedy;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.keep.CopyWords;

/** What can be done about a damaged store: its last backup, or what can still be read of it. */
final class RemedyBox extends VBox {

    private final Opening opening;
    private final Words words;
    private final Consumer<String> waiting;

    /** @param waiting told what is being done, once something is chosen */
    RemedyBox(Opening opening, Words words, Remedy remedy, Consumer<String> waiting) {
        super(6);
        this.opening = opening;
        this.words = words;
        this.waiting = waiting;
        opening.keeper().ifPresent(keeper -> {
            remedy.last().ifPresent(copy -> offerBackup(keeper, copy));
            offerSalvage(keeper);
        });
    }

    private void offerBackup(Keeper keeper, Copy copy) {
        String name = CopyWords.name(copy, words);
        Button put = new Button(words.say("keep.remedy.backup", name));
        put.setId("remedy-backup");
        put.setDefaultButton(true);
        put.setOnAction(event -> {
            waiting.accept(words.say("keep.remedy.restoring"));
            opening.reopen(() -> {
                Optional<Path> former = keeper.restore(copy.file());
                return now -> now.say("keep.remedy.restored", name, String.valueOf(former.orElse(keeper.file())));
            });
        });
        add(put, words.say("keep.remedy.backup-about", copy.edition()));
    }

    private void offerSalvage(Keeper keeper) {
        Button salvage = new Button(words.say("keep.remedy.salvage"));
        salvage.setId("remedy-salvage");
        salvage.setOnAction(event -> {
            waiting.accept(words.say("keep.remedy.salvaging"));
            opening.reopen(() -> keeper.salvage(words));
        });
        add(salvage, words.say("keep.remedy.salvage-about"));
    }

    private void add(Button button, String about) {
        Label told = FactColumn.text(about, "quiet");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(button, told);
    }
}
