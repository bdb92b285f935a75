package kakehashi.ui.edit.meet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.MemberWords;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.field.Wrapped;
import org.jspecify.annotations.Nullable;

/** One member in which two sides disagree: what stood there, what each says, and which of them is chosen. */
final class ChoiceRow extends VBox {

    /** So many members of a record that was altered are told. */
    private static final int MOST_TOLD = 4;

    private final ToggleGroup group = new ToggleGroup();
    private final RecordKey record;
    private final Disagreement about;
    private final MemberWords members;
    private final Words words;

    /** @param number among those of its card, for the names of its nodes */
    ChoiceRow(int number, RecordKey record, Disagreement about, MemberWords members, Words words) {
        super(4);
        this.record = record;
        this.about = about;
        this.members = members;
        this.words = words;
        setId("meet-" + number);
        getStyleClass().add("meet-row");
        String label = members.label(about.mineDone(), record);
        setAccessibleText(label);
        getChildren().add(FactColumn.text(label, "event-head"));
        if (!about.path().isEmpty() && about.base() != null) {
            getChildren()
                    .add(FactColumn.text(words.say("edit.meet.before", members.before(about.mineDone())), "quiet"));
        }
    }

    /** Shows what can be chosen. */
    void offer(Sides sides) {
        offer(Choice.MINE, words.say("edit.meet.side", sides.mine(), told(about.mineDone(), about.mine())));
        offer(
                Choice.THEIRS,
                words.say(
                        "edit.meet.side",
                        sides.theirs().apply(record, about),
                        told(about.theirsDone(), about.theirs())));
        if (sides.both() && about.event().isPresent()) {
            offer(Choice.BOTH, words.say("edit.meet.both"));
        }
    }

    private void offer(Choice choice, String text) {
        RadioButton radio = Wrapped.radio(text);
        radio.setId(getId() + "-" + choice.name().toLowerCase(Locale.ROOT));
        radio.setToggleGroup(group);
        radio.setUserData(choice);
        getChildren().add(radio);
    }

    /** What one side says; of a record that it altered, what it altered. */
    private String told(Difference done, @Nullable Object value) {
        if (value == null && about.base() instanceof Record) {
            return words.say("edit.meet.taken-away");
        }
        if (about.path().isEmpty()
                && about.base() instanceof AtlasRecord before
                && value instanceof AtlasRecord after
                && !before.equals(after)) {
            List<Difference> all = Difference.of(new Change(before, after));
            String some = all.stream()
                    .limit(MOST_TOLD)
                    .map(each -> words.say("edit.meet.side", members.label(each, record), members.after(each)))
                    .collect(Collectors.joining(words.say("edit.comma")));
            return all.size() > MOST_TOLD ? some + " …" : some;
        }
        return members.after(done);
    }

    RecordKey record() {
        return record;
    }

    Disagreement about() {
        return about;
    }

    Optional<Choice> choice() {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (Choice) toggle.getUserData());
    }

    ObservableValue<Toggle> chosen() {
        return group.selectedToggleProperty();
    }

    void choose(Choice choice) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == choice)
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /** Where one chooses with the keys. */
    Node first() {
        return (Node) Optional.ofNullable(group.getSelectedToggle())
                .orElse(group.getToggles().get(0));
    }
}
