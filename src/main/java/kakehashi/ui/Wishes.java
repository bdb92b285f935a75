package kakehashi.ui;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.image.Image;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.model.RecordKind;
import kakehashi.model.value.Coded;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.ui.control.FrameSteps;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.EditDesk;
import kakehashi.ui.edit.list.IntakeDesk;
import kakehashi.ui.preview.SheetDesk;
import org.jspecify.annotations.Nullable;

/** Does what parts of the window wish for, and opens the menu of what has the focus by the menu key or Shift+F10. */
final class Wishes {

    private final Outside outside;
    private final SheetDesk sheets;
    private final Runnable compare;
    private final EditDesk edit;
    private final IntakeDesk lists;
    private final EventHandler<Wish> granted = this::grant;
    private boolean asking;

    /** @param compare asks what the selected locality is to be compared with */
    Wishes(Outside outside, SheetDesk sheets, EditDesk edit, IntakeDesk lists, Runnable compare) {
        this.outside = outside;
        this.sheets = sheets;
        this.edit = edit;
        this.lists = lists;
        this.compare = compare;
    }

    /** Hears all that is wished for within a node. */
    void hear(Node window) {
        Wish.hear(window, granted);
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                ask(window);
                event.consume();
            }
        });
        // Some systems ask for a menu by themselves after such a key.
        window.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger() && !asking) {
                event.consume();
            }
        });
    }

    private void grant(Wish wish) {
        switch (wish.kind()) {
            case SHEET ->
                sheets.preview(Coded.find(SheetKind.class, wish.text()).orElse(null));
            // What was just selected has its page once a frame was laid out.
            case COMPARE -> new FrameSteps(List.of(() -> {}, compare)).start();
            case COPY -> outside.copy(wish.text(), wish.said());
            case COPY_PICTURE -> {
                Image picture = wish.picture();
                if (picture != null) {
                    outside.copy(picture, wish.said());
                }
            }
            case BROWSE -> outside.browse(wish.text());
            case ADD_EVENT -> edit.addEvent(wish.text());
            case ADD_TIE -> edit.addTie(wish.text());
            case ADD_NETWORK -> edit.addRecord(RecordKind.NETWORK);
            case SEARCHED -> edit.searched(wish.text());
            case MERGE -> edit.merge(wish.text());
            case CORRECT -> edit.correct(wish.text());
            case TRANSLATE -> edit.untranslated();
            case RIVALS -> edit.rivals(wish.text());
            case HISTORY -> edit.history(wish.text());
            case LIST -> lists.take(wish.text());
            case PASTE -> lists.paste();
            case NOTES -> edit.notes();
            case EXPORT,
                    BACKUPS,
                    LOG,
                    SAVE_HELD,
                    OPEN_ANEW,
                    OTHER_STORE,
                    CHANGES,
                    SEND_CHANGES,
                    EDITION,
                    EDITIONS,
                    QUESTIONS,
                    TOUR,
                    NEWS,
                    HELPER_FILE,
                    NEWER_PROGRAM -> {
                // Heard by others; where the store is only shown nobody keeps it.
            }
        }
        wish.consume();
    }

    private void ask(Node window) {
        Node focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
        if (focused == null) {
            return;
        }
        Node at = chosenIn(focused);
        Bounds bounds = at.localToScreen(at.getLayoutBounds());
        double x = bounds.getMinX() + Math.min(40, bounds.getWidth() / 2);
        double y = bounds.getCenterY();
        asking = true;
        Event.fireEvent(at, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, x, y, true, null));
        asking = false;
    }

    /** In a list the line that is chosen, else the node itself. */
    private static Node chosenIn(Node focused) {
        if (focused instanceof Parent parent) {
            for (Node each : parent.lookupAll(".cell")) {
                if (isChosen(each)) {
                    return each;
                }
            }
        }
        return focused;
    }

    private static boolean isChosen(@Nullable Node node) {
        return node instanceof IndexedCell<?> cell && cell.isVisible() && !cell.isEmpty() && cell.isSelected();
    }
}
