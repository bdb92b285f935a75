package kakehashi.ui.edit.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import kakehashi.ui.control.NameOnly;
import org.jspecify.annotations.Nullable;

/** A choice among a few values by their names; at first none is chosen. */
final class ChoiceControl<T> implements Control {

    private static final int MOST_ROWS = 12;

    private final ComboBox<Optional<T>> box = new ComboBox<>();

    ChoiceControl(String id, List<T> values, Function<Object, String> name, Runnable changed) {
        box.setId(id);
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setVisibleRowCount(Math.min(MOST_ROWS, box.getItems().size()));
        box.setConverter(new NameOnly<>(value -> value.<String>map(name).orElse("–")));
        box.setValue(Optional.empty());
        box.valueProperty().addListener(observed -> changed.run());
    }

    @Override
    public Region shown() {
        return box;
    }

    @Override
    public Node first() {
        return box;
    }

    @Override
    public @Nullable Object value() {
        return box.getValue().orElse(null);
    }

    /** What is on record can be chosen, even if it is not what one would enter. */
    @Override
    @SuppressWarnings("unchecked")
    public void set(@Nullable Object value) {
        Optional<T> chosen = Optional.ofNullable((T) value);
        if (!box.getItems().contains(chosen)) {
            box.getItems().add(chosen);
        }
        box.setValue(chosen);
    }

    @Override
    public void restore(String kept) {
        box.setValue(box.getItems().stream()
                .filter(each -> SketchText.of(each.orElse(null)).equals(kept))
                .findFirst()
                .orElse(Optional.empty()));
    }
}
