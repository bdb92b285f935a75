-- The editions that were taken over after the first, and what each of them changed, record by record.
CREATE TABLE edition_update (
    number INTEGER PRIMARY KEY,
    former TEXT NOT NULL,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('program', 'file')),
    signer TEXT NOT NULL
) STRICT;

CREATE TABLE edition_change (
    number INTEGER NOT NULL REFERENCES edition_update DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (number, kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX edition_change_of_record ON edition_change (kind, id);

-- Of a record that the user and an edition changed differently: how the edition had it when that was decided last, so that what
-- is still to be decided can be told; '' where it had none. NULL where nothing is to be decided.
ALTER TABLE record ADD COLUMN seen TEXT;

PRAGMA user_version = 10;
