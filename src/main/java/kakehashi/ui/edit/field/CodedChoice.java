package kakehashi.ui.edit.field;

import java.util.List;
import javafx.scene.control.ComboBox;
import kakehashi.model.value.Coded;
import kakehashi.text.Words;
import kakehashi.ui.control.NameOnly;

/** A choice among values by their names. */
public final class CodedChoice<T extends Coded> extends ComboBox<T> {

    /** @param typed told when another is chosen */
    public CodedChoice(Words words, String id, List<T> values, T chosen, Runnable typed) {
        setId(id);
        getItems().setAll(values);
        setVisibleRowCount(values.size());
        setConverter(new NameOnly<>(words::name));
        setValue(chosen);
        valueProperty().addListener(changed -> typed.run());
    }
}
