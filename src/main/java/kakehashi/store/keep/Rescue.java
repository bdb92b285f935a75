package kakehashi.store.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.store.SalvageOrder;
import kakehashi.store.Salvaged;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;
import kakehashi.text.Words;

/** Saves what can still be read of a store that is damaged, with the help of its backups. The damaged file stays. */
public final class Rescue {

    private final Path store;
    private final StoreOpener stores;
    private final Clock clock;
    private final Backups backups;
    private final Restoring restoring;

    public Rescue(Path store, StoreOpener stores, Clock clock) {
        this.store = store.toAbsolutePath();
        this.stores = stores.withoutBackups();
        this.clock = clock;
        backups = new Backups(store, clock);
        restoring = new Restoring(store, stores, clock);
    }

    /** The newest backup that can be put back; none where there is none. */
    public Optional<Backup> lastSound() {
        return backups.byAge().stream()
                .filter(backup -> StoreCopy.isSound(backup.file()))
                .filter(backup -> records(backup.file()).isPresent())
                .findFirst();
    }

    /**
     * Writes it as a new store.
     *
     * @param damaged the store's file, or another one that was a copy of it
     * @param target there is no file of this name
     * @param words in which records are named
     */
    public Salvaged from(Path damaged, Path target, Words words) throws StoreException {
        Optional<Path> last = lastSound().map(Backup::file);
        return stores.salvage(
                new SalvageOrder(damaged, last, last.flatMap(this::records), words, clock.instant()), target);
    }

    private Optional<Atlas> records(Path backup) {
        try {
            return Optional.of(restoring.wouldBring(backup));
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
    }

    /** What was saved, and where the damaged file is kept. */
    public record Done(Salvaged salvaged, Path aside) {}

    /** Puts it in the place of the damaged store, which is kept aside under a name that says so. */
    public Done inPlace(Words words) throws StoreException {
        try {
            Path folder = Files.createTempDirectory(store.resolveSibling(""), ".kakehashi-salvage-");
            try {
                Path target = folder.resolve("next.kakehashi");
                Salvaged salvaged = from(store, target, words);
                return new Done(salvaged, restoring.from(target).orElse(store));
            } finally {
                StoreCopy.clear(folder);
            }
        } catch (IOException failed) {
            throw new StoreException(
                    StoreFile.isFull(store) ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, store, failed);
        }
    }
}
