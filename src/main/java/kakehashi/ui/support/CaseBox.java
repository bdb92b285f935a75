package kakehashi.ui.support;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kakehashi.session.Opening;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.FileDesk;
import org.jspecify.annotations.Nullable;

/** Where the store cannot be opened: saves what whoever helps needs, and says beside it how that went. */
public final class CaseBox extends VBox {

    private final Opening opening;
    private final Words words;
    private final Function<FileChooser, @Nullable File> dialog;
    private final Label told = FactColumn.text("", "quiet");

    /** @param dialog gives the file chosen, or null */
    public CaseBox(Opening opening, Words words, Function<FileChooser, @Nullable File> dialog) {
        super(6);
        this.opening = opening;
        this.words = words;
        this.dialog = dialog;
        Button save = new Button(words.say("keep.helper.menu"));
        save.setId("start-helper");
        save.setOnAction(event -> save());
        told.setId("start-helper-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        getChildren().addAll(save, told);
    }

    private void save() {
        Path file = FileDesk.ask(
                dialog, words.say("keep.helper.menu"), words.say("keep.helper.name"), WindowCase.form(words));
        if (file != null) {
            opening.saveForHelper(file, words, WindowCase.window(opening.preferences()))
                    .whenComplete((saved, problem) -> told.setText(
                            problem == null
                                    ? words.say("ui.file-saved", file.toString())
                                    : FileDesk.notSaved(file, problem, words)));
        }
    }
}
