package kakehashi.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kakehashi.model.value.Language;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.session.Message;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.session.Workspace;
import kakehashi.sheet.Finding;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.SheetPrintException;
import kakehashi.sheet.SheetPrinter;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;
import kakehashi.ui.control.DividerKeys;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Overlay;
import kakehashi.ui.control.PaneSizes;
import kakehashi.ui.control.Shortcuts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A sheet as it will be printed, beside what is to be chosen about it and what to look at before. Every choice makes it
 * anew in the background.
 */
final class PreviewWindow extends StackPane {

    /** What lies outside of it: the windows. */
    interface Windows {

        /** Shows the main window, where a record was selected. */
        void toAtlas();

        void close();
    }

    private final Session session;
    private final Outside outside;
    private final SheetDialogs dialogs;
    private final Windows windows;
    private final ProofMaker maker;
    private final PreviewSubject subject;
    private final PreviewManner manner;
    private final PreviewNotes notes;
    private final PreviewPages pages;
    private final PreviewBar bar;
    private final PreviewCheck check;
    private final PreviewFoot foot;
    private final Shortcuts keys;
    private @Nullable String shown;
    private @Nullable Overlay overlay;

    PreviewWindow(Session session, Outside outside, SheetDialogs dialogs, Windows windows) {
        this.session = session;
        this.outside = outside;
        this.dialogs = dialogs;
        this.windows = windows;
        setId("preview");
        getStyleClass().add("preview");
        maker = new ProofMaker(session);
        Paperwork paperwork = new Paperwork(session.preferences(), session.notebook());
        foot = new PreviewFoot(session, maker);
        manner = new PreviewManner(session, paperwork, this::order);
        notes = new PreviewNotes(session, this::order);
        subject = new PreviewSubject(session, paperwork, this::subjectChosen, foot::say);
        pages = new PreviewPages(session);
        bar = new PreviewBar(session, pages);
        check = new PreviewCheck(session, this::lead);
        rememberZoom();
        Button save = bar.offer("preview-save", Feather.DOWNLOAD, words -> words.say("preview.save"), this::save);
        bar.offer("preview-batch", Feather.COPY, words -> words.say("preview.batch"), this::batch);
        Button print = bar.offer("preview-print", Feather.PRINTER, words -> words.say("preview.print"), this::print);
        print.getStyleClass().add("accent");
        save.disableProperty().bind(maker.proofProperty().isNull());
        print.disableProperty().bind(maker.proofProperty().isNull());
        getChildren().add(frame());
        keys = new Shortcuts(Map.ofEntries(
                Map.entry(Shortcuts.with(KeyCode.S), this::save),
                Map.entry(Shortcuts.with(KeyCode.P), this::print),
                Map.entry(Shortcuts.with(KeyCode.W), windows::close),
                Map.entry(Shortcuts.with(KeyCode.PLUS), () -> pages.step(1)),
                Map.entry(Shortcuts.with(KeyCode.EQUALS), () -> pages.step(1)),
                Map.entry(Shortcuts.with(KeyCode.ADD), () -> pages.step(1)),
                Map.entry(Shortcuts.with(KeyCode.MINUS), () -> pages.step(-1)),
                Map.entry(Shortcuts.with(KeyCode.SUBTRACT), () -> pages.step(-1)),
                Map.entry(Shortcuts.with(KeyCode.DIGIT0), () -> pages.wantedProperty()
                        .set(PreviewPages.FIT_PAGE)),
                Map.entry(Shortcuts.with(KeyCode.PAGE_UP), () -> turn(-1)),
                Map.entry(Shortcuts.with(KeyCode.PAGE_DOWN), () -> turn(1))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        maker.proofProperty().addListener((observed, before, after) -> show(after));
        maker.problemProperty().addListener((observed, before, after) -> {
            if (after != null) {
                foot.say(SheetDialogs.sentence(session.words(), after));
            }
        });
        maker.cancelledProperty().addListener((observed, before, after) -> {
            if (after) {
                foot.say(
                        session.words().say("preview.cancelled"),
                        session.words().say("preview.make"),
                        this::order);
            }
        });
        session.answerProperty().addListener(changed -> refresh());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((observed, before, showing) -> {
                    // What it showed before it was closed is not what it is opened for.
                    if (showing == null || !showing || maker.isSettled()) {
                        tellPaper();
                    }
                });
        session.messages().all().addListener(this::pageFailed);
    }

    /** The main window, where messages stay, may lie behind this one. */
    private void pageFailed(ListChangeListener.Change<? extends Message> change) {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(message -> message.task() == Task.PAGE)
                    .forEach(message -> foot.say(message.in(session.words())));
        }
    }

    private BorderPane frame() {
        VBox choices = new VBox(10, subject, manner, notes, subject.typed());
        choices.getStyleClass().add("preview-choices");
        ScrollPane left = new ScrollPane(choices);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setMinWidth(220);
        check.setMinWidth(200);
        SplitPane columns = new SplitPane(left, pages, check);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(check, false);
        new PaneSizes(session.preferences())
                .keep(
                        columns,
                        new PaneSizes.Edge(left, "pane.preview-left", 296),
                        new PaneSizes.Edge(check, "pane.preview-right", 240));
        DividerKeys.give(columns, session);
        BorderPane frame = new BorderPane(columns);
        frame.setTop(bar);
        frame.setBottom(foot);
        return frame;
    }

    private void rememberZoom() {
        String name = "window.preview-zoom";
        session.preferences().choice(name).map(PreviewWindow::number).ifPresent(pages.wantedProperty()::set);
        pages.wantedProperty()
                .addListener((observed, before, after) -> session.preferences().rememberChoice(name, after.toString()));
    }

    private static double number(String kept) {
        try {
            return Double.parseDouble(kept);
        } catch (NumberFormatException edited) {
            return PreviewPages.FIT_WIDTH;
        }
    }

    /** Shows the sheet of a record, or of the result where it has none; of a kind, or of that which was last made. */
    void about(@Nullable String id, @Nullable SheetKind kind) {
        notes.forget();
        subject.about(id, kind);
    }

    private void refresh() {
        if (getScene() != null && getScene().getWindow().isShowing()) {
            subject.refresh();
        }
    }

    private void subjectChosen() {
        manner.recall(subject.kind());
        order();
    }

    private void order() {
        foot.say("");
        SheetOptions options = manner.options();
        notes.offer(subject.subject());
        maker.order(new SheetOrder(
                session.meanings(),
                subject.subject(),
                manner.language(),
                subject.ofResult() ? options.withView(viewLine(options)) : options,
                session.places(),
                notes.chosen(manner.language().first())));
    }

    /** The filter and the day that a result comes from, as a line that makes the same sheet again. */
    private String viewLine(SheetOptions options) {
        Language language = manner.language().first();
        Look look = Look.ANY.seenFrom(options.viewpointIn(manner.language()).code());
        return new View(session.filter(), session.asOf(), look, language, null).line();
    }

    /** Others may ask what lies here, as long as it is seen. */
    private void tellPaper() {
        Proof proof = maker.proofProperty().get();
        Window frame = getScene() == null ? null : getScene().getWindow();
        boolean seen = frame != null && frame.isShowing();
        session.workspace()
                .paperProperty()
                .set(
                        proof == null || !seen
                                ? null
                                : new Workspace.Paper(
                                        proof.order().subject().kind().code(),
                                        proof.order().language().languages()));
    }

    private void show(@Nullable Proof proof) {
        tellPaper();
        if (proof != null) {
            String name = proof.order().key();
            if (name.equals(shown)) {
                pages.show(proof.pages());
            } else {
                pages.showFromTop(proof.pages());
            }
            shown = name;
            pages.setAccessibleText(proof.printed().sheet().title().text());
            pages.setAccessibleHelp(PlainText.of(proof.printed().sheet()));
            bar.tell();
            check.check(proof);
        }
    }

    /** What is shown; there once {@link #isMade()}. */
    Proof proof() {
        return Objects.requireNonNull(maker.proofProperty().get());
    }

    /** Whether the sheet of the last choice is made, checked, and drawn as far as it is seen. */
    boolean isMade() {
        Proof proof = maker.proofProperty().get();
        return maker.isSettled() && proof != null && check.isOf(proof) && pages.isDrawn();
    }

    /** Whether it is being made for longer than a moment. */
    boolean isBusy() {
        return maker.busyProperty().get();
    }

    int pages() {
        return pages.pages();
    }

    private void turn(int by) {
        pages.go(pages.pageProperty().get() + by);
    }

    private void lead(Finding finding) {
        if (finding.cause() == null) {
            subject.typed().toFirst();
        } else {
            session.select(finding.cause());
            windows.toAtlas();
        }
    }

    /** Asks for a file and saves what is shown. */
    private void save() {
        maker.whenMade(proof -> dialogs.askForSheet(
                        session.words(), proof.order().fileName(), getScene().getWindow())
                .ifPresent(file -> save(proof, file)));
    }

    private void save(Proof proof, Path file) {
        Words words = session.words();
        foot.say(words.say("ui.sheet-being-made"));
        session.inBackground(() -> {
                    SheetForm form = SheetForm.of(file).orElse(SheetForm.PDF);
                    if (form == SheetForm.PDF) {
                        proof.printed().save(file);
                    } else {
                        form.write(proof.sheet(), file);
                    }
                    return file;
                })
                .whenComplete((saved, problem) -> {
                    if (problem == null) {
                        keep(proof);
                        foot.say(
                                words.say("ui.sheet-saved", file.toString()),
                                words.say("preview.open-folder"),
                                () -> openFolder(file));
                    } else {
                        foot.say(SheetDialogs.sentence(words, problem));
                    }
                });
    }

    /** It was saved or printed. */
    private void keep(Proof proof) {
        SheetOrder order = proof.order();
        subject.keep(List.of(order.subject()), order.meanings(), order.language());
        notes.served();
    }

    private void openFolder(Path file) {
        outside.open(file.toAbsolutePath().resolveSibling(""));
    }

    /** Prints what is shown after the platform's own dialog; where that cannot be, offers to save it. */
    private void print() {
        maker.whenMade(proof -> {
            Words words = session.words();
            foot.say("");
            session.inBackground(
                            () -> new SheetPrinter(words).print(proof.printed().pdf()))
                    .whenComplete((printed, problem) -> {
                        if (problem == null) {
                            if (printed) {
                                keep(proof);
                            }
                            foot.say(words.say(printed ? "ui.sheet-printed" : "ui.sheet-not-printed"));
                        } else if (problem.getCause() instanceof SheetPrintException) {
                            foot.say(SheetDialogs.sentence(words, problem), words.say("preview.save"), this::save)
                                    .requestFocus();
                        } else {
                            foot.say(SheetDialogs.sentence(words, problem));
                        }
                    });
        });
    }

    /** One sheet for each of the result, made as the one shown is. */
    private void batch() {
        if (overlay == null) {
            BatchCard card = new BatchCard(
                    session,
                    outside,
                    dialogs,
                    new BatchCard.Manner(
                            manner.language(), manner.options(), subject.day(), subject::visit, subject::keep),
                    this::closeOverlay);
            overlay = new Overlay(this, card, () -> {
                card.cancel();
                overlay = null;
            });
            overlay.open(card.first());
        }
    }

    private void closeOverlay() {
        if (overlay != null) {
            overlay.close();
        }
    }

    private void key(KeyEvent event) {
        if (overlay != null) {
            return;
        }
        keys.press(event);
    }

    /** Escape stops what is being made, and where nothing is, closes the window. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (maker.busyProperty().get()) {
                maker.cancel();
            } else {
                windows.close();
            }
        }
    }
}
