package kakehashi.session.edit;

import java.util.Optional;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Stamp;
import kakehashi.query.edition.Question;
import kakehashi.query.edition.Question.Decided;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;

/** Writes what is decided where an edition says otherwise than the user: a step that can be taken back, where records change. */
public final class Deciding {

    private final AtlasStore store;

    public Deciding(AtlasStore store) {
        this.store = store;
    }

    /**
     * Nothing happens where it was decided meanwhile.
     *
     * @throws StoreException if the store refuses: what is taken away may be named by others
     */
    public void decide(Question question, Choice choice, Stamp stamp) throws StoreException {
        Optional<Decided> decided = question.decided(store.load(), choice);
        if (decided.isEmpty()) {
            return;
        }
        if (!decided.get().changes().isEmpty()) {
            String done = choice == Choice.BOTH ? "query.done.contradicted" : "query.done.edition-followed";
            store.write(new ChangeSet(
                    stamp.id(),
                    Label.of(done, question.record().id()),
                    decided.get().changes(),
                    stamp.at(),
                    stamp.by(),
                    stamp.reason(),
                    ChangeSet.Origin.EDIT));
        }
        store.editions().decide(question.record(), decided.get().seen());
    }
}
