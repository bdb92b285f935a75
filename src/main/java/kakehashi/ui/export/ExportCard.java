package kakehashi.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.exchange.export.ExportForm;
import kakehashi.exchange.export.ExportUse;
import kakehashi.exchange.export.Exporting;
import kakehashi.exchange.export.Extract;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SavingFoot;
import kakehashi.ui.control.ScrollingCard;
import kakehashi.ui.control.SegmentChoice;

/** Asks for a form, and writes the ties in it; says where they are, or why not. */
final class ExportCard extends ScrollingCard {

    private static final double WIDTH = 700;
    private static final double SCROLL_BAR = 12;

    private final Session session;
    private final Words words;
    private final FileDesk files;
    private final LatestTask writing;
    private final SegmentChoice<ExportScope> scope;
    private final VBox body;
    private final GridPane offers;
    private final SavingFoot foot;

    /** Only where there is something to export. */
    ExportCard(Session session, Outside outside, FileDesk files, Runnable done) {
        this(session, outside, files, new VBox(12), done);
    }

    private ExportCard(Session session, Outside outside, FileDesk files, VBox body, Runnable done) {
        super(FactColumn.text(session.words().say("ui.export"), "page-title"), body);
        this.session = session;
        this.files = files;
        this.body = body;
        words = session.words();
        writing = session.latestTask();
        setId("export");
        setSpacing(10);
        prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        List<ExportScope> scopes = ExportScope.of(session);
        scope = new SegmentChoice<>("export-scope", scopes, ExportScope::name, scopes.get(0));
        scope.call(words.say("ui.export-which"));
        foot = new SavingFoot("export", words, outside, writing, done);
        offers = offers();
        body.getChildren().addAll(scope, offers);
        getChildren().add(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
    }

    /** As high as all of it is, once its lines are wrapped. */
    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width)
                - getInsets().getLeft()
                - getInsets().getRight();
        double high = getInsets().getTop() + getInsets().getBottom() + body.prefHeight(room - SCROLL_BAR) + 2;
        for (Node each : getChildren()) {
            high += each == getChildren().get(1) ? 2 * getSpacing() : each.prefHeight(room);
        }
        return snapSizeY(high);
    }

    /** A form by its number. */
    private void choose(KeyEvent pressed) {
        List<ExportForm> forms = List.of(ExportForm.values());
        int number = pressed.getCode().isDigitKey()
                ? Integer.parseInt(pressed.getCode().getName().replaceAll("\\D", ""))
                : 0;
        if (number > 0 && number <= forms.size() && !body.isDisabled() && !pressed.isShortcutDown()) {
            pressed.consume();
            ask(forms.get(number - 1));
        }
    }

    /** Each form with its number and what it is for beside it. */
    private GridPane offers() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints uses = new ColumnConstraints();
        uses.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(USE_PREF_SIZE);
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(numbers, names, uses);
        for (ExportForm form : ExportForm.values()) {
            Button button = foot.button(form.code(), words.name(form), () -> ask(form));
            String use = words.name(ExportUse.of(form));
            button.setAccessibleHelp(use);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            Label text = FactColumn.text(use, "quiet");
            text.setMinHeight(USE_PREF_SIZE);
            Label number = new Label(String.valueOf(1 + form.ordinal()));
            number.getStyleClass().add("quiet");
            number.setLabelFor(button);
            grid.addRow(form.ordinal(), number, button, text);
        }
        return grid;
    }

    /** Begins with the ties of what is selected rather than with the result. */
    void beginWithSelected() {
        ExportScope.selected(session).ifPresent(scope.valueProperty()::set);
    }

    /** Where the focus belongs first: on the form with this ending, else on the first. */
    Node first(String ending) {
        return Stream.of(ExportForm.values())
                .filter(form -> form.ending().equals(ending))
                .findFirst()
                .map(form -> offers.lookup("#export-" + form.code()))
                .orElse(offers.getChildren().get(1));
    }

    /** Gives up what is being written, as the card is closed. */
    void stop() {
        writing.cancel();
    }

    private void ask(ExportForm form) {
        ExportScope chosen = scope.value();
        Path file = files.ask(
                words.say("ui.export"),
                words.say("ui.export-file", words.dateInFile(session.asOf())),
                new FileDesk.Form(form.ending().substring(1), words.name(form)));
        if (file != null) {
            write(form, chosen, file);
        }
    }

    private void write(ExportForm form, ExportScope chosen, Path file) {
        Shown shown = session.shown();
        Extract extract = Extract.of(
                shown.meanings(),
                shown.places(),
                chosen.rows(),
                chosen.asked(),
                session.editing().stamp(null).at());
        foot.write(
                file,
                turn -> {
                    turn.progress(ProgressIndicator.INDETERMINATE_PROGRESS);
                    write(extract, form, file, turn);
                    return file;
                },
                body,
                first(""));
    }

    private static void write(Extract extract, ExportForm form, Path file, LatestTask.Turn turn) throws Exception {
        try {
            Exporting.write(extract, form, file, turn::progress);
        } catch (IOException unwritten) {
            throw unwritten instanceof Told ? unwritten : new SheetFileException(file, unwritten);
        }
    }
}
