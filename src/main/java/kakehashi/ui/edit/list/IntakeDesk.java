package kakehashi.ui.edit.list;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import kakehashi.exchange.table.TableFile;
import kakehashi.session.Session;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.edit.CardPlace;
import org.jspecify.annotations.Nullable;

/** Opens lists that somebody chooses or drops onto the window. */
public final class IntakeDesk {

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final CardPlace cards;

    public IntakeDesk(Session session, Outside outside, FileDesk files, CardPlace cards) {
        this.session = session;
        this.outside = outside;
        this.files = files;
        this.cards = cards;
    }

    /**
     * Reads a list in the background and shows what would become of it, or says why it cannot be read.
     *
     * @param named the file; empty to be asked for one
     */
    public void take(String named) {
        if (canEdit()) {
            Path file = named.isEmpty() ? files.choose(session.words().say("edit.list-choose")) : Path.of(named);
            if (file != null) {
                open(file);
            }
        }
    }

    private void open(Path file) {
        files.read(file, () -> TableFile.read(file, null), list -> {
            IntakeCard card = new IntakeCard(session, outside, cards, list);
            cards.open(card, card.first());
        });
    }

    /** Takes a file that is dropped anywhere on a node. */
    public void takesDropsOn(Node window) {
        window.setOnDragOver(event -> {
            if (only(event.getDragboard()) != null) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragDropped(event -> {
            Path file = only(event.getDragboard());
            if (file != null) {
                take(file.toString());
            }
            event.setDropCompleted(file != null);
            event.consume();
        });
    }

    private static @Nullable Path only(Dragboard board) {
        return board.hasFiles() && board.getFiles().size() == 1
                ? board.getFiles().get(0).toPath()
                : null;
    }

    /** Else says why not. */
    private boolean canEdit() {
        Optional<String> why = session.readOnly(session.words());
        why.ifPresent(outside::say);
        return why.isEmpty();
    }
}
