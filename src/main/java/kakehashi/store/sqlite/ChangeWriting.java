package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.store.JournalEntry;
import kakehashi.store.LogHead;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.file.HeldFile;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowWriter;
import org.jspecify.annotations.Nullable;

/** The transaction that makes the changes of a set, or none of them where they do not fit what the file holds by then. */
final class ChangeWriting implements HeldFile.Work {

    /** What it left. */
    record Written(Atlas atlas, JournalEntry entry, LogHead head) {}

    /** Told of so many changes at once. */
    private static final int TELLING = 100;

    private static final int MANY = 1000;

    /** Rows of a large step go to pages all over the file; those that do not fit in here are written and read again and again. */
    private static final String LARGE_CACHE = "PRAGMA cache_size = -65536";

    private static final String USUAL_CACHE = "PRAGMA cache_size = -2000";

    private final RecordStore records;
    private final ChangeSet set;
    private final Atlas known;
    private final Path store;
    private final Consumer<Progress> told;
    private @Nullable Written written;

    ChangeWriting(RecordStore records, ChangeSet set, Atlas known, Path store, Consumer<Progress> told) {
        this.records = records;
        this.set = set;
        this.known = known;
        this.store = store;
        this.told = told;
    }

    @Override
    public void run(RowWriter rows) throws SQLException, StoreException {
        Atlas now = records.now(known, store);
        Atlas next = new ChangeFit(store, now, set).next();
        List<RowChange<?>> changes = RowChange.between(now.records(), next.records());
        if (changes.size() > MANY) {
            rows.script(LARGE_CACHE);
        }
        int done = 0;
        for (RowChange<?> change : changes) {
            if (done++ % TELLING == 0) {
                told.accept(new Progress(Progress.Step.WRITING, done, changes.size()));
            }
            change.write(rows);
            if (change.alters()) {
                records.markEdited(rows, change);
            }
            RecordCheck.write(rows, change);
        }
        records.index().update(rows, now, next, set);
        JournalEntry entry = records.journal().append(rows, set.placedIn(now.records()));
        written = new Written(next, entry, records.journal().head());
        if (changes.size() > MANY) {
            rows.script(USUAL_CACHE);
        }
    }

    /** To be asked once it has been committed. */
    Written written() {
        return Objects.requireNonNull(written);
    }
}
