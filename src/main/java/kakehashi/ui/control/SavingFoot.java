package kakehashi.ui.control;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kakehashi.session.LatestTask;
import kakehashi.text.Words;

/** The foot of a card that writes a file: what can be pressed, how far the writing is, and what came of it. */
public final class SavingFoot extends HBox {

    private final String card;
    private final Words words;
    private final Outside outside;
    private final LatestTask writing;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button close;
    private List<Button> offered = List.of();

    /**
     * @param card what the ids of its nodes begin with
     * @param writing does all that is written
     * @param done told when the card is to close
     */
    public SavingFoot(String card, Words words, Outside outside, LatestTask writing, Runnable done) {
        super(8);
        this.card = card;
        this.words = words;
        this.outside = outside;
        this.writing = writing;
        setAlignment(Pos.CENTER_RIGHT);
        said.setId(card + "-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setAccessibleRole(AccessibleRole.TEXT);
        setHgrow(said, Priority.ALWAYS);
        progress.setId(card + "-progress");
        progress.setMinWidth(USE_PREF_SIZE);
        progress.accessibleTextProperty().bind(said.textProperty());
        progress.progressProperty().bind(writing.progressProperty());
        close = button("close", words.say("ui.close"), done);
        rest();
    }

    /** @param name what its id ends with */
    public Button button(String name, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(card + "-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Offers these beside "close" while nothing is written. */
    public void offer(Button... buttons) {
        offered = List.of(buttons);
        rest();
    }

    /** Shows a sentence. */
    public void say(String sentence) {
        said.setText(sentence);
    }

    /** Offers what can be pressed while nothing is written. */
    public void rest() {
        getChildren().setAll(said, close);
        getChildren().addAll(offered);
    }

    /**
     * Writes a file, and says what came of it.
     *
     * @param asked what cannot be changed meanwhile
     * @param again where the focus belongs if it was not written
     */
    public void write(Path file, LatestTask.Work<Path> work, Node asked, Node again) {
        asked.setDisable(true);
        say(words.say("ui.export-working", file.toString()));
        Button stop = button("stop", words.say("ui.export-stop"), writing::cancel);
        getChildren().setAll(said, progress, stop);
        stop.requestFocus();
        Runnable over = () -> {
            asked.setDisable(false);
            rest();
            again.requestFocus();
        };
        writing.run(
                work,
                written -> {
                    asked.setDisable(false);
                    written(written);
                },
                failed -> {
                    say(FileDesk.notSaved(file, failed, words));
                    over.run();
                },
                () -> {
                    say(words.say("ui.export-stopped"));
                    over.run();
                });
    }

    private void written(Path file) {
        String saved = words.say("ui.file-saved", file.toString());
        say(saved);
        outside.say(saved);
        Button open = button("open", words.say("ui.export-open"), () -> outside.open(file));
        Button folder = button(
                "folder",
                words.say("ui.export-folder"),
                () -> outside.open(file.toAbsolutePath().resolveSibling("")));
        getChildren().setAll(said, folder, open, close);
        close.requestFocus();
    }
}
