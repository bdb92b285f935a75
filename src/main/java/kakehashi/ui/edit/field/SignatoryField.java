package kakehashi.ui.edit.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Signatory;
import kakehashi.model.value.Language;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Words;

/** One who signed: for which side, the name, and the office; one of the two is enough. */
final class SignatoryField extends VBox {

    private final CodedChoice<SigningSide> side;
    private final TextsField name;
    private final TextsField office;

    /**
     * @param id of its fields begins with it
     * @param typed told of every change
     * @param leave takes it out
     */
    SignatoryField(Words words, String id, Runnable typed, Consumer<SignatoryField> leave) {
        super(6);
        side = new CodedChoice<>(words, id + "-side", List.of(SigningSide.values()), SigningSide.VIETNAM, typed);
        side.setAccessibleText(words.say("edit.signatory-side"));
        name = new TextsField(words, id + "-name", words.say("edit.signatory-name"), typed).inOneRow();
        office = new TextsField(words, id + "-office", words.say("edit.signatory-office"), typed).inOneRow();
        Button remove = new Button(words.say("edit.source-leave"));
        remove.setId(id + "-leave");
        remove.getStyleClass().addAll("flat", "small");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> leave.accept(this));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, side, gap, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("form-parts");
        getChildren()
                .addAll(
                        line,
                        new FormField(id + "-name", words.say("edit.signatory-name"), name, name.first()),
                        new FormField(id + "-office", words.say("edit.signatory-office"), office, office.first()));
    }

    Node first() {
        return side;
    }

    Node at(String member, Language language) {
        return (member.equals("office") ? office : name).at(language);
    }

    void set(Signatory signatory) {
        side.setValue(signatory.side());
        if (signatory.name() != null) {
            name.set(signatory.name());
        }
        if (signatory.office() != null) {
            office.set(signatory.office());
        }
    }

    boolean isBlank() {
        return name.isBlank() && office.isBlank();
    }

    Signatory signatory() {
        return new Signatory(
                side.getValue(), name.isBlank() ? null : name.text(), office.isBlank() ? null : office.text());
    }

    /** What stands in its fields, also where that is no signatory yet. */
    List<String> parts() {
        Trilingual called = name.text();
        Trilingual as = office.text();
        return List.of(side.getValue().code(), called.en(), called.vi(), called.ja(), as.en(), as.vi(), as.ja());
    }
}
