package kakehashi.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.sheet.Batch;
import kakehashi.sheet.Each;
import kakehashi.sheet.Paper;
import kakehashi.sheet.SheetLanguage;
import kakehashi.sheet.SheetOptions;
import kakehashi.sheet.Sheets;
import kakehashi.sheet.Subject;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Writes one sheet for each locality, pair or tie of the result into a folder; what is there already is kept. */
final class BatchCard extends VBox {

    /** How all of them are made. */
    record Manner(SheetLanguage language, SheetOptions options) {}

    private final Session session;
    private final Words words;
    private final Outside outside;
    private final SheetDialogs dialogs;
    private final Manner manner;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Each, RadioButton> choices = new EnumMap<>(Each.class);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = Facts.text("", "batch-state");
    private final TextArea problems = new TextArea();
    private final Button start = new Button();
    private final Button stop = new Button();
    private final Button openFolder = new Button();
    private Map<Each, List<Subject>> subjects = Map.of();
    private @Nullable BatchRun running;

    /** @param done told when the card is to close */
    BatchCard(Session session, Outside outside, SheetDialogs dialogs, Manner manner, Runnable done) {
        super(12);
        this.session = session;
        this.words = session.words();
        this.outside = outside;
        this.dialogs = dialogs;
        this.manner = manner;
        setId("batch");
        setPrefWidth(480);
        Label title = new Label(words.say("preview.batch-title"));
        title.getStyleClass().add("page-title");
        getChildren().addAll(title, Facts.text(about(), "quiet"));
        for (Each each : Each.values()) {
            RadioButton choice = new RadioButton(name(each, 0));
            choice.setId("batch-" + each.code());
            choice.setToggleGroup(group);
            choice.setUserData(each);
            choices.put(each, choice);
            getChildren().add(choice);
        }
        group.selectToggle(choices.get(Each.LOCALITY));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        bar.setAccessibleText(words.say("preview.batch-title"));
        state.setId("batch-state");
        problems.setId("batch-problems");
        problems.setEditable(false);
        problems.setPrefRowCount(4);
        problems.setAccessibleText(words.say("preview.batch-problems"));
        problems.setVisible(false);
        problems.managedProperty().bind(problems.visibleProperty());
        button(start, "batch-start", words.say("preview.batch-start"), this::start);
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.setDisable(true);
        button(openFolder, "batch-folder", words.say("preview.open-folder"), () -> {});
        openFolder.setVisible(false);
        button(stop, "batch-stop", words.say("ui.close"), () -> {
            if (running == null) {
                done.run();
            } else {
                running.cancel();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox end = new HBox(8, openFolder, gap, stop, start);
        end.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(bar, state, problems, end);
        count();
    }

    private static void button(Button button, String id, String text, Runnable action) {
        button.setId(id);
        button.setText(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private String about() {
        Paper paper = manner.options().paper();
        return words.say(
                "preview.batch-of",
                session.answer().ties(),
                manner.language().languages().stream().map(words::name).collect(Collectors.joining(" – ")),
                paper.name());
    }

    private String name(Each each, int count) {
        return switch (each) {
            case LOCALITY -> words.say("preview.batch-locality", count);
            case PAIR -> words.say("preview.batch-pair", count);
            case TIE -> words.say("preview.batch-tie", count);
        };
    }

    /** Works out what the result holds, in the background. */
    private void count() {
        List<Row> rows = session.answer().rows();
        Meanings meanings = session.meanings();
        session.inBackground(() -> {
                    Map<Each, List<Subject>> found = new EnumMap<>(Each.class);
                    for (Each each : Each.values()) {
                        found.put(each, each.of(rows, meanings));
                    }
                    return found;
                })
                .thenAccept(found -> {
                    subjects = found;
                    choices.forEach((each, choice) -> choice.setText(
                            name(each, found.getOrDefault(each, List.of()).size())));
                    start.setDisable(found.getOrDefault(Each.TIE, List.of()).isEmpty());
                });
    }

    /** Where the focus belongs first. */
    Node first() {
        return choices.getOrDefault(Each.LOCALITY, new RadioButton());
    }

    /** Stops what is still on its way; what is written stays, and the next batch into the folder goes on from there. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void start() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("preview.batch-start"));
        File folder = dialogs.folder().apply(chooser, getScene().getWindow());
        if (folder != null) {
            write(
                    folder.toPath(),
                    subjects.getOrDefault((Each) group.getSelectedToggle().getUserData(), List.of()));
        }
    }

    private void write(Path folder, List<Subject> chosen) {
        BatchRun run = new BatchRun(done -> progress(done, chosen.size()));
        running = run;
        Meanings meanings = session.meanings();
        during(true);
        progress(0, chosen.size());
        session.inBackground(() -> new Batch(new Sheets(meanings, manner.language(), manner.options()), words)
                        .write(chosen, folder, run))
                .whenComplete((outcomes, problem) -> {
                    running = null;
                    during(false);
                    openFolder.setVisible(true);
                    openFolder.setOnAction(
                            event -> outside.browse(folder.toUri().toString()));
                    if (problem == null) {
                        summary(outcomes);
                    } else {
                        state.setText(SheetDialogs.sentence(words, problem));
                    }
                });
    }

    private void during(boolean work) {
        choices.values().forEach(choice -> choice.setDisable(work));
        start.setDisable(work);
        bar.setVisible(work);
        problems.setVisible(false);
        stop.setText(words.say(work ? "preview.cancel" : "ui.close"));
        stop.requestFocus();
    }

    private void progress(int done, int all) {
        if (running != null) {
            bar.setProgress(all == 0 ? 1 : (double) done / all);
            state.setText(words.say("preview.batch-progress", done, all));
        }
    }

    private void summary(List<Batch.Outcome> outcomes) {
        long left = count(outcomes, Batch.State.LEFT);
        String written = words.say(
                "preview.batch-done",
                count(outcomes, Batch.State.WRITTEN),
                count(outcomes, Batch.State.KEPT),
                count(outcomes, Batch.State.FAILED));
        state.setText(left == 0 ? written : written + " " + words.say("preview.batch-left", left));
        String failed = outcomes.stream()
                .filter(outcome -> outcome.problem() != null)
                .map(outcome -> outcome.file().getFileName() + ": " + outcome.problem())
                .collect(Collectors.joining("\n"));
        problems.setText(failed);
        problems.setVisible(!failed.isEmpty());
    }

    private static long count(List<Batch.Outcome> outcomes, Batch.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }
}
