package kakehashi.ui.edit.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.exchange.record.RecordList;
import kakehashi.exchange.record.RecordRow;
import kakehashi.exchange.record.RecordTaking;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Stamp;
import kakehashi.session.Kind;
import kakehashi.session.edit.OvertakenException;
import kakehashi.text.Places;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import org.jspecify.annotations.Nullable;

/** Records of a file beside those on record: what becomes of each and why, and one button that takes in those that are ticked. */
final class RecordsCard extends ListedCard<RecordRow> {

    private final RecordList file;
    private final Words words;
    private final Stamp stamp;
    private final StateChoice states;
    private final Label remarks;
    private final Button take = new Button();
    private final LeftOut kept;
    private final Set<Integer> left;
    private final AtomicBoolean given = new AtomicBoolean();
    private Atlas over;
    private Done done;
    private MemberWords members;
    private @Nullable RecordTaking found;
    private boolean isTaking;

    /**
     * @param kept what was left out before, and is kept while it is not taken in
     * @param open shows the page of a record
     */
    RecordsCard(Desk desk, RecordList file, LeftOut kept, Consumer<String> open) {
        super(
                desk,
                "records",
                desk.words().say("edit.list-title", file.name()),
                desk.words().say("edit.list-none"));
        this.file = file;
        this.kept = kept;
        left = new HashSet<>(kept.numbers());
        words = desk.words();
        stamp = desk.editing().stamp(null);
        over = desk.editing().atlas();
        done = done();
        members = members();
        states = new StateChoice(words, this::show);
        remarks =
                FactColumn.text(words.say(kept.forgetChanged() ? "edit.records-changed" : "edit.list-about"), "quiet");
        remarks.setId("records-remarks");
        getChildren().addAll(1, List.of(remarks, states));
        take.setId("records-take");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> take());
        offer(List.of(take));
        offerToOpen(words.say("edit.records-show"), row -> {
            if (Kind.of(over, row.called()).isPresent()) {
                open.accept(row.called());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                take.fire();
                event.consume();
            }
        });
        list().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            RecordRow row = list().getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                turn(row);
                event.consume();
            }
        });
        // Whoever closes the card gives up what is under way.
        sceneProperty().addListener((observed, before, scene) -> given.set(scene == null));
        look();
    }

    private Done done() {
        return new Done(new Places(over, words), desk().session().today());
    }

    private MemberWords members() {
        return new MemberWords(new Places(over, words), desk().session().today());
    }

    // ---- what becomes of the records

    /** Holds the records against those that are there, in the background. */
    private void look() {
        Set<Integer> out = Set.copyOf(left);
        Atlas against = over;
        take.setDisable(true);
        desk().session().inBackground(() -> file.taking(against, out, stamp)).whenComplete((taking, problem) -> {
            if (problem != null) {
                tell(problem);
            } else if (out.equals(left) && against == over) {
                found = taking;
                states.count(state -> taking.rows().stream()
                        .filter(row -> row.state() == state)
                        .count());
                long taken = taking.rows().stream().filter(this::isTaken).count();
                take.setText(words.say("edit.records-take", taken));
                take.setDisable(taking.step().isEmpty());
                show();
            }
        });
    }

    /** Holds them against what somebody else has changed meanwhile. */
    private void compareAnew() {
        over = desk().editing().atlas();
        done = done();
        members = members();
        remarks.setText(words.say("session.overtaken"));
        look();
    }

    private boolean isTaken(RecordRow row) {
        return row.canBeTaken() && !left.contains(row.number());
    }

    /** Takes a record, or leaves it out. */
    private void turn(RecordRow row) {
        if (row.canBeTaken() && !isTaking) {
            if (!left.remove(row.number())) {
                left.add(row.number());
            }
            kept.keep(left);
            look();
        }
    }

    @Override
    protected CompletableFuture<List<RecordRow>> ask() {
        RecordTaking taking = found;
        return CompletableFuture.completedFuture(
                taking == null
                        ? List.of()
                        : taking.rows().stream()
                                .filter(row -> states.shows(row.state()))
                                .toList());
    }

    /** What a record is called; whatever would become of it stands below. */
    private String what(RecordRow row) {
        Change change = row.change();
        return change != null
                ? done.name(change)
                : new SessionNames(desk().session()).name(new RecordKey(row.kind(), row.called()));
    }

    @Override
    protected Node line(RecordRow row) {
        VBox lines = new VBox(1);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.getChildren().add(FactColumn.text(what(row), "value"));
        lines.getChildren()
                .add(FactColumn.text(words.say("edit.records-state", row.number(), words.name(row.state())), "quiet"));
        row.differences().forEach(one -> lines.getChildren()
                .add(FactColumn.text(
                        words.say(
                                "query.edition.member",
                                members.label(one, new RecordKey(row.kind(), row.called())),
                                members.before(one),
                                members.after(one)),
                        "quiet")));
        for (Told reason : row.reasons()) {
            lines.getChildren().add(FactColumn.text(reason.in(words), "value"));
        }
        CheckBox tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.setAccessibleText(words.say("edit.records-tick"));
        tick.setSelected(isTaken(row));
        tick.setVisible(row.canBeTaken());
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(event -> turn(row));
        return new HBox(8, tick, lines);
    }

    // ---- taking them in

    private void take() {
        RecordTaking taking = found;
        if (desk().editing().atlas() != over) {
            compareAnew();
        } else if (taking != null && taking.step().isPresent() && !isTaking) {
            isTaking = true;
            take.setDisable(true);
            list().setDisable(true);
            remarks.setText(words.say("store.progress.writing"));
            desk().editing()
                    .takeIn(taking.step().get(), over, this::told)
                    .whenComplete((written, problem) -> ended(problem));
        }
    }

    /** In the background. */
    private void told(double share) {
        if (given.get()) {
            throw new CancellationException();
        }
        Platform.runLater(() ->
                remarks.setText(words.say("edit.records-writing", words.say("page.percent", Math.round(share * 100)))));
    }

    private void ended(@Nullable Throwable problem) {
        isTaking = false;
        list().setDisable(false);
        if (problem == null) {
            kept.forget();
            if (getScene() != null) {
                desk().cards().close();
            }
            desk().outside().say(words.say("edit.list-taken", file.name()));
        } else if (OvertakenException.isIn(problem)) {
            compareAnew();
        } else {
            remarks.setText(words.say("edit.list-about"));
            take.setDisable(false);
            tell(problem);
        }
    }
}
