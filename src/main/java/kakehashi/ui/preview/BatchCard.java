package kakehashi.ui.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import javafx.stage.Window;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.Batch;
import kakehashi.sheet.PaperNames;
import kakehashi.sheet.compose.Journal;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Each;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SegmentChoice;
import kakehashi.ui.control.SessionNames;
import org.jspecify.annotations.Nullable;

/**
 * Makes one sheet for each locality, pair or tie of the result: as files of a folder, of which those that are there
 * already are kept, or bound into one PDF.
 */
final class BatchCard extends VBox {

    /**
     * How all of them are made.
     *
     * @param visits the day of all visits
     * @param visit makes a visit on that day of a pair; asked on the FX thread
     * @param saved is told on the FX thread which sheets were saved, and what they were made of
     */
    record Manner(
            SheetLanguage language,
            SheetOptions options,
            LocalDate visits,
            Function<Subject.OfPair, Subject.OfVisit> visit,
            Saved saved) {}

    /** Takes sheets that were saved. */
    interface Saved {
        void keep(Collection<Subject> sheets, Meanings meanings, SheetLanguage language);
    }

    /** What becomes of the sheets. */
    private enum Form {
        FILES,
        BOOK
    }

    private static final double WIDTH = 480;

    private static final List<SheetKind> KINDS =
            List.of(SheetKind.LOCALITY, SheetKind.PAIR, SheetKind.VISIT_BRIEF, SheetKind.TIE);

    private final Session session;
    private final Words words;
    private final Outside outside;
    private final SheetDialogs dialogs;
    private final Manner manner;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<SheetKind, RadioButton> choices = new EnumMap<>(SheetKind.class);
    private final SegmentChoice<Form> form;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = FactColumn.text("", "batch-state");
    private final TextArea problems = new TextArea();
    private final Button start = new Button();
    private final Button stop = new Button();
    private final Button openFolder = new Button();
    private Map<SheetKind, List<Subject>> subjects = Map.of();
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
        prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        Label title = new Label(words.say("preview.batch-title"));
        title.getStyleClass().add("page-title");
        getChildren().addAll(title, FactColumn.text(about(), "quiet"));
        for (SheetKind kind : KINDS) {
            RadioButton choice = new RadioButton(name(kind, 0));
            choice.setId("batch-" + kind.code());
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.setUserData(kind);
            choices.put(kind, choice);
            getChildren().add(choice);
        }
        group.selectToggle(choices.get(SheetKind.LOCALITY));
        form = new SegmentChoice<>("batch-form", List.of(Form.values()), this::name, Form.FILES);
        form.call(words.say("preview.batch-form"));
        form.valueProperty().addListener(changed -> start.setText(startText()));
        Label formLabel = new Label(words.say("preview.batch-form"));
        formLabel.getStyleClass().add("quiet");
        getChildren().add(new VBox(4, formLabel, form));
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
        button(start, "batch-start", startText(), this::start);
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
        Label closing = FactColumn.text(words.say("preview.batch-closing"), "quiet");
        closing.visibleProperty()
                .bind(bar.visibleProperty().and(form.valueProperty().isEqualTo(Form.FILES)));
        closing.managedProperty().bind(closing.visibleProperty());
        getChildren().addAll(bar, state, closing, problems, end);
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

    private String name(SheetKind kind, int count) {
        return switch (kind) {
            case LOCALITY -> words.say("preview.batch-locality", count);
            case PAIR -> words.say("preview.batch-pair", count);
            case VISIT_BRIEF -> words.say("preview.batch-visit", count, words.date(manner.visits()));
            default -> words.say("preview.batch-tie", count);
        };
    }

    private String name(Form each) {
        return switch (each) {
            case FILES -> words.say("preview.batch-files");
            case BOOK -> words.say("preview.batch-book");
        };
    }

    private String startText() {
        return form.value() == Form.FILES
                ? words.say("preview.batch-start-files")
                : words.say("preview.batch-start-book");
    }

    /** Works out what the result holds, in the background. */
    private void count() {
        List<Row> rows = session.answer().rows();
        Meanings meanings = session.meanings();
        session.inBackground(() -> {
                    Map<SheetKind, List<Subject>> found = new EnumMap<>(SheetKind.class);
                    found.put(SheetKind.LOCALITY, Each.LOCALITY.of(rows, meanings));
                    found.put(SheetKind.PAIR, Each.PAIR.of(rows, meanings));
                    found.put(SheetKind.TIE, Each.TIE.of(rows, meanings));
                    return found;
                })
                .thenAccept(this::offer)
                .whenComplete((offered, problem) -> {
                    session.messages().ended(Task.BATCH, problem);
                    if (problem != null) {
                        state.setText(words.name(Task.BATCH, new Reason(problem).in(words)));
                    }
                });
    }

    /** @param found what the result holds, but for the visits */
    private void offer(Map<SheetKind, List<Subject>> found) {
        List<Subject> pairs = found.getOrDefault(SheetKind.PAIR, List.of());
        found.put(
                SheetKind.VISIT_BRIEF,
                pairs.stream()
                        .map(pair -> (Subject) manner.visit().apply((Subject.OfPair) pair))
                        .toList());
        subjects = found;
        choices.forEach((kind, choice) -> choice.setText(name(kind, of(kind).size())));
        start.setDisable(of(SheetKind.TIE).isEmpty());
    }

    private List<Subject> of(SheetKind kind) {
        return subjects.getOrDefault(kind, List.of());
    }

    /** Where the focus belongs first. */
    Node first() {
        return choices.getOrDefault(SheetKind.LOCALITY, new RadioButton());
    }

    /** Stops what is still on its way; files that are written stay, and the next batch into the folder goes on from there. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void start() {
        SheetKind kind = (SheetKind) group.getSelectedToggle().getUserData();
        Window over = getScene().getWindow();
        if (form.value() == Form.BOOK) {
            String name = new PaperNames(session.meanings(), words).ofBook(of(kind).get(0), manner.language());
            dialogs.askForBook(words, name, over)
                    .ifPresent(file -> make(of(kind), file, (batch, run) -> batch.bind(of(kind), file, run)));
        } else {
            dialogs.askForFolder(words, over)
                    .ifPresent(folder -> make(of(kind), folder, (batch, run) -> batch.write(of(kind), folder, run)));
        }
    }

    private interface Making {
        List<Batch.Outcome> with(Batch batch, BatchRun run) throws SheetFileException;
    }

    private void make(List<Subject> chosen, Path place, Making making) {
        BatchRun run = new BatchRun(done -> progress(done, chosen.size()));
        running = run;
        Meanings meanings = session.meanings();
        during(true);
        progress(0, chosen.size());
        // in the language of the sheets, so that a folder is gone on with whatever the window speaks
        PaperNames names = new PaperNames(meanings, Words.in(manner.language().first()));
        Journal journal = ProofMaker.journal(session);
        Batch batch = new Batch(new Sheets(meanings, manner.language(), manner.options(), journal), words).named(names);
        session.inBackground(() -> making.with(batch, run)).whenComplete((outcomes, problem) -> {
            running = null;
            during(false);
            if (problem == null) {
                manner.saved().keep(written(outcomes), meanings, manner.language());
                summary(new BatchSummary(words, outcomes), place);
            } else {
                state.setText(SheetDialogs.sentence(words, problem));
            }
        });
    }

    private static List<Subject> written(List<Batch.Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == Batch.State.WRITTEN)
                .map(Batch.Outcome::subject)
                .toList();
    }

    private void during(boolean work) {
        choices.values().forEach(choice -> choice.setDisable(work));
        form.setDisable(work);
        start.setDisable(work);
        openFolder.setVisible(false);
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

    private void summary(BatchSummary summary, Path place) {
        boolean book = form.value() == Form.BOOK;
        state.setText(book ? summary.ofBook(place) : summary.ofFiles());
        openFolder.setVisible(!book || summary.isBound());
        Path folder = book ? place.toAbsolutePath().resolveSibling("") : place;
        openFolder.setOnAction(event -> outside.open(folder));
        problems.setText(summary.problems(new SessionNames(session)));
        problems.setVisible(!problems.getText().isEmpty());
    }
}
