package kakehashi.store;

import java.util.List;
import java.util.Set;
import kakehashi.model.Atlas;

/**
 * The user's own atlas where it is kept. One window writes it; others that open it meanwhile read it, and {@link #access}
 * says so. A {@link StoreOpener} opens it.
 *
 * <p>Safe on any thread; one call at a time is served.
 */
public interface AtlasStore extends AutoCloseable {

    /** The atlas as it was opened or last saved. Costs nothing. */
    Atlas load();

    /** Whether {@link #save} is possible, and if not, why. It stays so until the store is closed. */
    Access access();

    /** What was noticed as it was opened, in the order of what happened; nearly always nothing. */
    List<Notice> notices();

    /** {@link #save(Atlas, String)} without a label. */
    default void save(Atlas next) throws StoreException {
        save(next, "");
    }

    /**
     * Writes what differs from the atlas last loaded or saved, in one transaction, with a line of the edit log for each
     * record. When it returns, the change is on the disk; if it throws, nothing of it is.
     *
     * @param label what the user did, for the edit log
     */
    void save(Atlas next, String label) throws StoreException;

    /**
     * The records that hold every word of a text, as words or beginnings of words, in any of the three languages, with
     * or without marks and spaces. Best first: the user's own locality; what is named exactly so, localities with ties
     * before the rest; what is named beginning so; ties of both sides named; the rest, last the gazetteer. Where nothing is
     * named so, long vowels are tried as the atlas writes them: kyouto for Kyoto. Of ties at most 200 are given.
     *
     * @throws IllegalStateException with a {@link StoreException} as its cause if the store can no longer be read
     */
    List<Found> search(String text, SearchOrder order);

    /**
     * Ids of the ties and network links that hold every word of a text, in their own texts or in the names of their
     * localities, parties, networks and sources. None for a blank text.
     *
     * @throws IllegalStateException with a {@link StoreException} as its cause if the store can no longer be read
     */
    Set<String> matching(String text);

    /**
     * Looks whether the store is still the one that was opened: cheap, and nothing is written. One that another program
     * has locked for the moment passes.
     *
     * @throws StoreException if it was moved, deleted or replaced since, or can no longer be read; what was loaded stays
     */
    void requireStillThere() throws StoreException;

    /** What a person keeps in it beside the records. */
    Notes notes();

    /** Lets go of the store and of the right to write. What was saved is safe already. */
    @Override
    void close();
}
