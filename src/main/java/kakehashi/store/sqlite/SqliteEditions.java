package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.query.edition.Taking;
import kakehashi.store.EditionChange;
import kakehashi.store.EditionPast;
import kakehashi.store.Editions;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.edition.EditionFile;
import kakehashi.store.edition.EditionFileException;
import kakehashi.store.edition.EditionKeys;
import kakehashi.store.keep.Cause;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one open store.
 *
 * @param keys that are trusted
 */
record SqliteEditions(SqliteStore store, EditionKeys keys) implements Editions {

    /** A change of the records, or of what is known of them, that is no step. */
    interface Rewriting {
        Atlas of(RecordStore records, Atlas known) throws SQLException, StoreException;
    }

    @Override
    public EditionFile read(Path file) throws EditionFileException {
        return EditionFile.read(file, keys);
    }

    @Override
    public Atlas take(EditionFile file, Atlas edition, Instant at, Consumer<Progress> progress) throws StoreException {
        String key = file.seal().isTrusted() ? file.seal().key() : "";
        return take(edition, new EditionPast(0, "", "", at, EditionPast.Origin.FILE, key), progress);
    }

    /** @param word without its number and what the store had before */
    Atlas take(Atlas edition, EditionPast word, Consumer<Progress> progress) throws StoreException {
        Atlas known = store.load();
        if (known.edition().equals(edition.edition())
                && Taking.of(known, edition).changes().isEmpty()) {
            return known;
        }
        store.backUp(Cause.EDITION);
        return store.rewrite((records, now) ->
                records.take(new EditionWriting(records, edition, now, store.path(), progress).leaving(word)));
    }

    @Override
    public void decide(RecordKey record, @Nullable Optional<AtlasRecord> seen) throws StoreException {
        store.rewrite((records, now) -> records.decide(record, seen, now, store.path()));
    }

    @Override
    public List<EditionPast> past() throws StoreException {
        return store.ask(records -> records.editions().all());
    }

    @Override
    public List<Change> changes(EditionPast edition) throws StoreException {
        return store.ask(records -> records.editions().changes(edition));
    }

    @Override
    public List<EditionChange> changes(RecordKey record) throws StoreException {
        return store.ask(records -> records.editions().changes(record));
    }
}
