package kakehashi.store.keep;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import kakehashi.disk.WholeFile;
import kakehashi.model.Atlas;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.Attendance;
import kakehashi.store.file.StoreFile;
import kakehashi.store.file.WriterLock;
import org.jspecify.annotations.Nullable;

/**
 * Puts a copy in the place of a store. The copy is opened first, in a folder of its own, so that what cannot be opened takes
 * nobody's place; what is there is backed up before; and the change of place is one step, so that a kill leaves the one or
 * the other.
 */
public final class Restoring {

    private final Path store;
    private final StoreOpener stores;
    private final Clock clock;

    public Restoring(Path store, StoreOpener stores, Clock clock) {
        this.store = store.toAbsolutePath();
        // Of the copies that are opened here nobody needs copies.
        this.stores = stores.withoutBackups();
        this.clock = clock;
    }

    /**
     * Restores a store from a file, which stays as it is.
     *
     * @return where what was there is kept; none if nothing was there
     * @throws StoreException if the file cannot be opened as a store, or another window has this one open; then nothing has
     *     changed
     */
    public Optional<Path> from(Path file) throws StoreException {
        if (!new StoreFile(file).examine()) {
            throw new StoreException(StoreProblem.NOT_A_DATABASE, file, null);
        }
        try (WriterLock lock = new StoreFile(store).tryLock();
                Attendance alone = lock == null ? null : Attendance.alone(store)) {
            if (lock == null || alone == null) {
                throw Attendance.isOpen(store);
            }
            Path aside = Files.createTempDirectory(store.resolveSibling(""), ".kakehashi-restore-");
            try {
                Path next = prepared(file, aside.resolve("next.kakehashi"));
                Path former = Files.exists(store) && Files.size(store) > 0 ? keepFormer(aside) : null;
                move(next);
                return Optional.ofNullable(former);
            } finally {
                StoreCopy.clear(aside);
            }
        } catch (IOException failed) {
            throw new StoreException(
                    StoreFile.isFull(store) ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, store, failed);
        }
    }

    /**
     * The records that a restore from a file would bring: in the form, and with the edition, of this program. Nothing changes.
     *
     * @throws StoreException if the file cannot be opened as a store
     */
    public Atlas wouldBring(Path file) throws StoreException {
        if (!new StoreFile(file).examine()) {
            throw new StoreException(StoreProblem.NOT_A_DATABASE, file, null);
        }
        try {
            Path aside = Files.createTempDirectory("kakehashi-compare-");
            try (AtlasStore opened = stores.read(prepared(file, aside.resolve("next.kakehashi")))) {
                return opened.load();
            } finally {
                StoreCopy.clear(aside);
            }
        } catch (IOException failed) {
            throw new StoreException(StoreProblem.READ_ONLY, file, failed);
        }
    }

    /**
     * Copies a store, and brings the copy to the form and the edition of this program.
     *
     * @param next where the copy is to lie
     */
    public Path prepared(Path file, Path next) throws StoreException {
        new StoreFile(file).examine();
        try {
            StoreCopy.write(file, next);
        } catch (StoreException unread) {
            // A file that is shorter than it says of itself is to SQLite one that the disk does not give.
            boolean isCut = unread.problem() == StoreProblem.UNREADABLE && Files.isReadable(file);
            throw isCut || unread.problem() == StoreProblem.CORRUPT ? damaged(file, unread) : unread;
        }
        try (AtlasStore opened = stores.open(next, progress -> {})) {
            if (opened.load().records().localities().isEmpty()) {
                throw damaged(file, null);
            }
        } catch (StoreException refused) {
            // The sentence names the file that was given, and not the copy of it.
            boolean isDamaged = refused.problem() == StoreProblem.ALTERED || refused.problem() == StoreProblem.CORRUPT;
            throw isDamaged ? damaged(file, refused) : new StoreException(refused.problem(), file, refused);
        }
        return next;
    }

    /** Who gave the file has others, and has no use for what is told of one's own store. */
    private static StoreException damaged(Path file, @Nullable StoreException found) {
        return new StoreException(
                StoreProblem.CORRUPT, file, found, words -> words.say("store.copy.damaged", file.toString()));
    }

    /** A backup of what is there; where that is damaged, the very bytes of it. */
    private Path keepFormer(Path aside) throws StoreException, IOException {
        StoreFile former = new StoreFile(store);
        former.settleLogs();
        Backups backups = new Backups(store, clock);
        try {
            // SQLite finds nothing wrong in a record that is not as it was written.
            prepared(store, aside.resolve("former.kakehashi"));
            return backups.make(Cause.RESTORE).file();
        } catch (StoreException unsound) {
            if (unsound.problem() == StoreProblem.DISK_FULL) {
                throw unsound;
            }
            return keepAside();
        }
    }

    /** The very bytes of it, beside the store. */
    private Path keepAside() throws IOException {
        int number = 1;
        Path aside = aside(number);
        while (Files.exists(aside)) {
            aside = aside(++number);
        }
        WholeFile.write(aside, WholeFile.Sort.OWN, out -> Files.copy(store, out));
        StoreCopy.force(store.resolveSibling(""));
        return aside;
    }

    private Path aside(int number) {
        return store.resolveSibling(store.getFileName() + ".damaged-" + number);
    }

    private void move(Path next) throws IOException {
        try {
            Files.move(next, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(next, store, StandardCopyOption.REPLACE_EXISTING);
        }
        StoreCopy.force(store.resolveSibling(""));
    }
}
