package kakehashi.ui.edit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Where a card is laid over the window, one at a time. */
public interface CardPlace {

    /**
     * Lays a card over the window; nothing happens where another one lies there.
     *
     * @param focus what has the keys first
     */
    void open(VBox card, Node focus);

    /**
     * Lays a card over the window as {@link #open}.
     *
     * @param closed told when it has been taken away, by whatever
     */
    void ask(VBox card, Node focus, Runnable closed);

    /** Takes away what lies over the window; the keys go back to where they were. */
    void close();

    /** Takes away what lies over the window; the keys go to the page of what is selected. */
    void closeToPage();
}
