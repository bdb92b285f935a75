package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.util.function.Consumer;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.seeds.Seeds;

/** Opens stores that are SQLite files. */
public final class SqliteStores implements StoreOpener {

    private final Seeds seeds;

    /** @param seeds fill a store that is not there, or bring one up to date */
    public SqliteStores(Seeds seeds) {
        this.seeds = seeds;
    }

    @Override
    public AtlasStore open(Path file, Consumer<Progress> progress) throws StoreException {
        return new StoreOpening(file, seeds, progress).open();
    }

    @Override
    public AtlasStore share(Path file) throws StoreException {
        return new StoreOpening(file, seeds, progress -> {}).share();
    }

    @Override
    public AtlasStore read(Path file) throws StoreException {
        return new StoreOpening(file, seeds, progress -> {}).read();
    }
}
