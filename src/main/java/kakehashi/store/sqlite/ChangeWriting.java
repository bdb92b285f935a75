package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.store.JournalEntry;
import kakehashi.store.LogHead;
import kakehashi.store.StoreException;
import kakehashi.store.file.HeldFile;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowWriter;
import org.jspecify.annotations.Nullable;

/** The transaction that makes the changes of a set, or none of them where they do not fit what the file holds by then. */
final class ChangeWriting implements HeldFile.Work {

    /** What it left. */
    record Written(Atlas atlas, JournalEntry entry, LogHead head) {}

    private final RecordStore records;
    private final ChangeSet set;
    private final Atlas known;
    private final Path store;
    private @Nullable Written written;

    ChangeWriting(RecordStore records, ChangeSet set, Atlas known, Path store) {
        this.records = records;
        this.set = set;
        this.known = known;
        this.store = store;
    }

    @Override
    public void run(RowWriter rows) throws SQLException, StoreException {
        Atlas now = records.now(known, store);
        Atlas next = new ChangeFit(store, now, set).next();
        for (RowChange<?> change : RowChange.between(now.records(), next.records())) {
            change.write(rows);
            if (change.alters()) {
                records.markEdited(rows, change);
            }
            RecordCheck.write(rows, change);
        }
        records.index().update(rows, now, next, set);
        JournalEntry entry = records.journal().append(rows, set.placedIn(now.records()));
        written = new Written(next, entry, records.journal().head());
    }

    /** To be asked once it has been committed. */
    Written written() {
        return Objects.requireNonNull(written);
    }
}
