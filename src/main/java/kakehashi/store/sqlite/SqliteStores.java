package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.keep.Backups;
import kakehashi.store.seeds.Seeds;
import org.jspecify.annotations.Nullable;

/** Opens stores that are SQLite files. */
public final class SqliteStores implements StoreOpener {

    private final Seeds seeds;
    private final @Nullable Clock clock;

    /** @param seeds fill a store that is not there, or bring one up to date */
    public SqliteStores(Seeds seeds) {
        this(seeds, null);
    }

    private SqliteStores(Seeds seeds, @Nullable Clock clock) {
        this.seeds = seeds;
        this.clock = clock;
    }

    /**
     * Opens stores that are backed up beside them: on the first opening of a day after something changed, and before what is
     * hard to take back.
     */
    public static SqliteStores keeping(Seeds seeds, Clock clock) {
        return new SqliteStores(seeds, clock);
    }

    private StoreOpening opening(Path file, Consumer<Progress> progress) {
        return new StoreOpening(file, seeds, progress, clock == null ? null : new Backups(file, clock));
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
    public AtlasStore read(Path file) throws StoreException {
        return opening(file, progress -> {}).read();
    }

    @Override
    public StoreOpener withoutBackups() {
        return new SqliteStores(seeds);
    }
}
