package kakehashi.ui.edit.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import kakehashi.model.value.Coded;
import kakehashi.text.Words;
import kakehashi.ui.control.NameOnly;
import org.jspecify.annotations.Nullable;

/** A choice among values by their names, or none of them: what that is has its own name. */
public final class MaybeChoice<T extends Coded> extends ComboBox<Optional<T>> {

    private final List<T> values;

    /**
     * @param none what it is called to choose nothing
     * @param typed told when another is chosen
     */
    public MaybeChoice(Words words, String id, List<T> values, String none, Runnable typed) {
        this.values = List.copyOf(values);
        setId(id);
        getItems().add(Optional.empty());
        values.forEach(value -> getItems().add(Optional.of(value)));
        setVisibleRowCount(getItems().size());
        setConverter(new NameOnly<>(value -> value.map(words::name).orElse(none)));
        setValue(Optional.empty());
        valueProperty().addListener(changed -> typed.run());
    }

    public @Nullable T chosen() {
        return getValue().orElse(null);
    }

    public void choose(@Nullable T value) {
        setValue(Optional.ofNullable(value));
    }

    /** The code of what is chosen; empty for none. */
    String code() {
        return Stream.ofNullable(chosen()).map(Coded::code).findFirst().orElse("");
    }

    /** Chooses by its code; none where no value has it. */
    void choose(String code) {
        setValue(values.stream().filter(each -> each.code().equals(code)).findFirst());
    }
}
