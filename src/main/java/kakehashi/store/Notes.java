package kakehashi.store;

import java.util.Collection;
import java.util.List;

/**
 * What a person keeps in a store beside its records, which no edition and no edit touches. A window that may not write the
 * store keeps notes too: whoever reads sees all, and of two texts about the same the later. Safe on any thread.
 */
public interface Notes {

    /** All that is kept by now, by any window. */
    List<Note> read() throws StoreException;

    /**
     * Keeps notes, each in the place of an earlier one about the same.
     *
     * @throws StoreException if they are not kept
     */
    void keep(Collection<Note> notes) throws StoreException;

    /**
     * Takes over notes that were kept elsewhere before; what is known here already counts.
     *
     * @throws StoreException if they are not kept
     */
    void adopt(Collection<Note> notes) throws StoreException;
}
