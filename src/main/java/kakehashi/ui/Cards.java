package kakehashi.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kakehashi.ui.control.Overlay;
import kakehashi.ui.edit.CardPlace;
import kakehashi.ui.export.ExportDesk;
import kakehashi.ui.support.SupportDesk;
import org.jspecify.annotations.Nullable;

/** The card that lies over the window, one at a time. */
final class Cards implements CardPlace, ExportDesk.Place, SupportDesk.Place {

    private final StackPane window;
    private final Node page;
    private @Nullable Overlay overlay;

    /** @param page where the page of what is selected stands */
    Cards(StackPane window, Node page) {
        this.window = window;
        this.page = page;
    }

    @Override
    public boolean isOpen() {
        return overlay != null;
    }

    @Override
    public void open(VBox card, Node focus, Runnable closed) {
        if (overlay == null) {
            open(over(card, closed), focus);
        }
    }

    /** It is closed by an answer or by Escape, and by no click beside it. */
    @Override
    public void ask(VBox card, Node focus, Runnable closed) {
        if (overlay == null) {
            open(over(card, closed).asking(), focus);
        }
    }

    private Overlay over(VBox card, Runnable closed) {
        return new Overlay(window, card, () -> {
            overlay = null;
            closed.run();
        });
    }

    private void open(Overlay next, Node focus) {
        overlay = next;
        next.open(focus);
    }

    @Override
    public void open(VBox card, Node focus) {
        ask(card, focus, () -> {});
    }

    @Override
    public void close() {
        if (overlay != null) {
            overlay.close();
        }
    }

    @Override
    public void closeToPage() {
        close();
        // Before any other key: what was never laid out cannot have the focus, and nobody's focus is the search line's.
        window.applyCss();
        window.layout();
        Node title = page.lookup("#page-title");
        (title == null ? page : title).requestFocus();
    }
}
