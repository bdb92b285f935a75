package kakehashi.session.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.query.edit.Changes;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.Restoring;
import kakehashi.store.keep.StoreCopy;

/** The file of one store, what opens it, and its backups. Any thread; nothing of it is quick. */
public final class Keeper {

    private final Path store;
    private final StoreOpener stores;
    private final Backups backups;
    private final Restoring restoring;

    public Keeper(Path store, StoreOpener stores, Clock clock) {
        this.store = store.toAbsolutePath();
        this.stores = stores;
        backups = new Backups(store, clock);
        restoring = new Restoring(store, stores, clock);
    }

    /** The store's file. */
    public Path file() {
        return store;
    }

    /** Opens the store; see {@link StoreOpener#join}. */
    public AtlasStore open(Consumer<Progress> told) throws StoreException {
        return stores.join(store, told);
    }

    /** The backups, the newest first. */
    public List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        for (Backup backup : backups.list()) {
            try {
                copies.add(new Copy(
                        backup.file(),
                        backup.at(),
                        backup.cause(),
                        Files.size(backup.file()),
                        StoreCopy.edition(backup.file())));
            } catch (IOException gone) {
                // Somebody has taken it away since.
            }
        }
        return copies;
    }

    /**
     * What has become of the records since a backup was made, or what is another in any other store.
     *
     * @param now the records as they are
     * @throws StoreException if the file cannot be opened as a store
     */
    public List<Change> since(Path file, Atlas now) throws StoreException {
        String then = StoreCopy.state(file);
        return !then.isEmpty() && then.equals(StoreCopy.state(store))
                ? List.of()
                : Changes.between(restoring.wouldBring(file).records(), now.records());
    }

    /** Backs the store up as it is; the backup has the name of the moment. */
    public Path backUp() throws StoreException {
        return backups.make(Cause.ASKED).file();
    }

    /** Backs the store up as it is in a file of somebody's choice, which is replaced. */
    public Path backUp(Path file) throws StoreException {
        StoreCopy.write(store, file);
        return file;
    }

    /**
     * Puts a backup in the place of the store, which nobody may have open.
     *
     * @return where what was there is kept; none if nothing was there
     */
    public Optional<Path> restore(Path file) throws StoreException {
        return restoring.from(file);
    }
}
