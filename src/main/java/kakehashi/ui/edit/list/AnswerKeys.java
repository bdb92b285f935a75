package kakehashi.ui.edit.list;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The arrows go from answer to answer and stay among them, however they are laid out: with what JavaFX does by itself, Down
 * leaves a question for a button far below. Up from the first one goes back to the row.
 */
final class AnswerKeys {

    private final Parent answers;
    private final Node above;

    private AnswerKeys(Parent answers, Node above) {
        this.answers = answers;
        this.above = above;
    }

    /** @param above what has the keys after the first answer is left upwards */
    static void on(Parent answers, Node above) {
        AnswerKeys keys = new AnswerKeys(answers, above);
        answers.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        // Within a text these two move its caret.
        boolean types = event.getTarget() instanceof TextInputControl;
        int by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case RIGHT -> types ? 0 : 1;
                    case LEFT -> types ? 0 : -1;
                    default -> 0;
                };
        if (by != 0) {
            step(by);
            event.consume();
        }
    }

    private void step(int by) {
        List<Node> all = within(answers).toList();
        int at = all.indexOf(answers.getScene().getFocusOwner());
        int next = at + by;
        if (next < 0) {
            above.requestFocus();
        } else if (at >= 0 && next < all.size()) {
            all.get(next).requestFocus();
        }
    }

    /** What can be pressed or typed into, in the order in which it stands. */
    private static Stream<Node> within(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(each -> each instanceof ButtonBase || each instanceof TextInputControl
                        ? Stream.of(each)
                        : each instanceof Parent inner ? within(inner) : Stream.empty())
                .filter(each -> each instanceof Control && !each.isDisabled() && each.isFocusTraversable());
    }
}
