package kakehashi.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kakehashi.model.Atlas;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import kakehashi.store.Progress;
import kakehashi.store.SalvageOrder;
import kakehashi.store.Salvaged;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.StoreProblem;
import kakehashi.store.edition.EditionKeys;
import kakehashi.store.file.NetworkShare;
import kakehashi.store.file.StoreFile;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.StoreCopy;
import kakehashi.store.seeds.Seeds;
import org.jspecify.annotations.Nullable;

/** Opens stores that are SQLite files. */
public final class SqliteStores implements StoreOpener {

    private final Seeds seeds;
    private final @Nullable Clock clock;
    private final Function<Path, Optional<String>> shares;
    private final EditionKeys keys;

    /** @param seeds fill a store that is not there, or bring one up to date */
    public SqliteStores(Seeds seeds) {
        this(seeds, null, NetworkShare::of);
    }

    /**
     * @param clock of the backups; null where none are made
     * @param shares tells what kind of network share a file lies on; nothing where on none
     */
    SqliteStores(Seeds seeds, @Nullable Clock clock, Function<Path, Optional<String>> shares) {
        this(seeds, clock, shares, EditionKeys.bundled());
    }

    private SqliteStores(
            Seeds seeds, @Nullable Clock clock, Function<Path, Optional<String>> shares, EditionKeys keys) {
        this.seeds = seeds;
        this.clock = clock;
        this.shares = shares;
        this.keys = keys;
    }

    /**
     * Opens stores that are backed up beside them: on the first opening of a day after something changed, and before what is
     * hard to take back.
     */
    public static SqliteStores keeping(Seeds seeds, Clock clock) {
        return new SqliteStores(seeds, clock, NetworkShare::of);
    }

    /** The same, but trusting the editions that other keys signed. */
    public SqliteStores trusting(EditionKeys others) {
        return new SqliteStores(seeds, clock, shares, others);
    }

    private StoreOpening opening(Path file, Consumer<Progress> progress) {
        return new StoreOpening(file, seeds, progress, clock == null ? null : new Backups(file, clock), shares);
    }

    @Override
    public AtlasStore open(Path file, Consumer<Progress> progress) throws StoreException {
        return opening(file, progress).open().trust(keys);
    }

    @Override
    public AtlasStore share(Path file) throws StoreException {
        return opening(file, progress -> {}).share().trust(keys);
    }

    @Override
    public AtlasStore join(Path file, Consumer<Progress> progress) throws StoreException {
        return opening(file, progress).join().trust(keys);
    }

    @Override
    public AtlasStore read(Path file) throws StoreException {
        return opening(file, progress -> {}).read().trust(keys);
    }

    /** What is done with a store that was just filled. */
    private interface Filling<T> {
        T done(SqliteStore fresh, Path file) throws StoreException, SQLException, IOException;
    }

    /** Fills a store from the seeds, and gives it its name when all is in it: there is no lock or mark beside what nobody opened. */
    private <T> T make(Path target, Filling<T> filling) throws StoreException {
        try {
            Path folder = Files.createTempDirectory(target.toAbsolutePath().resolveSibling(""), ".kakehashi-new-");
            try {
                Path file = folder.resolve("new.kakehashi");
                T made;
                try (SqliteStore fresh = new StoreOpening(file, seeds, progress -> {}).open()) {
                    made = filling.done(fresh, file);
                }
                StoreCopy.write(file, target);
                return made;
            } finally {
                StoreCopy.clear(folder);
            }
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.told(target, failed);
        } catch (IOException failed) {
            throw new StoreException(
                    StoreFile.isFull(target) ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, target, failed);
        }
    }

    @Override
    public Salvaged salvage(SalvageOrder order, Path target) throws StoreException {
        return make(target, (fresh, file) -> {
            List<byte[]> like = new ArrayList<>();
            if (order.like().isPresent()) {
                like.add(Files.readAllBytes(order.like().get()));
            }
            // While a store is open its file is read by SQLite alone: of this one a copy has the form.
            Path form = file.resolveSibling("form.kakehashi");
            StoreCopy.write(file, form);
            like.add(Files.readAllBytes(form));
            return new Salvage(order, fresh).into(like);
        });
    }

    @Override
    public void make(Path target, Atlas known, Collection<Note> notes, Instant at) throws StoreException {
        make(target, (fresh, file) -> {
            new Remade(fresh).write(known, notes, at);
            return fresh;
        });
    }

    @Override
    public StoreOpener withoutBackups() {
        return new SqliteStores(seeds, null, shares, keys);
    }
}
