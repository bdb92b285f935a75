package kakehashi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.store.edition.EditionFile;
import kakehashi.store.edition.EditionFileException;
import org.jspecify.annotations.Nullable;

/** How editions of the records come into an open store, and what they changed. Safe on any thread. */
public interface Editions {

    /**
     * Reads an edition out of a file, and looks who vouches for it. Nothing is changed.
     *
     * @throws EditionFileException if it is none, or is not whole
     */
    EditionFile read(Path file) throws EditionFileException;

    /**
     * Takes an edition over, in one transaction, once the store is backed up; what is the user's own stays, as
     * {@link kakehashi.query.edition.Taking} says. Nothing is written where nothing would change. Whether the file is to be trusted,
     * and whether an older edition than the store has is wanted, must have been asked before.
     *
     * @param edition what {@code file} holds
     * @param progress told on this thread
     * @return the atlas afterwards
     * @throws StoreException if it was not taken over
     */
    Atlas take(EditionFile file, Atlas edition, Instant at, Consumer<Progress> progress) throws StoreException;

    /**
     * Notes of a record of the user's own what is decided: see {@link kakehashi.model.Own#seen}.
     *
     * @param seen null where nothing is left to decide
     */
    void decide(RecordKey record, @Nullable Optional<AtlasRecord> seen) throws StoreException;

    /** The editions that were taken over, the newest first. */
    List<EditionPast> past() throws StoreException;

    /** What one of them changed. */
    List<Change> changes(EditionPast edition) throws StoreException;

    /** What they did to one record, the newest first. */
    List<EditionChange> changes(RecordKey record) throws StoreException;
}
