-- What was changed, one entry a step, as a text that names its form. The hash is made of the one before and of the text. The
-- lines of the edit log are taken over by the program, which then drops it.
CREATE TABLE journal (
    serial INTEGER PRIMARY KEY,
    previous TEXT NOT NULL,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- By which entries a record was changed.
CREATE TABLE journal_record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    serial INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (kind, id, serial)
) STRICT, WITHOUT ROWID;

-- Of a record that is not as the edition has it: how the edition, or the last one that had it, has it. Of edits that were
-- made before this form, what was there before the first.
ALTER TABLE record ADD COLUMN edition TEXT;

UPDATE record SET edition = (
    SELECT line.before FROM edit_log line
    WHERE line.kind = record.kind AND line.record = record.id
    ORDER BY line.number LIMIT 1
) WHERE origin = 'seed' AND (edited = 1 OR removed = 1);

PRAGMA user_version = 6;
