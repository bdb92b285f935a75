package kakehashi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import kakehashi.model.Atlas;

/** Opens stores of one kind, each filled from the same seeds. {@code Main} says which; nothing else knows. */
public interface StoreOpener {

    /**
     * Opens a store: makes and fills it from the seeds if it is not there, brings it up to a newer edition of the seeds,
     * and reads it. Where another window is writing it, it is opened for reading, once that one has filled it. Where it
     * cannot be written, it is opened for reading too, and nothing is written anywhere.
     *
     * @param progress told on this thread; not called on an ordinary start
     * @throws StoreException if it cannot be used; what it held is untouched
     */
    AtlasStore open(Path file, Consumer<Progress> progress) throws StoreException;

    /**
     * Opens a store for reading, whoever writes it meanwhile. Only where it must be made, filled or brought up to date is
     * it opened for writing before, and let go again at once.
     *
     * @throws StoreException if it cannot be used; what it held is untouched
     */
    AtlasStore read(Path file) throws StoreException;

    /**
     * Opens a store for writing in turns with others that share it: nobody keeps the right to write but while a change is
     * written. A change is refused where another has changed the same records since, and then the store gives what that one
     * left. While a window has the store open for writing, nothing is written here.
     *
     * @throws StoreException if it cannot be used or written, or a window is writing it; what it held is untouched
     */
    AtlasStore share(Path file) throws StoreException;

    /**
     * Opens a store for a window: as {@link #open}, and then to be written in turns, as by {@link #share}. On a network share it
     * stays as {@link #open} left it. While it is open, others can tell that a window has it.
     *
     * @param progress told on this thread; not called on an ordinary start
     * @throws StoreException if it cannot be used; what it held is untouched
     */
    AtlasStore join(Path file, Consumer<Progress> progress) throws StoreException;

    /**
     * Writes what can still be read of a damaged store into a new one, which is filled from the seeds before. The damaged file
     * is left as it is.
     *
     * @param target there is no file of this name
     * @throws StoreException if nothing of the file is of a store, or the new one cannot be written
     */
    Salvaged salvage(SalvageOrder order, Path target) throws StoreException;

    /**
     * Makes a store of records that are known, in one step over those that the program carries.
     *
     * @param target there is no file of this name
     */
    void make(Path target, Atlas known, Collection<Note> notes, Instant at) throws StoreException;

    /** One that opens the same stores and backs none of them up, for copies that nobody keeps. */
    default StoreOpener withoutBackups() {
        return this;
    }
}
