package kakehashi.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.store.Access;
import kakehashi.store.Notice;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.Attendance;
import kakehashi.store.file.HeldFile;
import kakehashi.store.file.NativeLibrary;
import kakehashi.store.file.NetworkShare;
import kakehashi.store.file.SeenFile;
import kakehashi.store.file.StoreFile;
import kakehashi.store.file.WriterLock;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.StoreCopy;
import kakehashi.store.rows.RowKey;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import org.jspecify.annotations.Nullable;

/** How a store is opened: for writing where that is possible, and otherwise for reading. Used once. */
final class StoreOpening {

    private static final int LOCK_TRIES = 4;

    /** Others that write in turns have the right to for a moment each. */
    private static final int TURN_TRIES = 60;

    private static final int LOCK_PAUSE_MILLIS = 50;
    private static final int FILLING_TRIES = 300;

    private final StoreFile store;
    private final Seeds seeds;
    private final Consumer<Progress> progress;
    private final @Nullable Backups backups;
    private final Function<Path, Optional<String>> shares;
    private final List<Notice> noticed = new ArrayList<>();

    StoreOpening(Path file, Seeds seeds, Consumer<Progress> progress) {
        this(file, seeds, progress, null, NetworkShare::of);
    }

    /**
     * @param backups of the store; null where none are made
     * @param shares tells what kind of network share a file lies on; nothing where on none
     */
    StoreOpening(
            Path file,
            Seeds seeds,
            Consumer<Progress> progress,
            @Nullable Backups backups,
            Function<Path, Optional<String>> shares) {
        this.shares = shares;
        this.store = new StoreFile(file);
        this.seeds = seeds;
        this.progress = progress;
        this.backups = backups;
    }

    /** A backup that cannot be made is told, and keeps nobody from working. */
    private void backUp(Cause cause) {
        try {
            if (backups != null) {
                backups.make(cause);
            }
        } catch (StoreException failed) {
            noticed.add(words -> words.say("store.notice.no-backup", failed.in(words)));
        }
    }

    SqliteStore open() throws StoreException {
        return open(LOCK_TRIES);
    }

    SqliteStore join() throws StoreException {
        Optional<String> network = shares.apply(store.path());
        network.ifPresent(type -> noticed.add(
                words -> words.say("store.notice.share", store.path().toString(), type)));
        SqliteStore opened = open(network.isPresent() ? LOCK_TRIES : TURN_TRIES);
        opened.attend();
        if (network.isEmpty() && opened.access() == Access.WRITING) {
            opened.share();
        }
        return opened;
    }

    private SqliteStore open(int patience) throws StoreException {
        boolean exists = store.examine();
        NativeLibrary.require(store.path());
        try {
            return openWhenFree(exists, patience);
        } catch (StoreException refused) {
            Access access = refused.problem() == StoreProblem.DISK_FULL ? Access.DISK_FULL : Access.NOT_WRITABLE;
            if (!exists || access.refusal() != refused.problem()) {
                throw refused;
            }
            SqliteStore reading = openForReading(access);
            if (reading == null) {
                throw refused;
            }
            return reading;
        }
    }

    SqliteStore read() throws StoreException {
        boolean exists = store.examine();
        NativeLibrary.require(store.path());
        SqliteStore reading = exists && !isLogLeft() ? openForReading(Access.READING) : null;
        if (reading != null) {
            if (!isOutdated(reading)) {
                return reading;
            }
            reading.close();
        }
        SqliteStore prepared = open();
        if (prepared.access() != Access.WRITING) {
            return prepared;
        }
        prepared.close();
        SqliteStore again = openForReading(Access.READING);
        if (again == null) {
            throw new StoreException(StoreProblem.GONE, store.path(), null);
        }
        return again;
    }

    /** A log that somebody is writing is gone in a moment; one that was left is settled by who may write. */
    private boolean isLogLeft() throws StoreException {
        try {
            for (int tries = 1; store.hasLogs() && tries < TURN_TRIES; tries++) {
                try (WriterLock lock = store.tryLock()) {
                    if (lock != null) {
                        break;
                    }
                }
                pause();
            }
            return store.hasLogs();
        } catch (IOException | StoreException unwritable) {
            return true;
        }
    }

    SqliteStore share() throws StoreException {
        store.examine();
        NativeLibrary.require(store.path());
        for (int tries = 1; ; tries++) {
            WriterLock lock = store.tryLock();
            if (lock != null) {
                SqliteStore opened = openForWriting(lock);
                opened.share();
                return opened;
            }
            if (tries == FILLING_TRIES) {
                throw new StoreException(StoreProblem.NOT_WRITER, store.path(), null);
            }
            pause();
        }
    }

    private boolean isOutdated(SqliteStore reading) throws StoreException {
        try {
            Edition stored = reading.load().edition();
            return carried().isNewer(stored) && !carried().isLeft(reading.records(), stored)
                    || !reading.records().index().isCurrent();
        } catch (SQLException | RuntimeException failed) {
            SqliteFailure.closeAfter(failed, reading);
            throw SqliteFailure.told(store.path(), failed);
        }
    }

    private SqliteStore openWhenFree(boolean filled, int patience) throws StoreException {
        boolean exists = filled;
        for (int tries = 1; ; tries++) {
            WriterLock lock = store.tryLock();
            if (lock != null) {
                return openForWriting(lock);
            }
            exists = exists || store.examine();
            SqliteStore reading = tries < patience || !exists ? null : openForReading(Access.ANOTHER_WRITES);
            if (reading != null) {
                return reading;
            }
            if (tries == FILLING_TRIES) {
                throw new StoreException(StoreProblem.LOCKED, store.path(), null);
            }
            progress.accept(new Progress(Progress.Step.WAITING, 0, 0));
            pause();
        }
    }

    private void pause() throws StoreException {
        try {
            Thread.sleep(LOCK_PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreProblem.LOCKED, store.path(), interrupted);
        }
    }

    private SqliteStore openForWriting(WriterLock lock) throws StoreException {
        Connection connection = null;
        HeldFile held = null;
        try {
            for (Path aside : store.settleLogs()) {
                noticed.add(words ->
                        words.say("store.notice.log-aside", store.path().toString(), aside.toString()));
            }
            fillFromBackup();
            connection = store.openForWriting(Schema.VERSION);
            held = HeldFile.open(store.path(), lock);
            RecordStore records = new RecordStore(connection, held);
            int version = StoreFile.schemaVersion(connection);
            if (version > 0 && version < Schema.VERSION) {
                // A window of an earlier version would no longer know what it has open.
                Attendance.requireNone(store.path());
            }
            migrate(connection, records);
            SoundCheck check = SoundCheck.begin(store);
            Atlas atlas = bringUpToDate(records);
            check.require();
            if (backups != null && backups.isDue()) {
                backUp(Cause.DAY);
            }
            SqliteStore opened = new SqliteStore(
                    store, Access.WRITING, new SqliteStore.Opened(connection, records, held, lock, noticed), atlas);
            opened.keepIn(backups);
            return opened;
        } catch (SQLException | RuntimeException | SeedException | StoreException | IOException failed) {
            SqliteFailure.closeAfter(failed, connection);
            SqliteFailure.closeAfter(failed, held);
            SqliteFailure.closeAfter(failed, lock);
            throw failed instanceof SeedException
                    ? new StoreException(StoreProblem.BAD_SEEDS, store.path(), failed)
                    : SqliteFailure.told(store.path(), failed);
        }
    }

    /** Where the content of a file did not come, or the file is gone, its last backup is more than nothing. */
    private void fillFromBackup() throws StoreException {
        if (backups == null || !store.isHollow()) {
            return;
        }
        Optional<Backup> last = backups.lastSound();
        if (last.isPresent()) {
            StoreCopy.write(last.get().file(), store.path());
            noticed.add(words -> words.say(
                    "store.notice.from-backup",
                    store.path().toString(),
                    last.get().file().toString()));
        }
    }

    /** Gives the file the form that this program knows. */
    private void migrate(Connection connection, RecordStore records) throws SQLException, StoreException {
        int version = StoreFile.schemaVersion(connection);
        if (version < Schema.VERSION) {
            if (version > 0) {
                backUp(Cause.MIGRATION);
            }
            progress.accept(new Progress(Progress.Step.PREPARING_FILE, 0, 0));
            Schema.migrate(records, version);
        }
    }

    private Atlas bringUpToDate(RecordStore records) throws SQLException, SeedException, StoreException {
        Optional<RecordStore.Held> held = records.held(carried()::isNewer);
        if (held.isEmpty()) {
            progress.accept(new Progress(Progress.Step.READING_SEEDS, 0, 0));
            Atlas edition = seeds.read();
            Atlas nothing = new Atlas(0, edition.edition(), Atlas.Records.NONE);
            return records.take(writing(records, edition, nothing).as(Progress.Step.FILLING));
        }
        Atlas atlas = held.get().atlas();
        if (!held.get().damaged().isEmpty()) {
            return restore(records, atlas, held.get().damaged());
        }
        records.sumIfMissing(atlas);
        if (!held.get().outdated() || carried().isLeft(records, atlas.edition())) {
            records.reindexIfOutdated(atlas, progress);
            return atlas;
        }
        progress.accept(new Progress(Progress.Step.READING_SEEDS, 0, 0));
        Atlas edition = seeds.read();
        backUp(Cause.EDITION);
        EditionWriting writing = writing(records, edition, atlas).leaving(CarriedEdition.word(edition, backups));
        Atlas updated = records.take(writing);
        noticed.add(new EditionNotice(atlas, updated, writing.taken()));
        return updated;
    }

    private CarriedEdition carried() {
        return new CarriedEdition(seeds.version());
    }

    private EditionWriting writing(RecordStore records, Atlas edition, Atlas known) {
        return new EditionWriting(records, edition, known, store.path(), progress);
    }

    /** Puts back from the seeds what a damaged byte altered, where nothing of it is the user's own. */
    private Atlas restore(RecordStore records, Atlas atlas, List<RowKey> damaged)
            throws SQLException, SeedException, StoreException {
        if (carried().isKnown(atlas.edition()) && records.areSeeds(damaged)) {
            progress.accept(new Progress(Progress.Step.READING_SEEDS, 0, 0));
            Atlas restored = records.take(writing(records, seeds.read(), atlas));
            if (records.damaged(restored).isEmpty()) {
                noticed.add(words -> words.say(
                        "store.notice.records-restored", store.path().toString(), RecordCheck.named(damaged)));
                return restored;
            }
        }
        throw new StoreException(StoreProblem.ALTERED, store.path(), null, RecordCheck.named(damaged));
    }

    /**
     * The store for reading; null while it is not filled, or has the form of an earlier version. Where nothing can be
     * written it is read into memory, and there it is given the newest form.
     */
    private @Nullable SqliteStore openForReading(Access access) throws StoreException {
        Connection connection = null;
        try {
            boolean inMemory = access == Access.NOT_WRITABLE || access == Access.DISK_FULL;
            connection =
                    inMemory ? store.openUnwritable() : store.connections(true).getConnection();
            int version = StoreFile.schemaVersion(connection);
            if (version > Schema.VERSION) {
                throw new StoreException(StoreProblem.NEWER, store.path(), null);
            }
            SeenFile seen = SeenFile.of(store, connection, inMemory);
            RecordStore records = new RecordStore(connection, null);
            if (inMemory && version > 0) {
                migrate(connection, records);
            }
            // Before anything is read: what is written from here on is told by another word.
            String latest = records.version();
            Optional<RecordStore.Held> held =
                    inMemory ? records.held(edition -> false) : records.heldApart(edition -> false);
            if (held.isEmpty()) {
                connection.close();
                return null;
            }
            Atlas atlas = held.get().atlas();
            List<RowKey> damaged = held.get().damaged();
            if (!damaged.isEmpty()) {
                if (access == Access.READING) {
                    connection.close();
                    return null;
                }
                if (!inMemory) {
                    throw new StoreException(StoreProblem.ALTERED, store.path(), null, RecordCheck.named(damaged));
                }
                atlas = restore(records, atlas, damaged);
            }
            if (inMemory) {
                records.reindexIfOutdated(atlas, unseen -> {});
            }
            SqliteStore.Opened opened = new SqliteStore.Opened(connection, records, seen, null, noticed);
            SqliteStore reading = new SqliteStore(store, access, opened, atlas);
            if (!inMemory) {
                reading.follow(latest);
            }
            return reading;
        } catch (SQLException | RuntimeException | SeedException | StoreException failed) {
            SqliteFailure.closeAfter(failed, connection);
            throw SqliteFailure.told(store.path(), failed);
        }
    }
}
