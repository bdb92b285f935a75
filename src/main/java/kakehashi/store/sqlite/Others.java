package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.StaleChangeException;
import kakehashi.store.JournalStep;
import kakehashi.store.LogHead;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What others have written into a file since it was looked at last. Their steps are read from the journal and made on what is
 * known; all records are read anew only where that does not give what the file holds, as after a newer edition.
 */
final class Others {

    /** To read all records costs about as much as so many steps. */
    private static final int MOST_STEPS = 200;

    private final Connection connection;
    private final RecordStore records;

    /** What was known last, and the end of the journal then. */
    private @Nullable Atlas known;

    private LogHead end = new LogHead(0, "");

    Others(Connection connection, RecordStore records) {
        this.connection = connection;
        this.records = records;
    }

    /** Says what the file holds, and where its journal ends. */
    void know(Atlas atlas, LogHead head) {
        known = atlas;
        end = head;
    }

    /**
     * What the file holds now; what is known where that is the same. To be asked inside a transaction.
     *
     * @param before what was known
     * @throws StoreException of {@link StoreProblem#NEWER} if the file has got a form that this program does not know, of
     *     {@link StoreProblem#REPLACED} if what was known to be written is not in it, of {@link StoreProblem#ALTERED} if
     *     records are not as they were written
     */
    Atlas read(Atlas before, Path store) throws SQLException, StoreException {
        if (StoreFile.schemaVersion(connection) != Schema.VERSION) {
            throw new StoreException(StoreProblem.NEWER, store, null);
        }
        requireKnown(store);
        Edition edition = records.edition().orElseThrow();
        Atlas followed = before == known && edition.equals(before.edition()) ? followed(before) : null;
        if (followed != null && records.damaged(followed).isEmpty()) {
            // What was decided beside an edition is no step.
            return records.remarked(followed);
        }
        Atlas now = records.load(edition, before.revision() + 1);
        List<RowKey> damaged = records.damaged(now);
        if (!damaged.isEmpty()) {
            throw new StoreException(StoreProblem.ALTERED, store, null, RecordCheck.named(damaged));
        }
        boolean same = now.records().equals(before.records())
                && now.own().equals(before.own())
                && edition.equals(before.edition());
        return same ? before : now;
    }

    /** That the file goes on from where the journal ended. */
    void requireKnown(Path store) throws SQLException, StoreException {
        if (end.serial() > 0 && !hashOf(end.serial()).equals(end.hash())) {
            throw new StoreException(StoreProblem.REPLACED, store, null);
        }
    }

    private String hashOf(int serial) throws SQLException {
        String sql = "SELECT serial, hash FROM journal WHERE serial = CAST(? AS INTEGER)";
        return Rows.read(connection, LogHead.class, sql, Integer.toString(serial)).stream()
                .map(LogHead::hash)
                .findFirst()
                .orElse("");
    }

    /** Null where the steps cannot be made on what is known. */
    private @Nullable Atlas followed(Atlas before) throws SQLException {
        List<JournalStep> steps = records.journal().steps(end.serial());
        if (steps.size() > MOST_STEPS) {
            return null;
        }
        Atlas next = before;
        try {
            for (JournalStep step : steps) {
                next = next.with(records.journal().entry(step.serial()).set());
            }
            return next;
        } catch (StaleChangeException | IllegalArgumentException | Journal.BrokenException otherwise) {
            return null;
        }
    }
}
