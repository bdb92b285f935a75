package kakehashi.ui.edit;

import java.util.List;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.query.PairId;
import kakehashi.session.Session;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;

/** Opens the forms of the window over it, and takes back what was written by them. */
public final class EditDesk {

    private final Desk desk;
    private final Undoing undoing;

    public EditDesk(Session session, Outside outside, FileDesk files, CardPlace cards) {
        undoing = new Undoing(session, outside);
        desk = new Desk(session, outside, files, cards);
    }

    /**
     * Asks what happened.
     *
     * @param about id of a tie, pair or locality that it is likely about; that of another record, or an empty one, where it
     *     can be any tie
     */
    public void addEvent(String about) {
        if (canEdit()) {
            List<Tie> likely = likely(about);
            EventForm form = new EventForm(desk, likely.isEmpty() ? "" : about, likely, undoing);
            desk.cards().open(form, form.first());
        }
    }

    /** Takes the last step back, and says what it was. */
    public void undo() {
        if (canEdit()) {
            undoing.undo();
        }
    }

    /** Makes the step again that was taken back last, and says what it is. */
    public void redo() {
        if (canEdit()) {
            undoing.redo();
        }
    }

    /** Else says why not. */
    private boolean canEdit() {
        Optional<String> why = desk.session().readOnly(desk.words());
        why.ifPresent(desk.outside()::say);
        return why.isEmpty();
    }

    private List<Tie> likely(String about) {
        Atlas atlas = desk.editing().atlas();
        Optional<Tie> tie = desk.tie(about);
        if (tie.isPresent()) {
            return List.of(tie.get());
        }
        Optional<PairId> pair = PairId.of(atlas, about);
        return atlas.ties().stream()
                .filter(each -> pair.isPresent()
                        ? each.vietnam().equals(pair.get().vietnam())
                                && each.japan().equals(pair.get().japan())
                        : each.vietnam().equals(about) || each.japan().equals(about))
                .toList();
    }
}
