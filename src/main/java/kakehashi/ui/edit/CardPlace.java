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

    /** Takes away what lies over the window; the keys go back to where they were. */
    void close();

    /** Takes away what lies over the window; the keys go to the page of what is selected. */
    void closeToPage();
}
