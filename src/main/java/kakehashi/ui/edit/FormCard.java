package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.model.value.Language;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.Remark;
import kakehashi.session.Reason;
import kakehashi.session.edit.MetException;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.ScrollingCard;
import kakehashi.ui.edit.field.FormField;
import org.jspecify.annotations.Nullable;

/**
 * A form: fields, what speaks against them, and the keys that save it. It can be saved unless what would be written is false
 * or not enough; what stands in it is kept until then.
 */
public abstract class FormCard extends ScrollingCard {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double WIDTH = 560;

    /** Something that is kept while the form is not saved. */
    private record Kept(Supplier<String> get, Consumer<String> set) {}

    private final Desk desk;

    /** The records as the person found them: what somebody else writes meanwhile is not overwritten by what stood here. */
    private final Atlas begun;

    private final VBox fields;
    private final Unfinished unfinished;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Map<String, String> initial = new LinkedHashMap<>();
    private final Label state = FactColumn.text("", "form-state");
    private final Button save = new Button();
    private final HBox foot;
    private final @Nullable TextField author;
    private Atlas over;
    private boolean ready;
    private boolean due;
    private boolean written;

    /** @param about id of what the form is about, as which a half-filled one is kept; or empty */
    protected FormCard(Desk desk, String form, String title, String about) {
        this(
                desk,
                FactColumn.text(title, "page-title"),
                new VBox(12),
                Unfinished.of(desk.session().preferences(), form, about));
        setId("form-" + form);
    }

    private FormCard(Desk desk, Label title, VBox fields, Unfinished unfinished) {
        super(title, fields);
        this.desk = desk;
        begun = desk.editing().atlas();
        over = begun;
        this.fields = fields;
        this.unfinished = unfinished;
        Words words = desk.words();
        setSpacing(10);
        fields.setPadding(new Insets(0, 10, 2, 0));
        getStyleClass().add("form");
        prefWidthProperty().bind(desk.session().preferences().textSize().scaled(WIDTH));
        state.setId("form-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        Button cancel = new Button(words.say("ui.close"));
        cancel.setId("form-close");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> desk.cards().close());
        save.setText(words.say("edit.save"));
        save.setId("form-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        foot = new HBox(8, state, cancel, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(foot);
        boolean isKnown = !desk.session().preferences().authorProperty().get().isBlank();
        author = isKnown ? null : new TextField(System.getProperty("user.name", ""));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    protected final Desk desk() {
        return desk;
    }

    protected final Words words() {
        return desk.words();
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width) + foot.prefHeight(-1) + getSpacing();
    }

    /** A step in the making over the records as they were when the form was opened: for what alters or takes away. */
    protected final Draft draft() {
        over = begun;
        return new Draft(begun);
    }

    /** A step in the making over the records as they are now: for what adds. */
    protected final Draft draftNow() {
        over = desk.editing().atlas();
        return new Draft(over);
    }

    /** Whether a record was there when the form was opened. */
    protected final boolean wasThere(RecordKey record) {
        return begun.find(record).isPresent();
    }

    // ---- filled by each form

    /** What would be written now. */
    protected abstract Attempt attempt();

    /** Says remarks beside their fields. @return those that are of no field of the form */
    protected abstract List<Remark> say(List<Remark> remarks);

    /** Where one begins. */
    protected abstract Node first();

    /**
     * The field of a text of what the form is about.
     *
     * @param member path of the text in the record, or in the event
     */
    protected Node at(String member, Language language) {
        return first();
    }

    /** Where the first field is in which something is missing. */
    protected abstract Node firstMissing();

    /** Shows what was written. */
    protected abstract void written(ChangeSet set);

    /** Says beside a field those remarks that are about it, by how their paths begin, and takes them out of the list. */
    protected final void place(List<Remark> left, FormField field, String... beginnings) {
        List<Remark> own = left.stream()
                .filter(remark -> Stream.of(beginnings).anyMatch(remark.field()::startsWith))
                .toList();
        field.say(own, words());
        left.removeAll(own);
    }

    /**
     * Offers beside a field the successors of localities that had ended by the date in it.
     *
     * @param putIn puts a successor in the place of the locality
     */
    protected final void offerSuccessors(FormField beside, List<Remark> remarks, Consumer<String> putIn) {
        beside.offer(remarks.stream()
                .flatMap(remark -> Stream.ofNullable(remark.offered()))
                .distinct()
                .map(id -> {
                    Hyperlink link = new Hyperlink(words().say(
                                    "edit.successor",
                                    Words.opening(desk.session()
                                            .places()
                                            .full(id, desk.session().today()))));
                    link.setId("edit-successor-" + id);
                    link.setOnAction(event -> putIn.accept(id));
                    return link;
                })
                .toList());
    }

    protected final void add(Node field) {
        fields.getChildren().add(field);
    }

    /** Keeps what stands in a field. */
    protected final void keeps(TextInputControl field) {
        keeps(field.getId(), field::getText, field::setText);
    }

    protected final void keeps(String id, Supplier<String> get, Consumer<String> set) {
        kept.put(id, new Kept(get, set));
    }

    /**
     * Offers to take away what the form is about, which is asked twice.
     *
     * @param name of the button
     * @param sure what follows from it
     * @param removal makes the step
     */
    protected final void offersRemoval(String name, String sure, Supplier<Optional<ChangeSet>> removal) {
        Button remove = new Button(name);
        remove.setId("form-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.getStyleClass().addAll("flat", "danger");
        remove.setOnAction(event -> {
            state.setText(sure);
            remove.setText(words().say("edit.remove-yes"));
            remove.setOnAction(again -> removal.get().ifPresent(this::write));
        });
        foot.getChildren().add(0, remove);
    }

    /** After the last field: asks for the person's name where it is not known, and takes up what was left half-filled. */
    protected final void begin() {
        Words words = words();
        if (author != null) {
            author.setId("form-author");
            FormField field = new FormField("form-author", words.say("edit.author"), author, author);
            field.getChildren().add(FactColumn.text(words.say("edit.author-why"), "quiet"));
            add(field);
        }
        initial.putAll(now());
        Map<String, String> before = unfinished.fields();
        if (!before.isEmpty()) {
            before.forEach(this::set);
            Hyperlink anew = new Hyperlink(words.say("edit.anew"));
            anew.setId("form-anew");
            anew.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(
                    8,
                    FactColumn.text(
                            words.say(unfinished.isOvertaken(initial) ? "edit.taken-up-overtaken" : "edit.taken-up"),
                            "quiet"),
                    anew);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("form-taken-up");
            anew.setOnAction(event -> {
                initial.forEach(this::set);
                fields.getChildren().remove(line);
                first().requestFocus();
            });
            fields.getChildren().add(0, line);
        }
        ready = true;
        lookNow();
    }

    private void set(String id, String value) {
        Kept field = kept.get(id);
        if (field != null) {
            field.set().accept(value);
        }
    }

    private Map<String, String> now() {
        Map<String, String> now = new LinkedHashMap<>();
        kept.forEach((id, field) -> now.put(id, field.get().get()));
        return now;
    }

    /** Leaves what stands in the fields to another form, which has some of them too. */
    protected final void handOver(String form, String about) {
        Unfinished.of(desk.session().preferences(), form, about).keep(now(), Map.of());
        unfinished.forget();
        written = true;
    }

    /** Told of every change: looks what speaks against it, once for all that follows from one key. */
    protected final void look() {
        if (ready && !due) {
            due = true;
            Platform.runLater(this::lookNow);
        }
    }

    private void lookNow() {
        due = false;
        if (written) {
            return;
        }
        Map<String, String> now = now();
        if (now.equals(initial)) {
            unfinished.forget();
        } else {
            unfinished.keep(now, initial);
        }
        Attempt attempt = attempt();
        List<Remark> remarks = attempt.set().map(set -> Check.of(over, set)).orElse(List.of());
        List<Remark> elsewhere = say(remarks);
        Words words = words();
        fields.lookupAll(".form-field").stream()
                .filter(FormField.class::isInstance)
                .forEach(field -> ((FormField) field).sayUndrawn(desk.editing()::undrawn, words));
        List<String> told = new ArrayList<>();
        if (!attempt.missing().isEmpty()) {
            told.add(words.say("edit.missing", String.join(words.say("edit.comma"), attempt.missing())));
        } else if (attempt.set().isEmpty()) {
            told.add(words.say("edit.nothing-changes"));
        }
        elsewhere.forEach(remark -> told.add(remark.in(words)));
        boolean isFalse = remarks.stream().anyMatch(Remark::forbids);
        if (isFalse && told.isEmpty()) {
            told.add(words.say("edit.see-above"));
        }
        state.setText(String.join("\n", told));
        state.pseudoClassStateChanged(REFUSED, isFalse && attempt.missing().isEmpty());
        save.setDisable(isFalse || !attempt.missing().isEmpty() || attempt.set().isEmpty());
    }

    private void save() {
        lookNow();
        if (save.isDisabled()) {
            firstMissing().requestFocus();
            return;
        }
        if (author != null && !author.getText().isBlank()) {
            desk.session().preferences().authorProperty().set(author.getText().strip());
        }
        attempt().set().ifPresent(this::write);
    }

    private void write(ChangeSet set) {
        end(desk.session().change(set), set);
    }

    private void end(CompletableFuture<Void> writing, ChangeSet set) {
        setDisable(true);
        writing.whenComplete((shown, problem) -> {
            setDisable(false);
            Optional<Meeting> met = problem == null ? Optional.empty() : MetException.in(problem);
            if (problem == null) {
                saved(() -> written(set));
            } else if (met.isPresent()) {
                new Meetings(desk).ask(met.get(), this, first(), chosen -> decided(met.get(), chosen, set));
            } else {
                state.setText(new Reason(problem).in(words()));
                state.pseudoClassStateChanged(REFUSED, true);
                first().requestFocus();
            }
        });
    }

    private void decided(Meeting meeting, Map<RecordKey, Map<Disagreement, Choice>> chosen, ChangeSet set) {
        if (meeting.decided(chosen).isPresent()) {
            end(desk.editing().decide(meeting, chosen), set);
        } else {
            saved(() -> desk.outside().say(words().say("edit.meet.theirs-stands")));
        }
    }

    private void saved(Runnable told) {
        written = true;
        unfinished.forget();
        told.run();
        desk.cards().closeToPage();
    }
}
