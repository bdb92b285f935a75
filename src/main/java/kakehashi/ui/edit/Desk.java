package kakehashi.ui.edit;

import java.util.Optional;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.SourceReader;
import kakehashi.session.Session;
import kakehashi.session.edit.Editing;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;

/** What every form works with. */
public record Desk(Session session, Outside outside, FileDesk files, CardPlace cards) {

    public Words words() {
        return session.words();
    }

    public Editing editing() {
        return session.editing();
    }

    /** A tie as it was last written. */
    Optional<Tie> tie(String id) {
        return editing().atlas().findLink(id).filter(Tie.class::isInstance).map(Tie.class::cast);
    }

    public Undoing undoing() {
        return new Undoing(session, outside);
    }

    /** The id of a source in a draft: the one on record, or that under which it is added. */
    public String idIn(Draft draft, Source source) {
        return draft.find(source.key()).isPresent() ? source.id() : draft.addSource(source);
    }

    SourceReader sourceReader() {
        return editing().sources(words());
    }
}
