package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.RecordKey;
import kakehashi.query.edition.Taking;
import kakehashi.store.EditionPast;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.file.HeldFile;
import kakehashi.store.rows.EditionRows;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowWriter;
import org.jspecify.annotations.Nullable;

/** The transaction that takes an edition over: everything into an empty store. */
final class EditionWriting implements HeldFile.Work {

    private static final int TOLD_EVERY = 200;

    private final RecordStore records;
    private final Atlas edition;
    private final Atlas known;
    private final Path store;
    private final Consumer<Progress> progress;
    private Progress.Step step = Progress.Step.UPDATING;
    private @Nullable EditionPast past;
    private @Nullable Taking taking;

    /** @param known what the file held when it was looked at last */
    EditionWriting(RecordStore records, Atlas edition, Atlas known, Path store, Consumer<Progress> progress) {
        this.records = records;
        this.edition = edition;
        this.known = known;
        this.store = store;
        this.progress = progress;
    }

    /** Tells it as another step than an update. */
    EditionWriting as(Progress.Step other) {
        step = other;
        return this;
    }

    /** Leaves word of it: all but its number and what the store had before is as given. */
    EditionWriting leaving(EditionPast word) {
        past = word;
        return this;
    }

    @Override
    public void run(RowWriter rows) throws SQLException, StoreException {
        Atlas now = records.now(known, store);
        Taking taken = Taking.of(now, edition);
        taking = taken;
        Atlas next = new Atlas(0, edition.edition(), taken.records());
        List<RowChange<?>> changes = RowChange.between(now.records(), next.records());
        if (past != null && taken.changes().isEmpty() && now.edition().equals(edition.edition())) {
            return;
        }
        records.knownMarks().settle(rows, taken);
        int done = 0;
        for (RowChange<?> change : changes) {
            change.write(rows);
            Marks.brought(rows, change);
            RecordCheck.write(rows, change);
            if (++done % TOLD_EVERY == 0) {
                progress.accept(new Progress(step, done, changes.size()));
            }
        }
        rows.execute("UPDATE record SET withdrawn = 0 WHERE withdrawn = 1");
        for (RecordKey slot : taken.withdrawn()) {
            rows.execute(
                    "UPDATE record SET withdrawn = 1 WHERE kind = ? AND id = ?",
                    slot.kind().code(),
                    slot.id());
        }
        if (past != null) {
            EditionPast word = new EditionPast(
                    0, now.edition().version(), next.edition().version(), past.at(), past.origin(), past.key());
            records.editions().add(rows, word, taken.changes());
        }
        rows.execute("DELETE FROM edition");
        rows.execute("DELETE FROM edition_attribution");
        EditionRows.insert(rows, next.edition());
        RecordCheck.write(rows, next.edition());
        progress.accept(new Progress(Progress.Step.INDEXING, 0, 0));
        records.index().make(rows, next);
    }

    /** What it came to; to be asked once it has been committed. */
    Taking taken() {
        return Objects.requireNonNull(taking);
    }

    /** The records that it left. */
    Atlas written() {
        return new Atlas(0, edition.edition(), taken().records());
    }
}
