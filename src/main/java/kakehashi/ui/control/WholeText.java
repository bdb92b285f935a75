package kakehashi.ui.control;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Tells in a tooltip what a label does not show for want of room. */
public final class WholeText {

    private WholeText() {}

    /** Looks each time the pointer comes, for the room and the text may have changed. */
    public static void tip(Labeled label) {
        tip(label, () -> "");
    }

    /**
     * The same.
     *
     * @param besides what is told in any case; blank for nothing
     */
    public static void tip(Labeled label, Supplier<String> besides) {
        label.setOnMouseEntered(event -> {
            String told = Stream.of(isShortened(label) ? label.getText() : "", besides.get())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
            label.setTooltip(told.isEmpty() ? null : new Tooltip(told));
        });
    }

    /** A label shows less than it says when the text node inside it, not one of its graphic, holds another text. */
    public static boolean isShortened(Labeled label) {
        String whole = label.getText();
        return whole != null
                && !whole.isEmpty()
                && label.getChildrenUnmodifiable().stream()
                        .anyMatch(shown -> shown instanceof Text text
                                && text.getStyleClass().contains("text")
                                && !text.getText().equals(whole));
    }
}
