package kakehashi.store.sqlite;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Changes;
import kakehashi.store.Note;
import kakehashi.store.StoreException;

/** A store made anew of what is still known of one, in a file that was just filled from the seeds. */
final class Remade {

    private final SqliteStore fresh;

    Remade(SqliteStore fresh) {
        this.fresh = fresh;
    }

    /** Writes as one step all that is not the edition's, and what a person kept beside. */
    void write(Atlas known, Collection<Note> notes, Instant at) throws StoreException {
        List<Change> changes = Changes.between(fresh.load().records(), known.records());
        if (!changes.isEmpty()) {
            fresh.write(new ChangeSet(
                    UUID.randomUUID(),
                    ChangeSet.Label.of("keep.step-remade"),
                    changes,
                    at,
                    "",
                    null,
                    ChangeSet.Origin.FILE));
        }
        if (!notes.isEmpty()) {
            fresh.notes().keep(notes);
        }
    }
}
