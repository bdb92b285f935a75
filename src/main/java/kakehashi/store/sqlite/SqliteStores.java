package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.file.NetworkShare;
import kakehashi.store.keep.Backups;
import kakehashi.store.seeds.Seeds;
import org.jspecify.annotations.Nullable;

/** Opens stores that are SQLite files. */
public final class SqliteStores implements StoreOpener {

    private final Seeds seeds;
    private final @Nullable Clock clock;
    private final Function<Path, Optional<String>> shares;

    /** @param seeds fill a store that is not there, or bring one up to date */
    public SqliteStores(Seeds seeds) {
        this(seeds, null, NetworkShare::of);
    }

    /**
     * @param clock of the backups; null where none are made
     * @param shares tells what kind of network share a file lies on; nothing where on none
     */
    SqliteStores(Seeds seeds, @Nullable Clock clock, Function<Path, Optional<String>> shares) {
        this.seeds = seeds;
        this.clock = clock;
        this.shares = shares;
    }

    /**
     * Opens stores that are backed up beside them: on the first opening of a day after something changed, and before what is
     * hard to take back.
     */
    public static SqliteStores keeping(Seeds seeds, Clock clock) {
        return new SqliteStores(seeds, clock, NetworkShare::of);
    }

    private StoreOpening opening(Path file, Consumer<Progress> progress) {
        return new StoreOpening(file, seeds, progress, clock == null ? null : new Backups(file, clock), shares);
    }

    @Override
    public AtlasStore open(Path file, Consumer<Progress> progress) throws StoreException {
        return opening(file, progress).open();
    }

    @Override
    public AtlasStore share(Path file) throws StoreException {
        return opening(file, progress -> {}).share();
    }

    @Override
    public AtlasStore join(Path file, Consumer<Progress> progress) throws StoreException {
        return opening(file, progress).join();
    }

    @Override
    public AtlasStore read(Path file) throws StoreException {
        return opening(file, progress -> {}).read();
    }

    @Override
    public StoreOpener withoutBackups() {
        return new SqliteStores(seeds);
    }
}
