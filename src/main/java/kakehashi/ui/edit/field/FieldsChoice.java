package kakehashi.ui.edit.field;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import kakehashi.model.value.Field;
import kakehashi.text.Words;

/** The fields that a tie covers. */
public final class FieldsChoice extends FlowPane {

    private static final Pattern WORDS = Pattern.compile(" ");

    private final Map<Field, CheckBox> boxes = new EnumMap<>(Field.class);

    /** @param changed told when one more is chosen, or one less */
    public FieldsChoice(Words words, Set<Field> chosen, Runnable changed) {
        super(12, 4);
        for (Field field : Field.values()) {
            CheckBox box = new CheckBox(words.name(field));
            box.setId("edit-field-" + field.code());
            box.setSelected(chosen.contains(field));
            box.selectedProperty().addListener(observed -> changed.run());
            boxes.put(field, box);
            getChildren().add(box);
        }
        // By itself it would never be narrower than its longest child.
        setMinWidth(0);
        setPrefWrapLength(240);
    }

    public Set<Field> chosen() {
        Set<Field> chosen = EnumSet.noneOf(Field.class);
        boxes.forEach((field, box) -> {
            if (box.isSelected()) {
                chosen.add(field);
            }
        });
        return chosen;
    }

    /** Those chosen as a text, as a half-filled form keeps them. */
    public String kept() {
        return chosen().stream().map(Field::code).collect(Collectors.joining(" "));
    }

    /** Takes up what was {@link #kept}. */
    public void takeUp(String kept) {
        Set<String> codes = WORDS.splitAsStream(kept).collect(Collectors.toSet());
        boxes.forEach((field, box) -> box.setSelected(codes.contains(field.code())));
    }
}
