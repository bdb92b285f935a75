package kakehashi.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Findable;
import kakehashi.model.RecordKey;
import kakehashi.query.rule.Breach;
import kakehashi.query.rule.Rules;
import kakehashi.store.SalvageOrder;
import kakehashi.store.Salvaged;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.Rows;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a damaged store what can still be read, into a new one that was just filled from the seeds: what was not the edition's,
 * as one step behind the old log, and what a person kept beside. The damaged file is only read.
 */
final class Salvage {

    private final Path damaged;
    private final SqliteStore fresh;
    private final Atlas edition;
    private final SalvageOrder order;
    private final List<String> older = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int whole;

    /** @param fresh just filled */
    Salvage(SalvageOrder order, SqliteStore fresh) {
        this.order = order;
        this.fresh = fresh;
        damaged = order.damaged();
        edition = fresh.load();
    }

    /**
     * @param like whole stores of the same form, the likest first, as {@link DamagedFile#open} wants them
     * @throws StoreException of {@link StoreProblem#NOT_A_DATABASE} if nothing of the file is of a store
     */
    Salvaged into(List<byte[]> like) throws StoreException, SQLException, IOException {
        Connection left = new DamagedFile(Files.readAllBytes(damaged))
                .open(like)
                .orElseThrow(() -> new StoreException(StoreProblem.NOT_A_DATABASE, damaged, null));
        try (left;
                Connection copied = DamagedFile.empty()) {
            RecordStore rows = new RecordStore(copied, null);
            int form = DamagedFile.form(left);
            Schema.make(rows, form);
            boolean known = new LeftRows(left, copied, edition).copy();
            if (form < Schema.VERSION) {
                Schema.migrate(rows, form);
            }
            boolean hasLog = takeLog(copied);
            int notes = takeNotes(rows);
            Map<RowKey, AtlasRecord> backup = order.backup()
                    .map(atlas -> LeftRecords.byKey(atlas.records()))
                    .orElse(Map.of());
            write(changes(new LeftRecords(copied, edition), backup));
            return new Salvaged(new Salvaged.Named(whole, older, doubtful, lost), known, hasLog, notes);
        }
    }

    /** The log goes on where it is whole; of one that is not nobody could say any more what it is worth. */
    private boolean takeLog(Connection copied) throws SQLException, StoreException {
        Journal journal = new Journal(copied);
        try {
            journal.verify("");
        } catch (Journal.BrokenException | RuntimeException broken) {
            return false;
        }
        List<Journal.Row> entries = Rows.read(copied, Journal.Row.class, Journal.COLUMNS + "ORDER BY serial");
        List<Journal.StepRow> steps =
                Rows.read(copied, Journal.StepRow.class, "SELECT serial, change_set, origin FROM journal_step");
        List<Journal.RecordRow> records =
                Rows.read(copied, Journal.RecordRow.class, "SELECT kind, id, serial FROM journal_record");
        fresh.records().transact(rows -> {
            for (Journal.Row row : entries) {
                rows.insert(
                        "journal (serial, previous, entry, hash)",
                        row.serial(),
                        row.previous(),
                        row.entry(),
                        row.hash());
            }
            for (Journal.StepRow row : steps) {
                rows.insert("journal_step (serial, change_set, origin)", row.serial(), row.changeSet(), row.origin());
            }
            for (Journal.RecordRow row : records) {
                rows.insert("journal_record (kind, id, serial)", row.kind(), row.id(), row.serial());
            }
        });
        return true;
    }

    private int takeNotes(RecordStore copied) throws SQLException, StoreException {
        List<SqliteNotes.Row> notes = copied.notes();
        if (!notes.isEmpty()) {
            fresh.note(notes);
        }
        return (int) notes.stream().filter(note -> !note.text().isEmpty()).count();
    }

    private List<Change> changes(LeftRecords left, Map<RowKey, AtlasRecord> backup) {
        Map<RowKey, AtlasRecord> carried = LeftRecords.byKey(edition.records());
        List<Change> changes = new ArrayList<>();
        for (RowKey key : left.own()) {
            LeftRecords.Told told = left.told(key, backup);
            AtlasRecord before = carried.get(key);
            AtlasRecord after = told.record();
            switch (told.trust()) {
                case WHOLE -> whole++;
                case OLDER -> older.add(name(key, after == null ? before : after));
                case DOUBTFUL -> doubtful.add(name(key, after));
                case LOST -> lost.add(name(key, left.known(key)));
            }
            if (told.trust() != LeftRecords.Trust.LOST && (before == null ? after != null : !before.equals(after))) {
                changes.add(new Change(before, after));
            }
        }
        return changes;
    }

    /** All in one step; without those that name what is lost, or are no more what a record must be. */
    private void write(List<Change> changes) throws StoreException {
        List<Change> fitting = new ArrayList<>(changes);
        while (!fitting.isEmpty()) {
            ChangeSet step = step(fitting);
            List<RecordKey> unfit = Rules.check(edition, step).stream()
                    .filter(breach -> !breach.rule().isDoubt())
                    .map(Breach::record)
                    .distinct()
                    .toList();
            List<Change> out = fitting.stream()
                    .filter(change -> unfit.contains(change.key()))
                    .toList();
            if (out.isEmpty()) {
                fresh.write(step);
                return;
            }
            fitting.removeAll(out);
            whole -= out.size();
            out.forEach(change ->
                    lost.add(name(RowKey.of(change.key()), change.after() == null ? change.before() : change.after())));
        }
    }

    private ChangeSet step(List<Change> changes) {
        return new ChangeSet(
                UUID.randomUUID(),
                ChangeSet.Label.of("keep.step-salvaged", damaged.getFileName().toString()),
                changes,
                order.at(),
                "",
                null,
                ChangeSet.Origin.FILE);
    }

    /** What a record is called; its id where nothing of it is left, or what it is called by is gone too. */
    private String name(RowKey key, @Nullable AtlasRecord record) {
        if (record instanceof Findable named) {
            try {
                return new RecordNames(
                                new Places(edition, order.words()),
                                edition.edition().date())
                        .name(named);
            } catch (RuntimeException nameless) {
                // A tie whose locality is lost.
                return key.id();
            }
        }
        return key.id();
    }
}
