package kakehashi.ui.edit.parcel;

import java.nio.file.Path;
import javafx.scene.Node;
import kakehashi.session.edit.ParcelWork;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.Desk;

/** Opens the cards of change files that are asked for within a window. */
public final class ParcelDesk {

    private final Desk desk;
    private final ParcelWork parcels;

    public ParcelDesk(Desk desk) {
        this.desk = desk;
        parcels = desk.editing().parcels();
    }

    /** Hears what is wished for within a window. */
    public void hear(Node window) {
        window.addEventHandler(Wish.WISH, wish -> {
            switch (wish.kind()) {
                case CHANGES -> look(wish.text());
                case SEND_CHANGES -> send();
                default -> {
                    return;
                }
            }
            wish.consume();
        });
    }

    static FileDesk.Form form(Desk desk) {
        return new FileDesk.Form(ParcelWork.ENDING, desk.words().say("edit.parcel.form"));
    }

    /** Shows what a file would change, or says why it cannot be read. */
    private void look(String named) {
        Path file = named.isEmpty()
                ? desk.files().choose(desk.words().say("edit.parcel.choose"), form(desk))
                : Path.of(named);
        if (file != null) {
            desk.files().read(file, () -> parcels.read(file), offer -> {
                ArrivalCard card = new ArrivalCard(desk, parcels, offer);
                desk.cards().open(card, card.first());
            });
        }
    }

    private void send() {
        desk.cards().close();
        PackCard card = new PackCard(desk, parcels);
        desk.cards().open(card, card.first());
    }
}
