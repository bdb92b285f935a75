package kakehashi.ui.edit.list;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kakehashi.exchange.intake.Intake;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Taking;
import kakehashi.model.Atlas;
import kakehashi.query.edit.Stamp;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.session.edit.OvertakenException;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/** The end of the card of a list: takes the list in, shows how far that is, and gives it up when told, or when the card is closed. */
final class TakingFoot extends HBox {

    private final Session session;
    private final OpenList list;
    private final IntakeDesk desk;
    private final Label state = FactColumn.text("", "form-state");
    private final ProgressBar bar = new ProgressBar();
    private final Button take = new Button();
    private final Button anew = new Button();
    private final Button close = new Button();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private AtomicBoolean given = new AtomicBoolean();
    /** What was to be taken in when that was asked for while the list was read anew; null where nothing waits. */
    private @Nullable List<String> awaited;

    TakingFoot(Session session, OpenList list, IntakeDesk desk) {
        super(8);
        this.session = session;
        this.list = list;
        this.desk = desk;
        Words words = session.words();
        state.setId("list-state");
        state.setMaxWidth(Double.MAX_VALUE);
        setHgrow(state, Priority.ALWAYS);
        bar.setId("list-progress");
        bar.visibleProperty().bind(busy);
        bar.managedProperty().bind(busy);
        anew.setId("list-anew");
        anew.setText(words.say("edit.list-anew"));
        anew.setVisible(false);
        anew.setOnAction(event -> desk.beginAnew(list));
        anew.disableProperty().bind(busy);
        take.setId("list-take");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> take());
        close.setId("list-close");
        close.textProperty().bind(busy.map(is -> words.say(is ? "preview.cancel" : "ui.close")));
        close.setOnAction(event -> {
            if (busy.get()) {
                given.set(true);
            } else {
                desk.close();
            }
        });
        List.of(anew, take, close).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(state, bar, anew, take, close);
        setAlignment(Pos.CENTER_LEFT);
        sceneProperty().addListener((observed, before, scene) -> {
            if (scene == null) {
                given.set(true);
            }
        });
    }

    /** Whether rows are being taken in. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void say(String told) {
        state.setText(told);
    }

    /** Takes the list in, if that is offered. */
    void fire() {
        if (!busy.get() && !list.taken().rows().isEmpty()) {
            take();
        }
    }

    /** Offers to forget what was said. */
    void offerAnew() {
        anew.setVisible(true);
    }

    /** Offers to take what is to be taken, as far as that is known. */
    void count() {
        int taken = list.taken().rows().size();
        take.setText(session.words().say("edit.list-take", taken));
        take.setDisable(taken == 0 || list.isReading() || busy.get());
        if (awaited != null && !list.isReading()) {
            boolean isAsSeen = awaited.equals(outline());
            awaited = null;
            if (isAsSeen) {
                fire();
            }
        }
    }

    /** The rows that are to be taken in, with what each would be. */
    private List<String> outline() {
        return list.taken().rows().stream()
                .map(row -> row.label() + row.state().code())
                .toList();
    }

    private void take() {
        if (list.isReading()) {
            // Whoever pressed meant what was said last; rows that have become others are to be seen before.
            awaited = outline();
            return;
        }
        // What others wrote is seen by itself after a while.
        if (session.editing().atlas() != list.atlas()) {
            list.compareAnew();
            return;
        }
        Words words = session.words();
        AtomicBoolean giveUp = new AtomicBoolean();
        given = giveUp;
        busy(true);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        Stamp stamp = session.editing().stamp(null);
        Intake asked = list.taken();
        Atlas over = list.atlas();
        session.inBackground(() -> Taking.of(over, list.file(), asked, stamp, words))
                .whenComplete((taking, problem) -> {
                    if (problem != null || giveUp.get()) {
                        ended(problem == null ? new CancellationException() : problem);
                    } else {
                        write(taking, over, giveUp);
                    }
                });
    }

    private void write(Taking taking, Atlas over, AtomicBoolean giveUp) {
        Words words = session.words();
        List<IntakeRow> refused = taking.intake().rows().stream()
                .filter(row -> row.state() == RowState.REJECTED)
                .toList();
        if (!refused.isEmpty() || taking.step().isEmpty()) {
            busy(false);
            list.refuse(refused);
            say(
                    refused.isEmpty()
                            ? taking.faults().stream()
                                    .map(fault -> fault.in(words))
                                    .distinct()
                                    .collect(Collectors.joining("\n"))
                            : words.say("edit.list-refused", refused.size()));
            return;
        }
        session.editing()
                .takeIn(taking.step().get(), over, share -> told(share, giveUp))
                .whenComplete((done, problem) -> ended(problem));
    }

    /** In the background. */
    private void told(double share, AtomicBoolean giveUp) {
        if (giveUp.get()) {
            throw new CancellationException();
        }
        Platform.runLater(() -> {
            bar.setProgress(share);
            say(session.words().say("store.progress.writing"));
        });
    }

    private void ended(@Nullable Throwable problem) {
        busy(false);
        if (problem == null) {
            desk.taken(list, getScene() != null);
        } else if (OvertakenException.isIn(problem)) {
            list.compareAnew();
        } else {
            boolean isGivenUp = given.get();
            say(isGivenUp ? session.words().say("edit.list-given-up") : new Reason(problem).in(session.words()));
        }
    }

    private void busy(boolean is) {
        busy.set(is);
        say("");
        count();
    }
}
