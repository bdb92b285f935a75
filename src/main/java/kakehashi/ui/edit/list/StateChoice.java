package kakehashi.ui.edit.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import kakehashi.exchange.intake.RowState;
import kakehashi.text.Words;

/** How many rows are in each state, where a tick shows or hides them. */
final class StateChoice extends FlowPane {

    private final Words words;
    private final Map<RowState, CheckBox> boxes = new EnumMap<>(RowState.class);

    /** @param changed told when other states are ticked */
    StateChoice(Words words, Runnable changed) {
        super(16, 4);
        this.words = words;
        for (RowState state : RowState.values()) {
            CheckBox box = new CheckBox();
            box.setId("list-state-" + state.code());
            box.setMinWidth(USE_PREF_SIZE);
            box.setSelected(true);
            box.setOnAction(event -> changed.run());
            boxes.put(state, box);
            getChildren().add(box);
        }
        count(state -> 0);
    }

    /** Tells how many rows are in each state. */
    void count(ToLongFunction<RowState> rows) {
        boxes.forEach((state, box) -> {
            long count = rows.applyAsLong(state);
            box.setText(words.say("edit.list-count", words.name(state), count));
            box.setDisable(count == 0);
        });
    }

    boolean shows(RowState state) {
        CheckBox box = boxes.get(state);
        return box != null && box.isSelected();
    }

    /** Ticks a state. */
    void show(RowState state) {
        CheckBox box = boxes.get(state);
        if (box != null) {
            box.setSelected(true);
        }
    }
}
