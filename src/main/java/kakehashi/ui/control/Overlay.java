package kakehashi.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A card over the dimmed window. Escape and, unless it asks something, a click beside it close it; the focus then goes back to
 * where it was.
 */
public final class Overlay extends StackPane {

    private final StackPane over;
    private final Runnable closed;
    private @Nullable Node before;
    private boolean asks;

    /**
     * @param over what it is laid upon
     * @param closed told when it has been closed
     */
    public Overlay(StackPane over, Region card, Runnable closed) {
        this.over = over;
        this.closed = closed;
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> {
            if (!asks) {
                close();
            }
        });
        card.getStyleClass().add("card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(scrim, card);
        setAlignment(Pos.CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !isChoosing()) {
                close();
                event.consume();
            }
        });
    }

    /** Whether the list of a field lies open, or a cell is written in, which Escape ends first. */
    private boolean isChoosing() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        return focused instanceof ComboBoxBase<?> choice && choice.isShowing()
                || focused != null && focused.getParent() instanceof Cell<?> cell && cell.isEditing();
    }

    /** Asks something: a click beside the card, which may be meant for the window below, is no answer. */
    public Overlay asking() {
        asks = true;
        return this;
    }

    public void open(Node focus) {
        Scene scene = over.getScene();
        before = scene == null ? null : scene.getFocusOwner();
        // What lies open below it, such as what is offered while one types, would lie over the card.
        Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow popup
                        && scene != null
                        && popup.getOwnerWindow() == scene.getWindow())
                .toList()
                .forEach(Window::hide);
        // What lies below must not be reached by Tab while the card is up.
        over.getChildren().forEach(below -> below.setDisable(true));
        over.getChildren().add(this);
        // What lies in something that scrolls is not yet in the scene, and cannot have the keys.
        over.applyCss();
        over.layout();
        focus.requestFocus();
    }

    public void close() {
        if (over.getChildren().remove(this)) {
            over.getChildren().forEach(below -> below.setDisable(false));
            if (before != null) {
                before.requestFocus();
            }
            closed.run();
        }
    }
}
