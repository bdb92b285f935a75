package kakehashi.session.keep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Stamp;
import kakehashi.store.AtlasStore;
import kakehashi.store.keep.StoreCopy;

/**
 * Somebody else's store, as it is read from a copy: in the form, and with the edition, of this program, whatever its own are. The file
 * itself is not touched.
 *
 * @param folder of the copy
 */
public record Guest(Path file, AtlasStore store, Path folder) implements AutoCloseable {

    /** The edition that it holds by now. */
    public String edition() {
        return store.load().edition().version();
    }

    /** What its office has added, altered or taken away, and is not so in other records. */
    public List<Change> changes(Atlas mine) {
        Atlas theirs = store.load();
        List<Change> changes = new ArrayList<>();
        for (RecordKey key : theirs.own().editions().keySet()) {
            AtlasRecord before = theirs.own().edition(key).orElse(null);
            AtlasRecord after = theirs.find(key).orElse(null);
            AtlasRecord found = mine.find(key).orElse(null);
            boolean isSo = after == null ? found == null : after.equals(found);
            if (!isSo && (before != null || after != null)) {
                changes.add(new Change(before, after));
            }
        }
        return changes;
    }

    /** These as one step. */
    public ChangeSet step(List<Change> changes, Stamp stamp) {
        return new ChangeSet(
                UUID.randomUUID(),
                ChangeSet.Label.of("keep.step-taken", String.valueOf(file.getFileName())),
                changes,
                stamp.at(),
                stamp.by(),
                stamp.reason(),
                ChangeSet.Origin.FILE);
    }

    /** Lets go of the copy, and takes it away. */
    @Override
    public void close() {
        store.close();
        StoreCopy.clear(folder);
    }
}
