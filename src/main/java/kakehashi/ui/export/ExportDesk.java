package kakehashi.ui.export;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Shortcuts;
import kakehashi.ui.control.Wish;

/** Opens the card of forms over the window. */
public final class ExportDesk {

    /** Where cards lie, one at a time. */
    public interface Place {

        boolean isOpen();

        /** @param closed told when it has been closed */
        void open(VBox card, Node focus, Runnable closed);

        void close();
    }

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final Place cards;
    private final Shortcuts keys;

    public ExportDesk(Session session, Outside outside, FileDesk files, Place cards) {
        this.session = session;
        this.outside = outside;
        this.files = files;
        this.cards = cards;
        keys = new Shortcuts(Map.of(
                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                () -> open("")));
    }

    /** Hears the key and the wish of parts of the window. */
    public void hear(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!cards.isOpen()) {
                keys.press(event);
            }
        });
        Wish.hear(window, wish -> {
            if (wish.kind() == Wish.Kind.EXPORT) {
                open(wish.text());
                wish.consume();
            }
        });
    }

    /** @param about id of a record, or the ending of the form that comes first, of what is selected; empty for the result */
    private void open(String about) {
        if (ExportScope.of(session).isEmpty()) {
            outside.say(session.words().say("ui.export-none"));
        } else {
            ExportCard card = new ExportCard(session, outside, files, cards::close);
            if (!about.isEmpty()) {
                card.beginWithSelected();
            }
            cards.open(card, card.first(about), card::stop);
        }
    }
}
