package kakehashi.session.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.Rescue;
import kakehashi.store.keep.Restoring;
import kakehashi.store.keep.StoreCopy;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** The file of one store, what opens it, and its backups. Any thread; nothing of it is quick. */
public final class Keeper {

    private final Path store;
    private final StoreOpener stores;
    private final Clock clock;
    private final Backups backups;
    private final Restoring restoring;
    private final Rescue rescue;
    private final Holding holding;

    public Keeper(Path store, StoreOpener stores, Clock clock) {
        this.store = store.toAbsolutePath();
        this.stores = stores;
        this.clock = clock;
        backups = new Backups(store, clock);
        restoring = new Restoring(store, stores, clock);
        rescue = new Rescue(store, stores, clock);
        holding = new Holding(stores, backups, clock);
    }

    /** The store's file. */
    public Path file() {
        return store;
    }

    /** Opens the store; see {@link StoreOpener#join}. */
    public AtlasStore open(Consumer<Progress> told) throws StoreException {
        return stores.join(store, told);
    }

    /** As this, of another store. */
    public Keeper of(Path other) {
        return new Keeper(other, stores, clock);
    }

    /** Whether a file is a store, as far as its beginning tells. */
    public static boolean isStore(Path file) {
        try {
            return new StoreFile(file).examine();
        } catch (StoreException otherwise) {
            return false;
        }
    }

    /** Opens somebody else's store to be read, from a copy: the file itself stays as it is, whatever its form. */
    public Guest guest(Path file) throws StoreException {
        try {
            Path folder = Files.createTempDirectory("kakehashi-guest-");
            try {
                Path copy = restoring.prepared(file, folder.resolve("guest.kakehashi"));
                return new Guest(file, stores.withoutBackups().read(copy), folder);
            } catch (StoreException refused) {
                StoreCopy.clear(folder);
                throw refused;
            }
        } catch (IOException failed) {
            throw new StoreException(StoreProblem.READ_ONLY, file, failed);
        }
    }

    /** The backups, the newest first. */
    public List<Copy> copies() {
        return backups.list().stream().flatMap(backup -> copy(backup).stream()).toList();
    }

    /** None where somebody has taken it away since. */
    private static Optional<Copy> copy(Backup backup) {
        try {
            return Optional.of(new Copy(
                    backup.file(),
                    backup.at(),
                    backup.cause(),
                    Files.size(backup.file()),
                    StoreCopy.edition(backup.file())));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** What can be done where the store cannot be opened. */
    public Remedy remedy(Throwable why) {
        boolean damaged = why instanceof StoreException told
                && (told.problem() == StoreProblem.CORRUPT || told.problem() == StoreProblem.ALTERED);
        boolean unknown = why instanceof StoreException told
                && (told.problem() == StoreProblem.NOT_A_DATABASE || told.problem() == StoreProblem.NOT_OURS);
        if (!damaged && !unknown) {
            return Remedy.NONE;
        }
        Optional<Copy> last = rescue.lastSound().flatMap(Keeper::copy);
        // A file of another kind that somebody named by mistake has no backups.
        return new Remedy(last, damaged || last.isPresent());
    }

    /** Saves what can still be read of the damaged store into a new one in its place; what is told names records in these words. */
    public Told salvage(Words words) throws StoreException {
        Rescue.Done done = rescue.inPlace(words);
        return now -> now.say(
                "keep.salvaged.done", done.salvaged().in(now), done.aside().toString());
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
        requireWhole();
        return backups.make(Cause.ASKED).file();
    }

    /** SQLite finds nothing wrong in a record that is not as it was written; a copy of it would outlive the last good one. */
    private void requireWhole() throws StoreException {
        restoring.wouldBring(store);
    }

    /** Backs the store up as it is in a file of somebody's choice, which is replaced. */
    public Path backUp(Path file) throws StoreException {
        requireWhole();
        StoreCopy.write(store, file);
        return file;
    }

    /** Saves what a window holds as another store, whatever has become of its own file. */
    public Path save(AtlasStore held, Path target) throws StoreException {
        return holding.save(held, target);
    }

    /** Saves what a window holds among the backups, before another file takes its place. */
    public Path keep(AtlasStore held) throws StoreException {
        return holding.keep(held);
    }

    /** When a day begins, by the clock of the store. */
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /**
     * Takes what was done before a day out of the log of the store, which nobody may have open, once that is backed up.
     *
     * @param by who does so
     * @return where the store is kept as it was before
     */
    public Path forget(LocalDate before, String by) throws StoreException {
        try (AtlasStore opened = stores.open(store, progress -> {})) {
            Path kept = backups.make(Cause.FORGET).file();
            opened.forget(beginning(before), clock.instant(), by);
            return kept;
        }
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
