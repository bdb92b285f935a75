package kakehashi.ui;

import java.io.File;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kakehashi.session.Opening;
import kakehashi.session.keep.Remedy;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.support.CaseBox;
import org.jspecify.annotations.Nullable;

/** The empty frame while the store opens, and what is said if it cannot be opened. */
final class OpeningPane extends StackPane {

    private static final double WIDTH = 600;
    private static final double MARGIN = 48;

    private final Opening opening;
    private final Outside outside;
    private final Words words;
    private final Runnable quit;
    private final Function<FileChooser, @Nullable File> dialog;

    /** @param dialog gives the file to be saved, or null */
    OpeningPane(Opening opening, Outside outside, Runnable quit, Function<FileChooser, @Nullable File> dialog) {
        this.dialog = dialog;
        this.opening = opening;
        this.outside = outside;
        this.quit = quit;
        words = Words.in(opening.preferences().languageProperty().get());
        getStyleClass().add("opening");
        opening.progressProperty().addListener(changed -> progress());
        opening.problemProperty().addListener(changed -> problem());
        progress();
        problem();
    }

    private void progress() {
        Opening.Step step = opening.progressProperty().get();
        if (step != null && opening.problemProperty().get() == null) {
            ProgressBar bar = new ProgressBar(step.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : step.share());
            bar.setPrefWidth(260);
            VBox box = new VBox(10, new Label(step.in(words)), bar);
            box.setAlignment(Pos.CENTER);
            getChildren().setAll(box);
        }
    }

    /** While what is offered is done. */
    private void showWaiting(String what) {
        VBox box = new VBox(10, new Label(what), new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS));
        box.setAlignment(Pos.CENTER);
        getChildren().setAll(box);
    }

    private void problem() {
        Opening.Problem problem = opening.problemProperty().get();
        if (problem != null) {
            show(problem);
        }
    }

    private void show(Opening.Problem problem) {
        Label title = new Label(words.say("ui.cannot-open"));
        title.getStyleClass().add("page-title");
        Label text = FactColumn.text(problem.in(words), "value");
        text.setId("store-problem");
        Button copy = new Button(words.say("ui.copy-details"));
        copy.setId("copy-details");
        copy.setOnAction(event -> outside.copy(problem.in(words) + "\n\n" + problem.details(), ""));
        Button close = new Button(words.say("ui.close"));
        close.setOnAction(event -> quit.run());
        VBox card = new VBox(12, title, text);
        Remedy remedy = problem.remedy();
        if (remedy.canSalvage()) {
            card.getChildren().add(new RemedyBox(opening, words, remedy, this::showWaiting));
        }
        card.getChildren().addAll(new CaseBox(opening, words, dialog), new HBox(8, close, copy));
        close.setDefaultButton(!remedy.canSalvage());
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.prefWidthProperty()
                .bind(Bindings.min(
                        opening.preferences().textSize().scaled(WIDTH),
                        widthProperty().subtract(MARGIN)));
        // In large text it may be higher than the window.
        ScrollPane scroll = new ScrollPane(new StackPane(card));
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().setAll(scroll);
    }
}
