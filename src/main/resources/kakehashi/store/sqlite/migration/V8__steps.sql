-- What each entry of the journal is, without what it changed: enough to tell what can be taken back, however long it is.
CREATE TABLE journal_step (
    serial INTEGER PRIMARY KEY REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
    change_set TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT;

INSERT INTO journal_step
SELECT serial, json_extract(entry, '$.id'), json_extract(entry, '$.origin') FROM journal;

-- Among what a person keeps: notes on a record that are for the office alone.
CREATE TABLE note_with_private (
    sort TEXT NOT NULL CHECK (sort IN ('view', 'visit', 'brief', 'private')),
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (sort, about)
) STRICT, WITHOUT ROWID;

INSERT INTO note_with_private SELECT sort, about, text, at FROM note;

DROP TABLE note;

ALTER TABLE note_with_private RENAME TO note;

PRAGMA user_version = 8;
