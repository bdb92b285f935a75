package kakehashi.ui.edit.field;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import kakehashi.model.value.Coded;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A choice among values by their names. */
public final class CodedChoice<T extends Coded> extends ComboBox<T> {

    /** @param typed told when another is chosen */
    public CodedChoice(Words words, String id, List<T> values, T chosen, Runnable typed) {
        setId(id);
        getItems().setAll(values);
        setVisibleRowCount(values.size());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.name(value);
            }

            @Override
            public T fromString(String name) {
                return values.stream()
                        .filter(each -> words.name(each).equals(name))
                        .findFirst()
                        .orElse(chosen);
            }
        });
        setValue(chosen);
        valueProperty().addListener(changed -> typed.run());
    }
}
