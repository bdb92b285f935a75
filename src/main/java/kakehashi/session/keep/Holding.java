package kakehashi.session.keep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;

/** What a window holds of a store, saved whatever has become of the store's file meanwhile. For the background. */
final class Holding {

    private final StoreOpener stores;
    private final Backups backups;
    private final Clock clock;

    Holding(StoreOpener stores, Backups backups, Clock clock) {
        this.stores = stores.withoutBackups();
        this.backups = backups;
        this.clock = clock;
    }

    /** Saves it as a store: with its log where the open file still has it, else as one step over the program's own records. */
    Path save(AtlasStore held, Path target) throws StoreException {
        try {
            held.copyTo(target);
        } catch (StoreException spoilt) {
            stores.make(target, held.load(), notes(held), clock.instant());
        }
        return target;
    }

    private static List<Note> notes(AtlasStore held) {
        try {
            return held.notes().read();
        } catch (StoreException gone) {
            return List.of();
        }
    }

    /** Saves it among the backups. */
    Path keep(AtlasStore held) throws StoreException {
        return save(held, backups.free(Cause.REPLACED));
    }
}
