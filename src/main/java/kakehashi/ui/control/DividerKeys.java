package kakehashi.ui.control;

import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.session.Session;

/** Lets Tab reach the dividers of a split pane and the arrow keys move the one that has the focus. */
public final class DividerKeys {

    private static final double STEP = 10;

    private final SplitPane split;
    private final Session session;

    private DividerKeys(SplitPane split, Session session) {
        this.split = split;
        this.session = session;
    }

    public static void give(SplitPane split, Session session) {
        DividerKeys keys = new DividerKeys(split, session);
        // The skin makes the dividers, with the first layout.
        split.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(keys::prepare);
            }
        });
    }

    private void prepare(Node node) {
        if (node.getStyleClass().contains("split-pane-divider")) {
            node.setFocusTraversable(true);
            node.setAccessibleRole(AccessibleRole.THUMB);
            node.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.divider")));
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(node, event));
        }
    }

    private void key(Node divider, KeyEvent event) {
        boolean beside = split.getOrientation() == Orientation.HORIZONTAL;
        int by = event.getCode() == (beside ? KeyCode.RIGHT : KeyCode.DOWN)
                ? 1
                : event.getCode() == (beside ? KeyCode.LEFT : KeyCode.UP) ? -1 : 0;
        if (by == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        double middle = beside
                ? divider.getBoundsInParent().getCenterX()
                : divider.getBoundsInParent().getCenterY();
        double total = beside ? split.getWidth() : split.getHeight();
        split.setDividerPosition(number(divider), (middle + by * STEP) / total);
        event.consume();
    }

    private int number(Node divider) {
        return split.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("split-pane-divider"))
                .toList()
                .indexOf(divider);
    }
}
