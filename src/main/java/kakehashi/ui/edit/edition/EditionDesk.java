package kakehashi.ui.edit.edition;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import kakehashi.session.edit.EditionWork;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.Desk;
import org.jspecify.annotations.Nullable;

/** Opens the cards of editions that are asked for within a window. */
public final class EditionDesk {

    private final Desk desk;
    private final EditionWork editions;

    public EditionDesk(Desk desk) {
        this.desk = desk;
        editions = desk.editing().editions();
    }

    /** Hears what is wished for within a window. */
    public void hear(Node window) {
        window.addEventHandler(Wish.WISH, wish -> {
            switch (wish.kind()) {
                case EDITION -> look(wish.text());
                case EDITIONS -> past();
                case QUESTIONS -> questions();
                default -> {
                    return;
                }
            }
            wish.consume();
        });
    }

    /** Shows what an edition would change, or says why its file cannot be read. */
    private void look(String named) {
        Path file = named.isEmpty() ? choose() : Path.of(named);
        if (file != null) {
            desk.files().read(file, () -> editions.read(file), offer -> {
                EditionCard card = new EditionCard(desk, editions, offer);
                desk.cards().open(card, card.first());
            });
        }
    }

    private @Nullable Path choose() {
        String form = desk.words().say("edit.edition.form");
        return desk.files()
                .choose(desk.words().say("edit.edition.choose"), new FileDesk.Form(EditionWork.ENDING, form));
    }

    private void past() {
        PastCard card = new PastCard(desk, editions);
        desk.cards().open(card, card.first());
    }

    /** Where nothing may be written it is only shown. */
    private void questions() {
        Optional<String> readOnly = desk.session().readOnly(desk.words());
        QuestionsCard card = new QuestionsCard(desk, editions, readOnly.isEmpty());
        desk.cards().open(card, card.first());
    }
}
