package kakehashi.ui.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.TabLeaves;

/** What the office types for a visit, kept for the pair and offered again next time. */
final class TypedFields extends VBox {

    /** In the order of the brief, and last what stands at its edges. */
    private static final List<TypedField> ORDER = List.of(
            TypedField.COUNTERPART_DELEGATION,
            TypedField.OUR_DELEGATION,
            TypedField.PROGRAMME,
            TypedField.CONTACT_OFFICE,
            TypedField.OBJECTIVES,
            TypedField.POINTS,
            TypedField.EXPECTED,
            TypedField.REPLY,
            TypedField.PRESS_LINE,
            TypedField.DRAFTER,
            TypedField.HANDLING);

    private final Session session;
    private final Paperwork paperwork;
    private final Runnable changed;
    private final Map<TypedField, TextInputControl> inputs = new EnumMap<>(TypedField.class);
    private String home = "";
    private String counterpart = "";
    private boolean recalling;

    /** @param changed told when something was typed */
    TypedFields(Session session, Paperwork paperwork, Runnable changed) {
        super(4);
        this.session = session;
        this.paperwork = paperwork;
        this.changed = changed;
        Label about = FactColumn.text("", "quiet");
        about.textProperty().bind(session.wordsProperty().map(words -> words.say("preview.typed-meaning")));
        getChildren().add(about);
        ORDER.forEach(this::add);
        managedProperty().bind(visibleProperty());
    }

    private void add(TypedField field) {
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.textProperty().bind(session.wordsProperty().map(words -> words.name(field)));
        TextInputControl input = field.isOneLine() ? new TextField() : area(field);
        input.setId("typed-" + field.code());
        input.accessibleTextProperty().bind(label.textProperty());
        if (field.namesPersons()) {
            input.promptTextProperty().bind(session.wordsProperty().map(words -> words.say("preview.typed-persons")));
            input.accessibleHelpProperty().bind(input.promptTextProperty());
        }
        label.setLabelFor(input);
        input.textProperty().addListener((observed, before, after) -> {
            if (!recalling) {
                paperwork.type(home, counterpart, field.code(), after);
                changed.run();
            }
        });
        inputs.put(field, input);
        getChildren().addAll(label, input);
    }

    private static TextArea area(TypedField field) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        boolean oftenLong = field.namesPersons() || field.compareTo(TypedField.CONTACT_OFFICE) > 0;
        area.setPrefRowCount(oftenLong ? 3 : 2);
        area.setMinHeight(USE_PREF_SIZE);
        TabLeaves.on(area);
        return area;
    }

    /** Shows what the officer of {@code home} typed last for a visit with {@code counterpart}. */
    void recall(String home, String counterpart) {
        if (!home.equals(this.home) || !counterpart.equals(this.counterpart)) {
            this.home = home;
            this.counterpart = counterpart;
            recalling = true;
            TypedLines kept = keptFor(home, counterpart);
            inputs.forEach((field, input) -> input.setText(kept.of(field)));
            recalling = false;
        }
    }

    /** What the officer of {@code home} typed last for a visit with {@code counterpart}. */
    TypedLines keptFor(String home, String counterpart) {
        return TypedLines.of(field -> paperwork.typed(home, counterpart, field.code()));
    }

    TypedLines lines() {
        Map<TypedField, String> typed = new EnumMap<>(TypedField.class);
        inputs.forEach((field, input) -> typed.put(field, input.getText()));
        return new TypedLines(typed);
    }

    void toFirst() {
        getChildren().stream()
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .ifPresent(input -> input.requestFocus());
    }
}
